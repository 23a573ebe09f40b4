import type { OutlookTask } from './outlook-messages'
import { outlooksInSteps } from './outlooks-in-steps'

const take = outlooksInSteps(
  (news) => postMessage(news),
  () => new Promise((resolve) => setTimeout(resolve, 0)),
)

/** The thread in which days are looked at while something is carried over them, so that nothing that is drawn waits for it. */
addEventListener('message', ({ data }: MessageEvent<OutlookTask | null>) => void take(data))
