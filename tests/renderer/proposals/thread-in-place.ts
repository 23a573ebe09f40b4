import { act } from '@testing-library/react'
import type { FindingsTask } from '../../../renderer/workers/findings-messages'
import { planInSteps } from '../../../renderer/workers/plan-in-steps'
import type { PlannerTask } from '../../../renderer/workers/planner-messages'
import { findingsIfAccepted } from '../../../shared/mends/if-accepted'

/** jsdom has no threads: what the threads of proposals do is done here, without the solver; `crash` is a thread that dies, `isSilent` one that takes its time. */
export class ThreadInPlace extends EventTarget {
  static crash = false
  static isSilent = false
  isOver = false
  postMessage(task: PlannerTask | FindingsTask): void {
    if (ThreadInPlace.isSilent) return
    if (ThreadInPlace.crash) {
      queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })))
      return
    }
    const tell = (data: unknown) => act(() => void (this.isOver || this.dispatchEvent(new MessageEvent('message', { data }))))
    if ('proposal' in task) {
      const { mission, proposal, today } = task
      queueMicrotask(() => tell(findingsIfAccepted(mission, proposal, { today })))
      return
    }
    void planInSteps(task, () => Promise.reject(new Error('no solver')), tell)
  }
  terminate(): void {
    this.isOver = true
  }
}
