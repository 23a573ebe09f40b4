import { figureOf } from '../interpreting/figure-of'
import { interpreterGapsOf, partyGapsOf, type TightGap } from '../interpreting/tight-gaps'
import { minutesOfSpan } from '../kernel/time'
import type { Figure } from '../mission/entities/rule-profile'
import type { WayBand } from '../mission/entities/transfer-time'
import { engagementDaysOf, mayHavePhases } from '../mission/items/day-parts'
import { isJourney, type PlannedItem, plannedItemsOf } from '../mission/items/planned-items'
import type { Mission } from '../mission/mission'
import { engagementsByInterpreter } from '../mission/people/engagements'
import { tripAt } from '../mission/places/way-hours'
import { waysOf } from '../mission/places/ways'
import { dayOf } from './clash'
import { createFinding, type FindingMessage } from './create-finding'
import type { Check, Finding, Mend } from './finding'
import { endMends, laterMends } from './mends'

/** C02: between two items there is time for the way and a buffer; a transfer is planned as long as its way. Unknown ways are not judged. */
export const timeToGetThere: Check = {
  id: 'C02',
  name: 'time-to-get-there',
  reads: ['items', 'participations', 'groups', 'transferTimes', 'requirements', 'assignments', 'missions', 'ruleProfiles'],
  run: (mission) => {
    const buffer = figureOf(mission, 'bufferMinutes')
    const forPeople = partyGapsOf(mission).map(({ count, ...gap }) => gapFinding('C02.gap', gap, buffer, { count }))
    return [...shortTransfers(mission), ...forPeople, ...interpreterGaps(mission, buffer)]
  },
}

function shortTransfers(mission: Mission): readonly Finding[] {
  const ways = waysOf(mission)
  return plannedItemsOf(mission).flatMap((planned) => {
    const { item } = planned
    if (item.kind !== 'transfer' || item.placeId === null || item.toPlaceId === null) return []
    const way = ways.to(item.toPlaceId).get(item.placeId)
    const plannedMinutes = minutesOfSpan(planned)
    if (way === undefined || plannedMinutes >= way.longestMinutes) return []
    const { minutes: wayMinutes, band } = tripAt(way, item.zone, planned.start)
    if (plannedMinutes >= wayMinutes) return []
    return [
      createFinding({
        messageId: 'C02.transfer',
        severity: 'error',
        refs: [
          { table: 'items', id: item.id },
          { table: 'places', id: item.placeId },
          { table: 'places', id: item.toPlaceId },
        ],
        params: { plannedMinutes, wayMinutes, hours: hoursOf(band) },
        found: plannedMinutes,
        allowed: wayMinutes,
        source: 'transferTimes',
        on: item.dayOn,
        mends: endMends('endLater', item, wayMinutes - plannedMinutes),
      }),
    ]
  })
}

/** Interpreters who change between groups; on a ride with the party from here to there they need no time of their own. */
function interpreterGaps(mission: Mission, buffer: Figure): readonly Finding[] {
  const tight = interpreterGapsOf(mission)
  return [...engagementsByInterpreter(mission)].flatMap(([interpreterId, engagements]) => {
    const days = engagements.flatMap((one) => engagementDaysOf(one)).sort((a, b) => a.engagement.start - b.engagement.start)
    return days.flatMap(({ planned: later }, index) => {
      const earlier = days[index - 1]?.planned
      const gap = earlier && tight.get(later)?.get(earlier)
      return gap ? [gapFinding('C02.interpreter', gap, buffer, {}, [{ table: 'interpreters', id: interpreterId }])] : []
    })
  })
}

function gapFinding(
  messageId: FindingMessage,
  { earlier, later, gapMinutes, wayMinutes, band }: TightGap,
  buffer: Figure,
  params: Finding['params'],
  who: Finding['refs'] = [],
): Finding {
  const neededMinutes = wayMinutes + buffer.value
  const on = dayOf(later)
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
    params: { ...params, gapMinutes, wayMinutes, bufferMinutes: buffer.value, neededMinutes, hours: hoursOf(band) },
    found: gapMinutes,
    allowed: neededMinutes,
    source: `transferTimes ${buffer.source}`,
    on,
    ...(mayHavePhases(earlier.item) && mayHavePhases(later.item) && on ? { distinguishedBy: on } : {}),
    mends: gapMends(earlier, later, neededMinutes - gapMinutes),
  })
}

/** The hours for which a way's time was typed; `none`: for the whole day. */
function hoursOf(band: WayBand | null): string {
  return band === null ? 'none' : `${band.from}–${band.to}`
}

/** Who shortens must leave something: under a quarter of an hour no visit is left. */
const SHORTEST_ITEM_MINUTES = 15

function gapMends(earlier: PlannedItem, later: PlannedItem, shortMinutes: number): readonly Mend[] {
  const canShorten = !isJourney(earlier.item) && minutesOfSpan(earlier) - shortMinutes >= SHORTEST_ITEM_MINUTES
  return [
    ...(mayHavePhases(later.item) ? [] : laterMends(later.item, shortMinutes)),
    ...(canShorten ? endMends('endEarlier', earlier.item, -shortMinutes) : []),
  ]
}
