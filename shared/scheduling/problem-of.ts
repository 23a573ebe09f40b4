import { askingFindings } from '../checks/asked-in-time'
import type { CheckContext } from '../checks/finding'
import { crowdFindings, groupSizeFindings } from '../checks/group-of-right-size'
import { openingFindings } from '../checks/open-when-visited'
import { addDays, instantOf, instantsOf, type LocalDate, MINUTE_MS, minutesOf, timeOfMinutes } from '../kernel/time'
import { applyDiff, editRow, joinDiffs } from '../mission/diff'
import type { Item } from '../mission/entities/item'
import { defaultMinutesOf } from '../mission/items/default-length'
import { minutesLongOf } from '../mission/items/item-timing'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import { leavesLunch } from './day-score'
import { fixedOn, takersOf, tracksOf } from './lines'
import { type Problem, type ScheduleDay, STEP, type Visit } from './problem'
import { dayFindings, hangsOnTheHour, hourFindings, missesInterpreter, trialAt } from './trial'
import { wayTableOf } from './way-table'
import { paceFigures, type ScheduleWish, type VisitRank, visitRanks } from './wish'

/** Lunch lies between these times (rules.md 5.7, C21). */
const LUNCH = { from: '11:30', to: '14:00' } as const

/** Reads what a schedule hangs on. `context` tells from which date deadlines count. */
export function problemOf(mission: Mission, wish: ScheduleWish, context: CheckContext): Problem {
  const wanted = wish.visits.flatMap(({ itemId, rank }) => {
    const item = rowOf(mission, 'items', itemId)
    return item ? [{ item: asPlanned(item), row: item, rank }] : []
  })
  const base = applyDiff(mission, joinDiffs(wanted.map(({ row }) => editRow('items', row, { dayOn: null }))))
  const days = [...new Set(wish.days)].sort()
  const { placeIds, placeIndex } = placesOf(base)
  const values = valuesOf(wanted.map(({ rank }) => rank))
  const visits = wanted.map(({ item, row, rank }, index): Visit => {
    const minutes = minutesLongOf(row, days[0] ?? missionRowOf(mission).startsOn) ?? 0
    return {
      index,
      item,
      rank,
      minutes: minutes > 0 ? minutes : defaultMinutesOf(mission, item),
      value: values[rank],
      place: placeIndex(item.placeId),
      takers: takersOf(mission, item),
      isLimited: (rowOf(mission, 'places', item.placeId)?.admission?.groupsPerSlot ?? null) !== null,
    }
  })
  const { assumed, ...ways } = wayTableOf(mission, placeIds, days)
  const { spareMinutes, mostVisits } = paceFigures[wish.pace]
  const problem: Problem = { mission, base, wish, visits, days: [], ways, spareMinutes, mostVisits, assumedWays: assumed }
  const known = knownFindings(
    mission,
    wanted.map(({ row }) => row),
    context,
  )
  return { ...problem, days: days.map((date) => dayOf(problem, date, placeIndex, known, context)) }
}

/** What is an idea, or has no time yet, is planned as if it were to come true. */
function asPlanned(item: Item): Item {
  return {
    ...item,
    dayOn: null,
    status: item.status === 'idea' ? 'tentative' : item.status,
    timeMode: item.timeMode === 'tbd' ? 'exact' : item.timeMode,
  }
}

/** Findings that the wanted visits have where they are: what was there is no worse elsewhere. */
function knownFindings(mission: Mission, items: readonly Item[], context: CheckContext): ReadonlySet<string> {
  const findings = items.flatMap((item) => [
    ...openingFindings(mission, item),
    ...groupSizeFindings(mission, item),
    ...askingFindings(mission, item, context),
  ])
  return new Set([...findings, ...crowdFindings(mission, rowsOf(mission, 'items'))].map(({ key }) => key))
}

/** One visit of a class counts more than all of the lower classes together. */
function valuesOf(ranks: readonly VisitRank[]): Readonly<Record<VisitRank, number>> {
  const values = { must: 1, should: 1, may: 1 }
  let lower = 0
  for (const rank of [...visitRanks].reverse()) {
    values[rank] = lower + 1
    lower += values[rank] * ranks.filter((one) => one === rank).length
  }
  return values
}

function placesOf(mission: Mission) {
  const used = rowsOf(mission, 'items').flatMap(({ placeId, toPlaceId }) => [placeId, toPlaceId])
  const hotels = rowsOf(mission, 'days').map(({ baseHotelId }) => baseHotelId)
  const placeIds = [...new Set([...used, ...hotels])].filter((id) => id !== null).sort()
  const indexOf = new Map(placeIds.map((id, index) => [id, index]))
  return { placeIds, placeIndex: (id: string | null) => (id === null ? -1 : (indexOf.get(id) ?? -1)) }
}

function dayOf(
  problem: Problem,
  date: LocalDate,
  placeIndex: (id: string | null) => number,
  known: ReadonlySet<string>,
  context: CheckContext,
): ScheduleDay {
  const { base, visits, wish } = problem
  const fixed = fixedOn(base, date, placeIndex)
  const starts = visits.map((visit) => startsOf(problem, visit, date, fixed, known, context))
  const takers = visits.map((visit, index) => ((starts[index]?.length ?? 0) > 0 ? visit.takers : []))
  const hotelOf = (on: LocalDate) => placeIndex(rowsOf(base, 'days').find((day) => day.date === on)?.baseHotelId ?? null)
  const zone = missionRowOf(base).homeZone
  const lunchFrom = instantOf(date, LUNCH.from, zone) / MINUTE_MS
  const lunchTo = instantOf(date, LUNCH.to, zone) / MINUTE_MS
  const meals = new Set(fixed.filter(({ item }) => item.kind === 'meal' || item.kind === 'banquet').map(({ item }) => item.id))
  const day = { date, lines: [], starts, lunchFrom, lunchTo }
  const lines = tracksOf(takers, fixed).map((track) => {
    const hasMeal = track.fixed.some(({ itemId, start, end }) => meals.has(itemId) && start < lunchTo && end > lunchFrom)
    const line = { ...track, morning: hotelOf(addDays(date, -1)), night: hotelOf(date), needsLunch: true }
    const isAsked = wish.lunchMinutes > 0 && track.weight > 0 && !hasMeal
    return { ...line, needsLunch: isAsked && leavesLunch(problem, day, line) }
  })
  return { ...day, lines }
}

function startsOf(
  { base, wish }: Problem,
  { item, minutes, takers }: Visit,
  date: LocalDate,
  fixed: ReturnType<typeof fixedOn>,
  known: ReadonlySet<string>,
  context: CheckContext,
): readonly number[] {
  const isNew = ({ key }: { readonly key: string }) => !known.has(key)
  if (dayFindings(base, item, date, context).some(isNew)) return []
  const own = new Set(takers)
  const taken = fixed.filter((one) => one.takers.some((taker) => own.has(taker))).map(({ stop }) => stop)
  const isJudged = hangsOnTheHour(base, item)
  const starts: number[] = []
  const first = Math.ceil(minutesOf(wish.from) / STEP) * STEP
  for (let minute = first; minute + minutes <= minutesOf(wish.to); minute += STEP) {
    const { time } = timeOfMinutes(minute)
    const [instant] = instantsOf(date, time, item.zone)
    if (instant === undefined) continue
    const start = instant / MINUTE_MS
    if (taken.some((stop) => stop.start < start + minutes && start < stop.end)) continue
    if (isJudged) {
      const trial = trialAt(item, date, time, minutes)
      if (hourFindings(base, trial).some(isNew) || missesInterpreter(base, trial)) continue
    }
    starts.push(start)
  }
  return starts
}
