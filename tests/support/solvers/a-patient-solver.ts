import { type Highs, loadSolver } from '../../../shared/interpreting/solver/highs/highs'

/**
 * The solver, of which no clock ends a run that solves once: what is proven in a second of eight on an idle machine is not in eight seconds of a
 * busy one, and a test would be red for that.
 */
export async function aPatientSolver(): Promise<Highs> {
  const highs = await loadSolver()
  return { ...highs, solve: (programme, { timeLimitSeconds: _, ...options } = {}) => highs.solve(programme, options) }
}
