import type { Highs } from '../../shared/interpreting/solver/highs/highs'
import { proposeSchedule, type ScheduleHost } from '../../shared/scheduling/propose-schedule'
import type { ScheduleMessage, ScheduleTask } from './schedule-messages'

/** How often the window is told how far the search is, and of a better schedule. */
const TELL_EVERY_MS = 400

/**
 * Seeks a schedule step by step. The first does not wait for the solver. Without a solver (it could not be loaded) the answer stands,
 * and is not proven.
 */
export async function scheduleInSteps(
  { mission, wish, today, budgetMs }: ScheduleTask,
  loadHighs: () => Promise<Highs>,
  tell: (message: ScheduleMessage) => void,
): Promise<void> {
  const host: { -readonly [Part in keyof ScheduleHost]: ScheduleHost[Part] } = { now: () => performance.now(), highs: null }
  const solver = loadHighs().catch(() => null)
  const steps = proposeSchedule(mission, { wish, budgetMs, context: { today } }, host)
  let told = { value: -1, points: Number.POSITIVE_INFINITY }
  let toldAt = Number.NEGATIVE_INFINITY
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return tell({ kind: 'answer', proposal: step.value })
    const { phase, value, points, proof, elapsedMs, proposal } = step.value
    if (elapsedMs - toldAt >= TELL_EVERY_MS) {
      const isBetter = value > told.value || (value === told.value && points < told.points)
      if (isBetter) told = { value, points }
      const isTold = told.value === value && told.points === points
      toldAt = elapsedMs
      tell({ kind: 'progress', phase, elapsedMs, better: isBetter ? proposal() : null, proof: isTold ? proof : null })
    }
    host.highs ??= await solver
  }
}
