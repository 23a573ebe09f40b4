import { keptEqual } from '../kernel/kept-equal'
import { memoPerRow } from '../kernel/memo'
import type { LocalDate } from '../kernel/time'
import type { Participation } from '../mission/entities/participation'
import { plannedByDay } from '../mission/items/items-by-day'
import type { PlannedItem } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'
import type { Mission } from '../mission/mission'
import { attendeeIdsOf, partyOf } from '../mission/people/attendance'
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
  const stays = new Map<readonly string[], Stay>()
  for (const day of plannedByDay(mission).values()) {
    for (const stay of staysOfDay(mission)(day)) stays.set(stay.attendeeIds, both(stays.get(stay.attendeeIds), stay))
  }
  return [...stays.values()]
}

/** Who attends follows from the participations: while they stand, so do the stays of a day that stands. */
const staysOfDay = lookUp(['participations'], (mission) =>
  memoPerRow((day: readonly PlannedItem[]): readonly Stay[] => {
    const stays = new Map<readonly string[], Stay>()
    for (const { item } of day) {
      const { dayOn, kind } = item
      if (dayOn === null || kind === 'blocker') continue
      const travelOn = kind === 'flight' || kind === 'rail' ? [dayOn] : noTravel
      const attendeeIds = attendeeIdsOf(mission, item)
      stays.set(attendeeIds, both(stays.get(attendeeIds), { attendeeIds, firstOn: dayOn, lastOn: dayOn, travelOn }))
    }
    return [...stays.values()]
  }),
)

const noTravel: readonly LocalDate[] = []

function both(a: Stay | undefined, b: Stay): Stay {
  if (!a) return b
  return {
    attendeeIds: a.attendeeIds,
    firstOn: b.firstOn < a.firstOn ? b.firstOn : a.firstOn,
    lastOn: b.lastOn > a.lastOn ? b.lastOn : a.lastOn,
    travelOn: b.travelOn.length === 0 ? a.travelOn : [...a.travelOn, ...b.travelOn],
  }
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
