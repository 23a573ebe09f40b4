import { memoPerRow } from '../../kernel/memo'
import { feeForMinutes, type MinorUnits, minorUnitsOf, shareOf } from '../../kernel/money'
import { addDays, instantOf, type LocalDate, MINUTE_MS, type Span, wallTimeOf } from '../../kernel/time'
import type { Interpreter } from '../../mission/entities/interpreter'
import type { RatePlan } from '../../mission/entities/rate-plan'
import type { Mission } from '../../mission/mission'
import type { DeploymentDay } from '../deployment/deployment'
import { wayFromHome } from '../deployment/way-from-home'
import { type InterpreterDay, isInterpreted } from '../interpreter-day'
import { isOutOfTown } from '../out-of-town'
import { dayTermsOf, isHalfDay, overtimeSteps } from './day-terms'
import { type FeeLine, type FeeRule, sumOf } from './fee-line'
import { surchargedMinutes } from './surcharged-minutes'

/** What a plan charges for one day of an interpreter, line by line; nothing for a day off or an option that is held. */
export function dayLines(mission: Mission, interpreter: Interpreter, plan: RatePlan, day: DeploymentDay): readonly FeeLine[] {
  const { travelDay, waitingDay, perDiem, outOfTown } = plan
  const line = linesOn(day.on)
  const isFar = day.work !== null && outOfTown !== null && isOutOfTown(mission, interpreter, day.work, outOfTown.overMinutes)
  const lines: FeeLine[] = []
  if (day.work) {
    const wayTo = (placeId: string | null) => wayFromHome(mission, interpreter, placeId) ?? 0
    lines.push(...workLines(day.work, plan, isFar, farthest(day.work, wayTo), travelMinutes(day, day.work, plan, wayTo)))
  }
  const idle = day.state === 'travel' ? travelDay : day.state === 'waiting' ? waitingDay : null
  if (idle) {
    const rule = day.state === 'travel' ? 'travelDay' : 'waitingDay'
    lines.push(line(rule, shareOf(feeOf(plan, idle.of), idle.share), { ...percent(idle.share), of: idle.of }, idle.source))
  }
  if (perDiem && day.state !== 'off' && day.state !== 'held') {
    const { withNight, withoutNight, source } = perDiem
    if (day.sleepsAway) lines.push(line('perDiemWithNight', minorUnitsOf(withNight, plan.currency), {}, source))
    else if (day.sleptAway || isFar)
      lines.push(line('perDiemWithoutNight', minorUnitsOf(withoutNight, plan.currency), {}, source))
  }
  return lines
}

/** Kept with the day: wall times cost more than all the rest, and an edit leaves nearly every day as it was. */
const workLines = memoPerRow(linesOfWork)

function linesOfWork(
  work: InterpreterDay,
  plan: RatePlan,
  isFar: boolean,
  wayMinutes: number,
  travelling: number,
): readonly FeeLine[] {
  const { fullDay, halfDay, overtime, recording, longDay, surcharges, currency } = plan
  const line = linesOn(work.on)
  const terms = dayTermsOf(plan)
  const full = minorUnitsOf(fullDay.fee, currency)
  const minutes = countedMinutes(work, plan)
  const zone = work.first.item.zone
  const counted = {
    minutes,
    from: wallTimeOf(work.reportAt, zone).time,
    to: wallTimeOf(work.releaseAt, work.last.item.endZone ?? work.last.item.zone).time,
    by: plan.countFrom,
  }
  const lines: FeeLine[] = []
  const isShort = isHalfDay(terms, minutes, false)
  if (halfDay && isShort && isFar) {
    lines.push(line('fullDayOutOfTown', full, { ...counted, way: wayMinutes }, plan.outOfTown?.source ?? fullDay.source))
  } else if (halfDay && isHalfDay(terms, minutes, isAcrossNoon(work))) {
    lines.push(line('halfDay', minorUnitsOf(halfDay.fee, currency), { ...counted, upTo: halfDay.minutes }, halfDay.source))
  } else if (halfDay && isShort) {
    lines.push(line('fullDayAcrossNoon', full, counted, halfDay.source))
  } else {
    lines.push(line('fullDay', full, { ...counted, upTo: fullDay.minutes }, fullDay.source))
  }
  const steps = overtimeSteps(terms, minutes)
  if (overtime && minutes > terms.fullMinutes) {
    const over = minutes - fullDay.minutes
    const amount = feeForMinutes(full, fullDay.minutes, steps * overtime.stepMinutes, overtime.factor)
    const dropped = Math.max(0, over - steps * overtime.stepMinutes)
    const params = { over, steps, step: overtime.stepMinutes, dropped, ...percent(overtime.factor) }
    lines.push(line(steps > 0 ? 'overtime' : 'overtimeDropped', amount, params, overtime.source))
  }
  const ofDay = sumOf(lines)
  // A fee for no known hours has none by the minute.
  const parts = fullDay.minutes > 0 ? paidSpans(countedSpans(work, plan), plan, steps) : []
  for (const { spans, paid } of parts) {
    for (const [index, own] of surchargedMinutes(surcharges, spans, zone).entries()) {
      const window = surcharges[index]
      if (!window || own === 0 || window.factor <= paid) continue
      const { from, to, factor, source } = window
      const params = { minutes: own, from, to, ...percent(factor - paid) }
      lines.push(line('surcharge', feeForMinutes(full, fullDay.minutes, own, factor - paid), params, source))
    }
  }
  if (recording && work.engagements.some(({ item }) => item.recorded)) {
    lines.push(line('recording', shareOf(ofDay, recording.share), percent(recording.share), recording.source))
  }
  const bound = (work.releaseAt - work.reportAt) / MINUTE_MS + travelling
  if (longDay && bound > longDay.overMinutes) {
    const params = { minutes: bound, overMinutes: longDay.overMinutes, ...percent(longDay.share) }
    lines.push(line('longDay', shareOf(feeOf(plan, 'halfDay'), longDay.share), params, longDay.source))
  }
  return lines
}

function linesOn(on: LocalDate) {
  return (rule: FeeRule, amount: MinorUnits, params: FeeLine['params'], source: string): FeeLine => ({
    on,
    rule,
    amount,
    params,
    source,
  })
}

/** The full day's fee or the half day's; where a plan has no half day, half of the full. */
function feeOf({ fullDay, halfDay, currency }: RatePlan, of: 'fullDay' | 'halfDay'): MinorUnits {
  const full = minorUnitsOf(fullDay.fee, currency)
  if (of === 'fullDay') return full
  return halfDay ? minorUnitsOf(halfDay.fee, currency) : shareOf(full, 0.5)
}

function countedMinutes(work: InterpreterDay, { countFrom }: RatePlan): number {
  return countFrom === 'assembly' ? (work.releaseAt - work.reportAt) / MINUTE_MS : work.interpretingMinutes
}

/** The stretches that are paid: from assembly to dismissal, or those in which something is interpreted. */
function countedSpans(work: InterpreterDay, { countFrom }: RatePlan): readonly Span[] {
  if (countFrom === 'assembly') return [{ start: work.reportAt, end: work.releaseAt }]
  let until = Number.NEGATIVE_INFINITY
  return work.engagements
    .filter(({ item }) => isInterpreted(item))
    .flatMap(({ start, end }) => {
      const from = Math.max(start, until)
      until = Math.max(until, end)
      return from < end ? [{ start: from, end }] : []
    })
}

/**
 * Minutes of overtime are paid by its factor, all others with the day: on top comes what the hour's factor has beyond that (JP-cross: beyond
 * eight hours a quarter more, at night a half).
 */
function paidSpans(counted: readonly Span[], { fullDay, overtime }: RatePlan, steps: number) {
  if (!overtime || overtime.factor <= 1) return [{ spans: counted, paid: 1 }]
  const [day, beyond] = parted(counted, fullDay.minutes)
  const [paidBeyond, dropped] = parted(beyond, steps * overtime.stepMinutes)
  return [
    { spans: [...day, ...dropped], paid: 1 },
    { spans: paidBeyond, paid: overtime.factor },
  ]
}

/** The first so many minutes of spans in time order, and the others. */
function parted(spans: readonly Span[], minutes: number): readonly [readonly Span[], readonly Span[]] {
  let left = minutes * MINUTE_MS
  const first: Span[] = []
  const others: Span[] = []
  for (const { start, end } of spans) {
    const until = Math.min(end, start + left)
    left -= until - start
    if (start < until) first.push({ start, end: until })
    if (until < end) others.push({ start: until, end })
  }
  return [first, others]
}

function isAcrossNoon({ on, first, reportAt, releaseAt }: InterpreterDay): boolean {
  const { item } = first
  const noon = instantOf(addDays(on, item.startDayOffset), '12:00', item.zone)
  return reportAt <= noon && releaseAt >= noon + 60 * MINUTE_MS
}

/** Minutes from home, as far as they are known: 0 is not known, or no way at all. */
type WayTo = (placeId: string | null) => number

function farthest({ engagements }: InterpreterDay, wayTo: WayTo): number {
  return Math.max(...engagements.flatMap(({ item, planned }) => [wayTo(item.placeId), wayTo(planned.endPlaceId)]))
}

/** On the way on a day of work, outside its bound hours: own journeys, and from and to home where that is far and the night is spent there. */
function travelMinutes(day: DeploymentDay, work: InterpreterDay, plan: RatePlan, wayTo: WayTo): number {
  // Who has journeys entered has the ways from and to home among them.
  if (day.journeys.length > 0) {
    return day.journeys.reduce((sum, { start, end }) => {
      const within = Math.max(0, Math.min(end, work.releaseAt) - Math.max(start, work.reportAt))
      return sum + (end - start - within) / MINUTE_MS
    }, 0)
  }
  const longWay = (placeId: string | null) => {
    const way = wayTo(placeId)
    return way > (plan.outOfTown?.overMinutes ?? Number.POSITIVE_INFINITY) ? way : 0
  }
  const there = day.sleptAway ? 0 : longWay(work.first.item.placeId)
  const back = day.sleepsAway ? 0 : longWay(work.last.planned.endPlaceId)
  return there + back
}

function percent(share: number): { readonly percent: number } {
  return { percent: Math.round(share * 10_000) / 100 }
}
