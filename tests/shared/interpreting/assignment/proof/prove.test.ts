import { expect, test } from 'vitest'
import { aPatientSolver } from '../../../../support/solvers/a-patient-solver'
import { comparedWithEveryPlan } from '../../../../support/solvers/compared-with-every-plan'

test.each([
  ['the plan as it is', 'current'],
  ['a version that was given out', 'released'],
] as const)(
  'with changes counted from %s, the proven plan is the best of all plans, in every objective and mode, and never changes what an equally good plan keeps',
  async (_, countedFrom) => {
    const compared = comparedWithEveryPlan(await aPatientSolver(), 0, 20, countedFrom)
    expect(compared.differing).toEqual([])
    // Most of these missions are small enough to try every plan; a few begin with the best one.
    expect(compared.missions).toBeGreaterThan(40)
    expect(compared.improved).toBeGreaterThan(0)
    expect(compared.withoutSolver).toBeGreaterThan(compared.missions * 0.9)
  },
)
