import { keptEqual } from '../kernel/kept-equal'
import { memoPerRow } from '../kernel/memo'
import type { LocalDate } from '../kernel/time'
import { attendeeIdsOf, partyOf } from '../mission/attendance'
import type { Participation } from '../mission/entities/participation'
import type { Mission } from '../mission/mission'
import { plannedItemsOf } from '../mission/planned-items'
import { createFinding, manyPersons } from './create-finding'
import type { Finding } from './finding'

/** Days of those who attend the same items: the first, the last, those on which they fly or take a train. */
interface Stay {
  readonly attendeeIds: readonly string[]
  readonly firstOn: LocalDate
  readonly lastOn: LocalDate
  readonly travelOn: readonly LocalDate[]
}

/** Guests who neither fly nor take a train on their first or their last day, where most of the party does. */
export function comingsAndGoings(mission: Mission): readonly Finding[] {
  return findingsOf(partyOf(mission), keepStays(staysOf(mission)))
}

function staysOf(mission: Mission): readonly Stay[] {
  const stays = new Map<readonly string[], { firstOn: LocalDate; lastOn: LocalDate; travelOn: LocalDate[] }>()
  for (const { item } of plannedItemsOf(mission)) {
    const { dayOn } = item
    if (dayOn === null || item.kind === 'blocker') continue
    const attendeeIds = attendeeIdsOf(mission, item)
    const stay = stays.get(attendeeIds) ?? { firstOn: dayOn, lastOn: dayOn, travelOn: [] }
    if (dayOn < stay.firstOn) stay.firstOn = dayOn
    if (dayOn > stay.lastOn) stay.lastOn = dayOn
    if (item.kind === 'flight' || item.kind === 'rail') stay.travelOn.push(dayOn)
    stays.set(attendeeIds, stay)
  }
  return [...stays].map(([attendeeIds, stay]) => ({ attendeeIds, ...stay }))
}

/** Hardly an edit changes who comes when: the same list while it says the same. */
const keepStays = keptEqual<readonly Stay[]>(
  (before, now) => before.length === now.length && before.every((stay, index) => isSame(stay, now[index])),
)

function isSame(a: Stay, b: Stay | undefined): boolean {
  return (
    a.attendeeIds === b?.attendeeIds &&
    a.firstOn === b.firstOn &&
    a.lastOn === b.lastOn &&
    a.travelOn.join() === b.travelOn.join()
  )
}

const findingsOf = memoPerRow((party: readonly Participation[], stays: readonly Stay[]): readonly Finding[] => {
  const persons = new Map<string, { firstOn: LocalDate; lastOn: LocalDate; travelOn: LocalDate[] }>()
  for (const { attendeeIds, firstOn, lastOn, travelOn } of stays) {
    for (const id of attendeeIds) {
      const person = persons.get(id) ?? { firstOn, lastOn, travelOn: [] }
      if (firstOn < person.firstOn) person.firstOn = firstOn
      if (lastOn > person.lastOn) person.lastOn = lastOn
      person.travelOn.push(...travelOn)
      persons.set(id, person)
    }
  }
  const guests = [...new Set(party.map(({ personId }) => personId))].flatMap((id) => {
    const days = persons.get(id)
    return days ? [{ id, ...days }] : []
  })
  return (['firstOn', 'lastOn'] as const).flatMap((end) => {
    const without = guests.filter((guest) => {
      const journeys = guest.travelOn.filter((on) => on === guest[end]).length
      // Who came on the only day has not gone yet.
      return journeys < (end === 'lastOn' && guest.firstOn === guest.lastOn ? 2 : 1)
    })
    if (without.length === 0 || without.length * 2 >= guests.length) return []
    const { refs, keyRefs, unnamed, distinguishedBy } = manyPersons(without.map(({ id }) => id))
    return [
      createFinding({
        messageId: end === 'firstOn' ? 'C16.noArrival' : 'C16.noDeparture',
        severity: 'warn',
        refs,
        keyRefs,
        params: { count: without.length, unnamed, others: guests.length - without.length },
        source: 'house',
        on: without.map((guest) => guest[end]).reduce((a, b) => (a < b ? a : b)),
        ...(distinguishedBy ? { distinguishedBy } : {}),
      }),
    ]
  })
})
