import { missionMark } from '../../../shared/interpreting/assignment/mission-mark'
import type { PlannerMessage, PlannerTask } from '../../workers/planner-messages'

/** Starts a planner in a thread of its own. Answers how to end it: after that it tells nothing more. The mission is only read. */
export function planAssignments(task: PlannerTask, listen: (message: PlannerMessage) => void): () => void {
  const worker = new Worker(new URL('../../workers/assignment-planner.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<PlannerMessage>) => {
    const proposal = data.kind === 'answer' ? data.proposal : data.kind === 'progress' ? data.better : null
    if (proposal) missionMark.learn(task.mission, proposal.madeFor)
    listen(data)
  })
  // Out of memory, or a script that could not be loaded.
  worker.addEventListener('error', ({ message }) => listen({ kind: 'failed', detail: message }))
  // In a task of its own: a large mission takes as long to be handed over as the dialog to be drawn anew.
  const handingOver = setTimeout(() => worker.postMessage(task))
  return () => {
    clearTimeout(handingOver)
    worker.terminate()
  }
}
