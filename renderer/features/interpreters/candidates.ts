import { type Fitness, type FitnessOptions, fitnessesFor } from '../../../shared/interpreting/assignment/fitness'
import { compareBy } from '../../../shared/kernel/order'
import type { Mission } from '../../../shared/mission/mission'

const order: readonly Fitness['kind'][] = ['best', 'possible', 'conflict', 'language']

/** Interpreters who are not yet in the team, those who fit best first. Nobody is barred: the checks say what is wrong afterwards. */
export function candidatesFor(mission: Mission, requirementId: string, options: FitnessOptions = {}): readonly Fitness[] {
  return fitnessesFor(mission, requirementId, options)
    .filter(({ kind }) => kind !== 'inTeam')
    .sort(
      compareBy(
        ({ kind }) => order.indexOf(kind),
        ({ bar }) => (bar ? 1 : 0),
        ({ points }) => points,
      ),
    )
}
