import { missionOf } from '../../../resources/samples/mission-of'
import { addDays } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { seededChance } from '../seeded-chance'
import { aRandomTeamPlan, assignmentOf, startsOn, type TeamPlanSize } from './a-random-team-plan'

/**
 * A random mission as it was given out, and as it is since: some who were assigned are off again, others are there, somebody may have
 * fallen ill, two items have changed times. The same for the same seed and size.
 */
export function aRandomReplanning(seed: number, size?: TeamPlanSize): { readonly released: Mission; readonly mission: Mission } {
  const released = aRandomTeamPlan(seed, size)
  const chance = seededChance(seed * 7919 + 3)
  const kept = rowsOf(released, 'assignments').filter(() => chance.percent(55))
  const free = rowsOf(released, 'requirements').flatMap(({ id }) =>
    rowsOf(released, 'interpreters')
      .filter((who) => !kept.some((one) => one.id === `${id}-${who.id}`))
      .map((who) => [id, who.id] as const),
  )
  const since = missionOf('since', {
    assignments: free.flatMap(([id, who]) => (chance.percent(25) ? [assignmentOf(chance, id, who)] : [])),
    availabilities: chance.percent(40)
      ? [
          {
            id: 'ill',
            interpreterId: `int-${chance.below(rowsOf(released, 'interpreters').length)}`,
            state: 'unavailable',
            from: { on: startsOn, time: '00:00' },
            to: { on: addDays(startsOn, 1), time: '00:00' },
          },
        ]
      : [],
  })
  const items = rowsOf(released, 'items')
  const [one, other] = [items[chance.below(items.length)], items[chance.below(items.length)]] as [Item, Item]
  const tables = {
    ...released.tables,
    items: { ...released.tables.items, [one.id]: atTimesOf(one, other), [other.id]: atTimesOf(other, one) },
    assignments: { ...Object.fromEntries(kept.map((row) => [row.id, row])), ...since.tables.assignments },
    availabilities: { ...released.tables.availabilities, ...since.tables.availabilities },
  }
  return { released, mission: { ...released, tables } }
}

function atTimesOf(item: Item, { dayOn, startTime, endTime, endDayOffset }: Item): Item {
  return { ...item, dayOn, startTime, endTime, endDayOffset }
}
