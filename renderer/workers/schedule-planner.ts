import wasmUrl from 'highs/runtime?url'
import { loadSolver } from '../../shared/interpreting/solver/highs/highs'
import { scheduleInSteps } from './schedule-in-steps'
import type { ScheduleMessage, ScheduleTask } from './schedule-messages'

/** The thread in which schedules are sought: the window goes on meanwhile, and ends it when nobody waits any more. */
addEventListener('message', ({ data }: MessageEvent<ScheduleTask>) => {
  const tell = (message: ScheduleMessage): void => postMessage(message)
  scheduleInSteps(data, () => loadSolver({ locateFile: () => wasmUrl }), tell).catch((error: unknown) =>
    tell({ kind: 'failed', detail: String(error) }),
  )
})
