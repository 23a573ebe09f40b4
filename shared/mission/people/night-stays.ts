import { sameJson } from '../../kernel/json'
import { keptEqual } from '../../kernel/kept-equal'
import { memoPerRow } from '../../kernel/memo'
import { groupBy } from '../../kernel/order'
import { addDays, DAY_MS, type LocalDate } from '../../kernel/time'
import type { Item } from '../entities/item'
import type { Participation } from '../entities/participation'
import type { RoomStay } from '../entities/room-stay'
import { endOnOf, startOnOf } from '../items/item-times'
import { itemsByDay } from '../items/items-by-day'
import { occupiesPeople } from '../items/planned-items'
import { lookUp } from '../look-up'
import { type Mission, rowsOf } from '../mission'
import { attendeeIdsOf, partyOf } from './attendance'

/** Nights by number of the date on whose evening they begin (days since 1970); `to` is not among them. */
export interface Nights {
  readonly from: number
  readonly to: number
}

/** Who is still up then has not had that night yet. */
const MORNING = '04:00'

/** Nights in which the guests of the party need a bed, by person: from their first item to their last, but those on board. */
export const nightsInNeedOf = lookUp(['items', 'participations'], (mission) =>
  needsOf(partyOf(mission), keepStays(staysOf(mission))),
)

/** The nights of one item on board, or from the first to the last of all items that the same persons attend. */
interface Stay extends Nights {
  readonly attendeeIds: readonly string[]
  readonly isOnBoard: boolean
}

function staysOf(mission: Mission): readonly Stay[] {
  const byAttendance = new Map<readonly string[], Nights>()
  const onBoard: Stay[] = []
  for (const day of itemsByDay(mission).values()) {
    for (const stay of staysOfDay(mission)(day)) {
      if (stay.isOnBoard) onBoard.push(stay)
      else byAttendance.set(stay.attendeeIds, hull(byAttendance.get(stay.attendeeIds), stay))
    }
  }
  return [...[...byAttendance].map(([attendeeIds, { from, to }]) => ({ from, to, attendeeIds, isOnBoard: false })), ...onBoard]
}

/** Who attends follows from the participations: while they stand, so do the stays of a day that stands. */
const staysOfDay = lookUp(['participations'], (mission) =>
  memoPerRow((day: readonly Item[]): readonly Stay[] => {
    const byAttendance = new Map<readonly string[], Nights>()
    const onBoard: Stay[] = []
    for (const item of day) {
      if (item.dayOn === null || item.kind === 'blocker' || !occupiesPeople(item)) continue
      const attendeeIds = attendeeIdsOf(mission, item)
      const nights = nightsOf(item, item.dayOn)
      byAttendance.set(attendeeIds, hull(byAttendance.get(attendeeIds), nights))
      if ((item.kind === 'flight' || item.kind === 'rail') && nights.from < nights.to) {
        onBoard.push({ ...nights, attendeeIds, isOnBoard: true })
      }
    }
    return [...[...byAttendance].map(([attendeeIds, nights]) => ({ ...nights, attendeeIds, isOnBoard: false })), ...onBoard]
  }),
)

/** Hardly an edit changes who needs a bed: the same list while it says the same. */
const keepStays = keptEqual<readonly Stay[]>(sameJson)

const needsOf = memoPerRow((party: readonly Participation[], stays: readonly Stay[]): ReadonlyMap<string, readonly Nights[]> => {
  const guests = new Set(party.map((one) => one.personId))
  const present = new Map<string, Nights>()
  const onBoard = new Map<string, Nights[]>()
  for (const { attendeeIds, isOnBoard, from, to } of stays) {
    for (const id of attendeeIds) {
      if (isOnBoard) onBoard.set(id, [...(onBoard.get(id) ?? []), { from, to }])
      else if (guests.has(id)) present.set(id, hull(present.get(id), { from, to }))
    }
  }
  return new Map([...present].map(([id, nights]) => [id, without([nights], onBoard.get(id) ?? [])]))
})

/** Rooms that are not cancelled, by who sleeps in them, in order of check-in. */
export const roomsByOccupant = lookUp(['roomStays'], (mission) => {
  const stays = rowsOf(mission, 'roomStays').filter((stay) => stay.status !== 'cancelled')
  const beds = stays.flatMap((stay) => stay.occupantIds.map((personId) => ({ personId, stay, ...nightsOfStay(stay) })))
  return groupBy(
    beds.sort((a, b) => a.from - b.from || a.to - b.to || (a.stay.id < b.stay.id ? -1 : 1)),
    (bed) => bed.personId,
  )
})

/** The nights of `all` that are in none of `taken`, in order. */
export function without(all: readonly Nights[], taken: readonly Nights[]): readonly Nights[] {
  return taken.reduce(
    (left, { from, to }) =>
      left.every((nights) => nights.to <= from || to <= nights.from)
        ? left
        : left.flatMap((nights) => [
            ...(nights.from < Math.min(nights.to, from) ? [{ from: nights.from, to: Math.min(nights.to, from) }] : []),
            ...(Math.max(nights.from, to) < nights.to ? [{ from: Math.max(nights.from, to), to: nights.to }] : []),
          ]),
    all.filter(({ from, to }) => from < to),
  )
}

export function dateOfNight(night: number): LocalDate {
  return addDays('1970-01-01', night)
}

function nightsOfStay(stay: RoomStay): Nights {
  return { from: nightOf(stay.checkInOn), to: nightOf(stay.checkOutOn) }
}

/** An item reaches over the nights from the evening before it starts, where it starts before morning, to the one it ends in. */
const nightsOf = memoPerRow((item: Item, dayOn: LocalDate): Nights => {
  const from = nightOf(startOnOf(item) ?? dayOn) - (item.startTime !== null && item.startTime < MORNING ? 1 : 0)
  const to = nightOf(endOnOf(item) ?? dayOn) - (item.endTime !== null && item.endTime < MORNING ? 1 : 0)
  return { from, to: Math.max(from, to) }
})

function nightOf(date: LocalDate): number {
  return Date.parse(date) / DAY_MS
}

function hull(a: Nights | undefined, b: Nights): Nights {
  if (a && a.from <= b.from && a.to >= b.to) return a
  return a ? { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) } : b
}
