import { act } from '@testing-library/react'
import { planInSteps } from '../../../renderer/workers/plan-in-steps'
import type { PlannerTask } from '../../../renderer/workers/planner-messages'

/** jsdom has no threads: what the planner's thread does is done here, without the solver; `crash` is a thread that dies. */
export class ThreadInPlace extends EventTarget {
  static crash = false
  isOver = false
  postMessage(task: PlannerTask): void {
    if (ThreadInPlace.crash) {
      queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })))
      return
    }
    const tell = (data: unknown) => act(() => void (this.isOver || this.dispatchEvent(new MessageEvent('message', { data }))))
    void planInSteps(task, () => Promise.reject(new Error('no solver')), tell)
  }
  terminate(): void {
    this.isOver = true
  }
}
