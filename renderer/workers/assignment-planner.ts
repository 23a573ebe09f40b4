import wasmUrl from 'highs/runtime?url'
import { loadSolver } from '../../shared/interpreting/solver/highs/highs'
import { planInSteps } from './plan-in-steps'
import type { PlannerMessage, PlannerTask } from './planner-messages'

/** The thread in which proposals of assignments are sought: the window goes on meanwhile, and ends it when nobody waits any more. */
addEventListener('message', ({ data }: MessageEvent<PlannerTask>) => {
  const tell = (message: PlannerMessage): void => postMessage(message)
  planInSteps(data, () => loadSolver({ locateFile: () => wasmUrl }), tell).catch((error: unknown) =>
    tell({ kind: 'failed', detail: String(error) }),
  )
})
