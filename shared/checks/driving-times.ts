import { figureOf } from '../interpreting/figure-of'
import { addDays, MINUTE_MS, minutesOfSpan, wallTimeOf } from '../kernel/time'
import type { PlannedItem } from '../mission/items/planned-items'
import type { Mission } from '../mission/mission'
import { aboutEach } from './about-each'
import { createFinding, type FindingParts, refsTo } from './create-finding'
import type { DriverDay } from './driver-days'
import type { Finding } from './finding'

/**
 * What a driver's day breaks: its length, the driving in it and on the mean of two days, driving without a break, the rest since the
 * last one. How many kilometres one driver may go (rules.md 5.4) is not asked: no mission knows how far its places lie apart.
 */
export const drivingFindings = aboutEach(['missions', 'ruleProfiles'], (mission, driver: DriverDay) => {
  const day = dayOf(driver.rides)
  const before = driver.before && dayOf(driver.before.rides)
  return day
    ? [
        ...tooLong(mission, driver, day),
        ...tooMuchDriving(mission, driver, day),
        ...(before ? tooMuchInTwoDays(mission, driver, before, day) : []),
        ...withoutBreak(mission, driver, day),
        ...(before ? tooLittleRest(mission, driver, before, day) : []),
      ]
    : []
})

/** From when to when a driver is needed, and the minutes at the wheel; null: no ride has a time. */
export function dutyOf(
  rides: readonly PlannedItem[],
): { readonly first: PlannedItem; readonly last: PlannedItem; readonly drivenMinutes: number } | null {
  const day = dayOf(rides)
  return day && { first: day.first, last: day.last, drivenMinutes: minutesDriven(day.driven) }
}

interface DrivingDay {
  readonly first: PlannedItem
  readonly last: PlannedItem
  /** Rides of the same hour are one: two groups, one coach. */
  readonly driven: readonly PlannedItem[]
}

function dayOf(rides: readonly PlannedItem[]): DrivingDay | null {
  const [first] = rides
  if (!first) return null
  const driven: PlannedItem[] = []
  for (const ride of rides.filter(({ item }) => item.kind === 'transfer')) {
    if (ride.start >= (driven.at(-1)?.end ?? 0)) driven.push(ride)
  }
  const byEnd = rides.reduce((last, ride) => (ride.end > last.end ? ride : last))
  return { first, last: byEnd, driven }
}

function tooLong(mission: Mission, driver: DriverDay, { first, last }: DrivingDay): readonly Finding[] {
  const limit = figureOf(mission, 'maxCoachDayMinutes')
  const found = (last.end - first.start) / MINUTE_MS
  if (found <= limit.value) return []
  return [finding('C14.day', driver, [first, last], found, limit, { startAt: startOf(first), endAt: endOf(last) })]
}

function tooMuchDriving(mission: Mission, driver: DriverDay, { first, last, driven }: DrivingDay): readonly Finding[] {
  const limit = figureOf(mission, 'maxDrivingMinutes')
  const found = minutesDriven(driven)
  return found <= limit.value ? [] : [finding('C14.driving', driver, [driven[0] ?? first, driven.at(-1) ?? last], found, limit)]
}

/** Who drives on two days, one after the other, drives on each as much as the mean of both (T-aba). */
function tooMuchInTwoDays(mission: Mission, driver: DriverDay, before: DrivingDay, day: DrivingDay): readonly Finding[] {
  const limit = figureOf(mission, 'maxMeanDrivingMinutes')
  const dayBefore = driver.before?.on
  const found = (minutesDriven(before.driven) + minutesDriven(day.driven)) / 2
  const [from, to] = [before.driven[0], day.driven.at(-1)]
  if (!from || !to || dayBefore === undefined || addDays(dayBefore, 1) !== driver.on || found <= limit.value) return []
  return [finding('C14.twoDays', driver, [from, to], found, limit, { fromOn: dayBefore })]
}

function minutesDriven(driven: readonly PlannedItem[]): number {
  return driven.reduce((sum, ride) => sum + minutesOfSpan(ride), 0)
}

/** A pause under ten minutes is none (T-aba). */
const SHORTEST_PAUSE_MINUTES = 10

function withoutBreak(mission: Mission, driver: DriverDay, { driven }: DrivingDay): readonly Finding[] {
  const limit = figureOf(mission, 'maxNonstopDrivingMinutes')
  const breakDue = figureOf(mission, 'drivingBreakMinutes').value
  const stretches: PlannedItem[][] = []
  let paused = breakDue
  for (const [index, ride] of driven.entries()) {
    const pause = (ride.start - (driven[index - 1]?.end ?? 0)) / MINUTE_MS
    paused += pause >= SHORTEST_PAUSE_MINUTES ? pause : 0
    if (paused < breakDue) stretches.at(-1)?.push(ride)
    else {
      stretches.push([ride])
      paused = 0
    }
  }
  return stretches.flatMap((rides) => {
    const found = minutesDriven(rides)
    const [first] = rides
    if (!first || found <= limit.value) return []
    return [finding('C14.nonstop', driver, [first, rides.at(-1) ?? first], found, limit, { breakMinutes: breakDue })]
  })
}

function tooLittleRest(mission: Mission, driver: DriverDay, before: DrivingDay, { first }: DrivingDay): readonly Finding[] {
  const limit = figureOf(mission, 'minDriverRestMinutes')
  const found = (first.start - before.last.end) / MINUTE_MS
  // Who overlaps has no rest at all; that they are in two places is another check's.
  if (found < 0 || found >= limit.value) return []
  const times = { endAt: endOf(before.last), startAt: startOf(first) }
  return [finding('C14.rest', driver, [first, before.last], found, limit, times)]
}

function finding(
  messageId: FindingParts['messageId'],
  { who, on, vehicleIds }: DriverDay,
  [one, other]: readonly [PlannedItem, PlannedItem],
  found: number,
  limit: { readonly value: number; readonly source: string },
  params: Finding['params'] = {},
): Finding {
  return createFinding({
    messageId,
    severity: 'warn',
    refs: [
      who,
      ...refsTo('items', [one.item.id, other.item.id]),
      ...(who.table === 'persons' ? refsTo('vehicles', vehicleIds) : []),
    ],
    keyRefs: [who],
    params: { ...params, dayOn: on, foundMinutes: found, allowedMinutes: limit.value },
    found,
    allowed: limit.value,
    source: limit.source,
    on,
    distinguishedBy: messageId === 'C14.nonstop' ? `${on} ${one.item.id}` : on,
  })
}

function startOf({ start, item }: PlannedItem): string {
  return wallTimeOf(start, item.zone).time
}

function endOf({ end, item }: PlannedItem): string {
  return wallTimeOf(end, item.endZone ?? item.zone).time
}
