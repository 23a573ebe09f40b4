import { figureOf } from '../interpreting/figure-of'
import { type InterpreterDay, interpreterDaysOf, type Session } from '../interpreting/interpreter-day'
import { minutesOfSpan } from '../kernel/time'
import { mayHavePhases } from '../mission/items/day-parts'
import { type Mission, rowOf } from '../mission/mission'
import { aboutEach } from './about-each'
import { createFinding, type FindingMessage } from './create-finding'
import type { Check, Finding } from './finding'

/** C09: interpreters interpret no longer a day and at a stretch than they can, not too often, and have their lunch. */
export const interpretingInMeasure: Check = {
  id: 'C09',
  name: 'interpreting-in-measure',
  reads: ['items', 'requirements', 'assignments', 'interpreters', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, [...interpreterDaysOf(mission).values()], context),
}

const findingsOf = aboutEach(['interpreters', 'missions', 'ruleProfiles'], (mission, days: readonly InterpreterDay[]) =>
  days.flatMap((day) => [
    ...tooMuch(mission, day),
    ...day.sessions.flatMap((session) => tooLong(mission, day, session)),
    ...tooMany(mission, day),
    ...noLunch(mission, day),
  ]),
)

function tooMuch(mission: Mission, day: InterpreterDay): readonly Finding[] {
  const own = rowOf(mission, 'interpreters', day.interpreterId)?.maxInterpretingMinutes ?? null
  const profile = figureOf(mission, 'maxInterpretingMinutes')
  const limit = own !== null && own < profile.value ? { value: own, source: 'interpreter' } : profile
  if (day.interpretingMinutes <= limit.value) return []
  return [dayFinding('C09.minutes', day, day.interpretingMinutes, limit.value, limit.source)]
}

function tooLong(mission: Mission, day: InterpreterDay, session: Session): readonly Finding[] {
  const limit = figureOf(mission, 'maxSessionMinutes')
  const minutes = minutesOfSpan(session)
  if (minutes <= limit.value) return []
  const items = [...new Set([session.first.item.id, session.last.item.id])]
  return [
    createFinding({
      messageId: items.length === 1 ? 'C09.item' : 'C09.session',
      severity: 'warn',
      refs: [{ table: 'interpreters', id: day.interpreterId }, ...items.map((id) => ({ table: 'items' as const, id }))],
      params: { foundMinutes: minutes, allowedMinutes: limit.value },
      found: minutes,
      allowed: limit.value,
      source: limit.source,
      on: day.on,
      // One of several days is too long on each.
      ...(mayHavePhases(session.first.item) ? { distinguishedBy: day.on } : {}),
    }),
  ]
}

function tooMany(mission: Mission, day: InterpreterDay): readonly Finding[] {
  const limit = figureOf(mission, 'maxSessions')
  const sessions = day.sessions.length
  if (sessions <= limit.value) return []
  return [
    createFinding({
      messageId: 'C09.sessions',
      severity: 'warn',
      refs: [{ table: 'interpreters', id: day.interpreterId }],
      params: { dayOn: day.on, sessions, allowed: limit.value },
      found: sessions,
      allowed: limit.value,
      source: limit.source,
      on: day.on,
      distinguishedBy: day.on,
    }),
  ]
}

function noLunch(mission: Mission, day: InterpreterDay): readonly Finding[] {
  const limit = figureOf(mission, 'minLunchMinutes')
  if (day.lunchMinutes === null || day.lunchMinutes >= limit.value) return []
  return [dayFinding('C09.lunch', day, day.lunchMinutes, limit.value, limit.source)]
}

function dayFinding(messageId: FindingMessage, day: InterpreterDay, found: number, allowed: number, source: string): Finding {
  return createFinding({
    messageId,
    severity: 'warn',
    refs: [{ table: 'interpreters', id: day.interpreterId }],
    params: { dayOn: day.on, foundMinutes: found, allowedMinutes: allowed },
    found,
    allowed,
    source,
    on: day.on,
    distinguishedBy: day.on,
  })
}
