import { compareBy, groupBy } from '../kernel/order'
import { addDays, datesFrom, daysBetween, type LocalDate, minutesOf, timeOfMinutes, weekdayOf } from '../kernel/time'
import type { Holiday } from '../mission/entities/holiday'
import type { Item } from '../mission/entities/item'
import type { Admission, Place } from '../mission/entities/place'
import { goingOnByDay } from '../mission/items/going-on'
import { endOnOf, startOnOf } from '../mission/items/item-times'
import { lookUp } from '../mission/look-up'
import { type Mission, missionRowOf, rowsOf } from '../mission/mission'
import type { Ref } from '../mission/registry'
import { aboutEach } from './about-each'
import { createFinding } from './create-finding'
import type { Check, Finding, Mend } from './finding'
import { startAtMends, toDayMends } from './mends'
import { admissionSourceOf, type Visit, visitOf } from './visits'

/** C03: a facility is open on the day, in the slot and for the entry of each visit. */
export const openWhenVisited: Check = {
  id: 'C03',
  name: 'open-when-visited',
  reads: ['items', 'places', 'holidays', 'missions'],
  run: (mission, context) => findingsOf(mission, rowsOf(mission, 'items'), context),
}

/** What this check finds about one item, also about one that is not in the mission (yet). */
export function openingFindings(mission: Mission, item: Item): readonly Finding[] {
  const visit = visitOf(mission, item)
  if (!visit) return []
  const closed = closedDayOf(mission, visit)
  return closed ? [closedFinding(mission, visit, closed.closure, closed.on)] : hoursFindings(visit)
}

/** Whether the facility that an item visits, also one that is not in the mission (yet), is closed on one of its days. */
export function isClosedFor(mission: Mission, item: Item): boolean {
  const visit = visitOf(mission, item)
  return visit !== null && closedDayOf(mission, visit) !== null
}

/** The first of an item's days on which its facility is closed. */
function closedDayOf(mission: Mission, visit: Visit): { readonly on: LocalDate; readonly closure: Closure } | null {
  const first = startOnOf(visit.item)
  if (first === null) return null
  for (const on of [first, ...goingOnByDay([visit.item]).keys()]) {
    const closure = closureOn(mission, on, visit)
    if (closure) return { on, closure }
  }
  return null
}

const findingsOf = aboutEach(['places', 'holidays', 'missions'], openingFindings)

const holidaysByDate = lookUp(['holidays'], (mission) =>
  groupBy([...rowsOf(mission, 'holidays')].sort(compareBy((holiday) => holiday.id)), (holiday) => holiday.on),
)

interface Closure {
  readonly messageId: 'C03.closedOn' | 'C03.holiday' | 'C03.weekday' | 'C03.afterHoliday'
  readonly holiday: Holiday | null
}

/** Why a facility is closed on a date; null: it is open. */
function closureOn(mission: Mission, on: LocalDate, { place, admission }: Visit): Closure | null {
  if (admission.closedOn.includes(on)) return { messageId: 'C03.closedOn', holiday: null }
  const holiday = holidayAt(mission, place, on)
  if (holiday && admission.closedOnHolidays) return { messageId: 'C03.holiday', holiday }
  const opensInstead = admission.closedDayAfterHoliday && holiday !== null
  if (!isOpenWeekday(admission, on) && !opensInstead) return { messageId: 'C03.weekday', holiday: null }
  if (!admission.closedDayAfterHoliday) return null
  const dayBefore = addDays(on, -1)
  const holidayBefore = isOpenWeekday(admission, dayBefore) ? null : holidayAt(mission, place, dayBefore)
  return holidayBefore ? { messageId: 'C03.afterHoliday', holiday: holidayBefore } : null
}

function isOpenWeekday(admission: Admission, on: LocalDate): boolean {
  return admission.openWeekdays.length === 0 || admission.openWeekdays.includes(weekdayOf(on))
}

/** Holidays of the place's country; of any, where its country is not known. */
function holidayAt(mission: Mission, place: Place, on: LocalDate): Holiday | null {
  return (
    holidaysByDate(mission)
      .get(on)
      ?.find((holiday) => place.country === '' || holiday.country === place.country) ?? null
  )
}

function closedFinding(mission: Mission, visit: Visit, { messageId, holiday }: Closure, on: LocalDate): Finding {
  const { item, place, admission } = visit
  const { startsOn, endsOn } = missionRowOf(mission)
  const from = item.dayOn ?? on
  const openOn = datesFrom(startsOn, endsOn)
    .filter((date) => closedDayOf(mission, { ...visit, item: { ...item, dayOn: date } }) === null)
    .sort((a, b) => Math.abs(daysBetween(from, a)) - Math.abs(daysBetween(from, b)))[0]
  const holidayRef: readonly Ref[] = holiday ? [{ table: 'holidays', id: holiday.id }] : []
  return createFinding({
    messageId,
    severity: 'error',
    refs: [{ table: 'items', id: item.id }, { table: 'places', id: place.id }, ...holidayRef],
    params: { visitOn: on, openWeekdays: admission.openWeekdays.join(' ') },
    source: admissionSourceOf(admission),
    on: item.dayOn,
    mends: openOn === undefined ? [] : toDayMends(item, openOn),
    distinguishedBy: on,
  })
}

function hoursFindings({ item, place, admission }: Visit): readonly Finding[] {
  const { startTime, endTime } = item
  if (startTime === null || item.timeMode === 'tbd') return []
  const { lastEntry, slots } = admission
  const about = {
    severity: 'error' as const,
    refs: [
      { table: 'items' as const, id: item.id },
      { table: 'places' as const, id: place.id },
    ],
    source: admissionSourceOf(admission),
    on: item.dayOn,
  }
  const params = { startAt: startTime, endAt: endTime ?? startTime }
  const isLate = lastEntry !== null && startTime > lastEntry
  const late = isLate
    ? [
        createFinding({
          ...about,
          messageId: 'C03.lastEntry',
          params: { ...params, lastEntry },
          mends: startAtMends(item, lastEntry),
        }),
      ]
    : []
  const endsSameDay = startOnOf(item) === endOnOf(item)
  const inSlot = slots.some(({ from, to }) => endsSameDay && from <= startTime && (endTime ?? startTime) <= to)
  if (slots.length === 0 || inSlot) return late
  const slotTimes = slots.map(({ from, to }) => `${from}–${to}`).join(', ')
  return [
    ...late,
    createFinding({ ...about, messageId: 'C03.slot', params: { ...params, slotTimes }, mends: slotMends(item, admission) }),
  ]
}

/** The start nearest to the planned one at which the whole item fits into a slot. */
function slotMends(item: Item, { slots, lastEntry }: Admission): readonly Mend[] {
  if (item.startTime === null || item.endTime === null) return []
  const start = minutesOf(item.startTime)
  const length = minutesOf(item.endTime) - start
  if (length < 0) return []
  const [nearest] = slots
    .map(({ from, to }) => ({ from: minutesOf(from), latest: minutesOf(to) - length }))
    .filter(({ from, latest }) => from <= latest)
    .map(({ from, latest }) => Math.min(Math.max(start, from), latest))
    .filter((minutes) => lastEntry === null || minutes <= minutesOf(lastEntry))
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start))
  return nearest === undefined ? [] : startAtMends(item, timeOfMinutes(nearest).time)
}
