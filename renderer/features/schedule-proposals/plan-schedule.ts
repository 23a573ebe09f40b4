import { scheduleMark } from '../../../shared/mission/schedule-mark'
import type { ScheduleMessage, ScheduleTask } from '../../workers/schedule-messages'

/** Starts a scheduler in a thread of its own. Answers how to end it: after that it tells nothing more. The mission is only read. */
export function planSchedule(task: ScheduleTask, listen: (message: ScheduleMessage) => void): () => void {
  const worker = new Worker(new URL('../../workers/schedule-planner.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<ScheduleMessage>) => {
    const proposal = data.kind === 'answer' ? data.proposal : data.kind === 'progress' ? data.better : null
    if (proposal) scheduleMark.learn(task.mission, proposal.madeFor)
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
