import { findingsIfAccepted } from '../../shared/mends/if-accepted'
import type { FindingsAnswer, FindingsTask } from './findings-messages'

/** The thread in which the plan as proposed is checked: on a large mission that takes longer than a frame. */
addEventListener('message', ({ data: { mission, proposal, today } }: MessageEvent<FindingsTask>) => {
  const answer: FindingsAnswer = findingsIfAccepted(mission, proposal, { today })
  postMessage(answer)
})
