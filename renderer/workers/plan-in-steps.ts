import { type AssignmentHost, proposeAssignments } from '../../shared/interpreting/assignment/propose-assignments'
import type { Highs } from '../../shared/interpreting/solver/highs/highs'
import type { PlannerMessage, PlannerTask } from './planner-messages'

/** How often a better plan is told while the search goes on. */
const TELL_EVERY_MS = 400

/**
 * Seeks a proposal step by step and tells each step. The solver is loaded where the search asks for it: a small mission needs none.
 * Where it could not be loaded the answer stands, and is not proven.
 */
export async function planInSteps(
  { mission, budgetMs, ...asked }: PlannerTask,
  loadHighs: () => Promise<Highs>,
  tell: (message: PlannerMessage) => void,
): Promise<void> {
  const host: { -readonly [Part in keyof AssignmentHost]: AssignmentHost[Part] } = { now: () => performance.now(), highs: null }
  const steps = proposeAssignments(mission, { ...asked, budgetMs }, host)
  let toldPoints = Number.POSITIVE_INFINITY
  let toldAt = Number.NEGATIVE_INFINITY
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return tell({ kind: 'answer', proposal: step.value })
    const { phase, points, proof, needsSolver, elapsedMs, proposal } = step.value
    const isBetter = points < toldPoints && (toldAt < 0 || elapsedMs - toldAt >= TELL_EVERY_MS)
    if (isBetter) {
      toldPoints = points
      toldAt = elapsedMs
    }
    const proofOfTold = proof.bound !== null && points === toldPoints ? proof : null
    tell({ kind: 'progress', phase, elapsedMs, better: isBetter ? proposal() : null, proof: proofOfTold })
    if (needsSolver) host.highs ??= await loadHighs().catch(() => null)
  }
}
