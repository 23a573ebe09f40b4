import { figureOf } from '../interpreting/figure-of'
import { MINUTE_MS, minutesOfSpan } from '../kernel/time'
import { attendeeIdsOf } from '../mission/attendance'
import { commonAttendeesOf } from '../mission/common-attendees'
import { engagementsByInterpreter } from '../mission/engagements'
import type { Figure } from '../mission/entities/rule-profile'
import type { Mission } from '../mission/mission'
import { isJourney, type PlannedItem, plannedItemsOf } from '../mission/planned-items'
import { waysOf } from '../mission/ways'
import { createFinding, type FindingMessage } from './create-finding'
import type { Check, Finding, Mend } from './finding'
import { endMends, laterMends } from './mends'

/** Two items one after the other at different places, with less time between than the way takes. */
interface TightGap {
  readonly earlier: PlannedItem
  readonly later: PlannedItem
  readonly gapMinutes: number
  readonly wayMinutes: number
}

/** C02: between two items there is time for the way and a buffer; a transfer is planned as long as its way. Unknown ways are not judged. */
export const timeToGetThere: Check = {
  id: 'C02',
  name: 'time-to-get-there',
  reads: ['items', 'participations', 'transferTimes', 'requirements', 'assignments', 'missions', 'ruleProfiles'],
  run: (mission) => {
    const buffer = figureOf(mission, 'bufferMinutes')
    const tight = tightGapsOf(mission, buffer.value)
    const forPeople = tight.flatMap((gap) => {
      const count = whoGoesStraight(mission, gap).length
      return count === 0 ? [] : [gapFinding('C02.gap', gap, buffer, { count })]
    })
    const reported = new Set(forPeople.map(({ refs: [later, earlier] }) => `${earlier?.id} ${later?.id}`))
    return [...shortTransfers(mission), ...forPeople, ...interpreterGaps(mission, buffer, reported)]
  },
}

function shortTransfers(mission: Mission): readonly Finding[] {
  const ways = waysOf(mission)
  return plannedItemsOf(mission).flatMap((planned) => {
    const { item } = planned
    if (item.kind !== 'transfer' || item.placeId === null || item.toPlaceId === null) return []
    const wayMinutes = ways.to(item.toPlaceId).get(item.placeId)
    const plannedMinutes = minutesOfSpan(planned)
    if (wayMinutes === undefined || plannedMinutes >= wayMinutes) return []
    return [
      createFinding({
        messageId: 'C02.transfer',
        severity: 'error',
        refs: [
          { table: 'items', id: item.id },
          { table: 'places', id: item.placeId },
          { table: 'places', id: item.toPlaceId },
        ],
        params: { plannedMinutes, wayMinutes },
        found: plannedMinutes,
        allowed: wayMinutes,
        source: 'transferTimes',
        on: item.dayOn,
        mends: endMends('endLater', item, wayMinutes - plannedMinutes),
      }),
    ]
  })
}

/** Every two items that are too close for the way between them, whoever attends: few, so that people are looked at only here. */
function tightGapsOf(mission: Mission, bufferMinutes: number): readonly TightGap[] {
  const ways = waysOf(mission)
  const byStart = plannedItemsOf(mission)
  const byEnd = [...byStart].sort((a, b) => a.end - b.end)
  const reachMs = (ways.longestMinutes + bufferMinutes) * MINUTE_MS
  const tight: TightGap[] = []
  let from = 0
  for (const later of byStart) {
    if (later.item.placeId === null) continue
    const waysHere = ways.to(later.item.placeId)
    while ((byEnd[from]?.end ?? Number.POSITIVE_INFINITY) <= later.start - reachMs) from++
    for (let at = from; at < byEnd.length; at++) {
      const earlier = byEnd[at]
      if (!earlier || earlier.end > later.start) break
      const gap = earlier === later ? null : gapBetween(earlier, later, waysHere)
      if (gap && gap.gapMinutes < gap.wayMinutes + bufferMinutes) tight.push(gap)
    }
  }
  return tight
}

function gapBetween(earlier: PlannedItem, later: PlannedItem, waysHere: ReadonlyMap<string, number>): TightGap | null {
  if (earlier.endPlaceId === null || earlier.endPlaceId === later.item.placeId) return null
  const wayMinutes = waysHere.get(earlier.endPlaceId)
  if (wayMinutes === undefined) return null
  return { earlier, later, wayMinutes, gapMinutes: (later.start - earlier.end) / MINUTE_MS }
}

/** Who attends both and nothing between. A transfer without places is the way itself; free time has no place to be at. */
function whoGoesStraight(mission: Mission, { earlier, later }: TightGap): readonly string[] {
  const both = commonAttendeesOf(mission, earlier.item, later.item)
  if (both.length === 0) return both
  const between = plannedItemsOf(mission).filter(
    (planned) =>
      planned !== earlier &&
      planned !== later &&
      planned.start >= earlier.end &&
      planned.end <= later.start &&
      !(planned.item.kind === 'transfer' && planned.item.placeId === null && planned.item.toPlaceId === null),
  )
  const elsewhere = new Set(between.flatMap((planned) => attendeeIdsOf(mission, planned.item)))
  return both.filter((id) => !elsewhere.has(id))
}

/** Interpreters who change between groups; on a ride with the party from here to there they need no time of their own. */
function interpreterGaps(mission: Mission, buffer: Figure, reported: ReadonlySet<string>): readonly Finding[] {
  const ways = waysOf(mission)
  return [...engagementsByInterpreter(mission)].flatMap(([interpreterId, engagements]) =>
    engagements.flatMap(({ planned: later }, index) => {
      const earlier = engagements[index - 1]?.planned
      if (!earlier || earlier.end > later.start || reported.has(`${earlier.item.id} ${later.item.id}`)) return []
      const gap = gapBetween(earlier, later, ways.to(later.item.placeId ?? ''))
      if (!gap || gap.gapMinutes >= gap.wayMinutes + buffer.value || hasRide(mission, gap)) return []
      return [gapFinding('C02.interpreter', gap, buffer, {}, [{ table: 'interpreters', id: interpreterId }])]
    }),
  )
}

function hasRide(mission: Mission, { earlier, later }: TightGap): boolean {
  return plannedItemsOf(mission).some(
    (ride) =>
      isJourney(ride.item) &&
      ride.start >= earlier.end &&
      ride.end <= later.start &&
      ride.item.placeId === earlier.endPlaceId &&
      ride.item.toPlaceId === later.item.placeId,
  )
}

function gapFinding(
  messageId: FindingMessage,
  { earlier, later, gapMinutes, wayMinutes }: TightGap,
  buffer: Figure,
  params: Finding['params'],
  who: Finding['refs'] = [],
): Finding {
  const neededMinutes = wayMinutes + buffer.value
  return createFinding({
    messageId,
    severity: 'error',
    refs: [
      { table: 'items', id: later.item.id },
      { table: 'items', id: earlier.item.id },
      { table: 'places', id: earlier.endPlaceId ?? '' },
      { table: 'places', id: later.item.placeId ?? '' },
      ...who,
    ],
    params: { ...params, gapMinutes, wayMinutes, bufferMinutes: buffer.value, neededMinutes },
    found: gapMinutes,
    allowed: neededMinutes,
    source: `transferTimes ${buffer.source}`,
    on: later.item.dayOn,
    mends: gapMends(earlier, later, neededMinutes - gapMinutes),
  })
}

/** Who shortens must leave something: under a quarter of an hour no visit is left. */
const SHORTEST_ITEM_MINUTES = 15

function gapMends(earlier: PlannedItem, later: PlannedItem, shortMinutes: number): readonly Mend[] {
  const canShorten = !isJourney(earlier.item) && minutesOfSpan(earlier) - shortMinutes >= SHORTEST_ITEM_MINUTES
  return [...laterMends(later.item, shortMinutes), ...(canShorten ? endMends('endEarlier', earlier.item, -shortMinutes) : [])]
}
