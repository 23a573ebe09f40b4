import { missionMark } from '../../../shared/interpreting/assignment/mission-mark'
import { askPlanner } from '../../workers/ask-planner'
import type { PlannerMessage, PlannerTask } from '../../workers/planner-messages'

/** Starts a planner in a thread of its own. Answers how to end it: after that it tells nothing more. */
export function planAssignments(task: PlannerTask, listen: (message: PlannerMessage) => void): () => void {
  const planner = new Worker(new URL('../../workers/assignment-planner.ts', import.meta.url), { type: 'module' })
  return askPlanner(planner, task, missionMark, listen)
}
