import { groupBy } from '../../../kernel/order'
import type { Mission } from '../../../mission/mission'
import { interpreterGapsOf } from '../../tight-gaps'
import type { Need } from './need'

/** Of each need, the later needs that it leaves too little time to get to. */
export function tooCloseAfterOf(mission: Mission, needs: readonly Need[]): readonly ReadonlySet<number>[] {
  const byItem = groupBy(needs, ({ planned }) => planned.item.id)
  const after = needs.map(() => new Set<number>())
  for (const { earlier, later } of [...interpreterGapsOf(mission).values()].flatMap((gaps) => [...gaps.values()])) {
    for (const before of byItem.get(earlier.item.id) ?? []) {
      for (const next of byItem.get(later.item.id) ?? []) after[before.index]?.add(next.index)
    }
  }
  return after
}

/** Interpreters whom the charges of all days have at the least, when every team is complete. */
export function leastCompanyOf(needs: readonly Need[]): number {
  const most = new Map<string, number>()
  for (const { charges, day, places } of needs) {
    for (const charge of charges) most.set(`${charge} ${day}`, Math.max(most.get(`${charge} ${day}`) ?? 0, places))
  }
  return [...most.values()].reduce((sum, places) => sum + places, 0)
}
