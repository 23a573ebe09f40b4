import { figureOf } from '../interpreting/figure-of'
import { type InterpreterDay, interpreterDaysOf } from '../interpreting/interpreter-day'
import { MINUTE_MS, wallTimeOf } from '../kernel/time'
import { mayHavePhases } from '../mission/items/day-parts'
import { type Mission, rowOf } from '../mission/mission'
import { aboutEach } from './about-each'
import { createFinding, refsTo } from './create-finding'
import type { Check, Finding } from './finding'

/** C10: from report to dismissal no interpreter's day is too long, and the night between two days is long enough. */
export const interpretersRest: Check = {
  id: 'C10',
  name: 'interpreters-rest',
  reads: ['items', 'requirements', 'assignments', 'interpreters', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, [...interpreterDaysOf(mission).values()], context),
}

const findingsOf = aboutEach(['interpreters', 'missions', 'ruleProfiles'], (mission, days: readonly InterpreterDay[]) =>
  days.flatMap((day, index) => [...longDuty(mission, day), ...shortNight(mission, days[index - 1], day)]),
)

function longDuty(mission: Mission, day: InterpreterDay): readonly Finding[] {
  const limit = figureOf(mission, 'maxDutyMinutes')
  const dutyMinutes = (day.releaseAt - day.reportAt) / MINUTE_MS
  if (dutyMinutes <= limit.value) return []
  return [
    createFinding({
      messageId: 'C10.duty',
      severity: 'warn',
      refs: [{ table: 'interpreters', id: day.interpreterId }],
      params: { ...timesOf(day), foundMinutes: dutyMinutes, allowedMinutes: limit.value },
      found: dutyMinutes,
      allowed: limit.value,
      source: limit.source,
      on: day.on,
      distinguishedBy: day.on,
    }),
  ]
}

function shortNight(mission: Mission, before: InterpreterDay | undefined, day: InterpreterDay): readonly Finding[] {
  if (!before) return []
  const own = rowOf(mission, 'interpreters', day.interpreterId)?.minRestMinutes ?? null
  const profile = figureOf(mission, 'minRestMinutes')
  const limit = own !== null && own > profile.value ? { value: own, source: 'interpreter' } : profile
  const restMinutes = Math.max(0, (day.reportAt - before.releaseAt) / MINUTE_MS)
  if (restMinutes >= limit.value) return []
  return [
    createFinding({
      messageId: 'C10.rest',
      severity: 'warn',
      refs: [{ table: 'interpreters', id: day.interpreterId }, ...refsTo('items', [day.first.item.id, before.last.item.id])],
      params: {
        dayOn: day.on,
        reportAt: timesOf(day).reportAt,
        releaseAt: timesOf(before).releaseAt,
        foundMinutes: restMinutes,
        allowedMinutes: limit.value,
      },
      found: restMinutes,
      allowed: limit.value,
      source: limit.source,
      on: day.on,
      // Of one that goes on, each night is its own.
      ...(mayHavePhases(before.last.item) ? { distinguishedBy: day.on } : {}),
    }),
  ]
}

function timesOf(day: InterpreterDay) {
  const { first, last } = day
  return {
    dayOn: day.on,
    reportAt: wallTimeOf(day.reportAt, first.item.zone).time,
    releaseAt: wallTimeOf(day.releaseAt, last.item.endZone ?? last.item.zone).time,
  }
}
