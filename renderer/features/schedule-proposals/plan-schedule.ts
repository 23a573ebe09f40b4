import { scheduleMark } from '../../../shared/mission/schedule-mark'
import { askPlanner } from '../../workers/ask-planner'
import type { ScheduleMessage, ScheduleTask } from '../../workers/schedule-messages'

/** Starts a scheduler in a thread of its own. Answers how to end it: after that it tells nothing more. */
export function planSchedule(task: ScheduleTask, listen: (message: ScheduleMessage) => void): () => void {
  const planner = new Worker(new URL('../../workers/schedule-planner.ts', import.meta.url), { type: 'module' })
  return askPlanner(planner, task, scheduleMark, listen)
}
