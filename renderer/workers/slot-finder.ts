import type { SlotTask } from './slot-messages'
import { slotsInSteps } from './slots-in-steps'

const take = slotsInSteps(
  (news) => postMessage(news),
  () => new Promise((resolve) => setTimeout(resolve, 0)),
)

/** The thread in which slots are looked at, so that nothing that is drawn waits for it. */
addEventListener('message', ({ data }: MessageEvent<SlotTask | null>) => void take(data))
