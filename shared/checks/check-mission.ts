import { finish } from '../kernel/finish'
import type { LocalDate } from '../kernel/time'
import { type Mission, rowsOf } from '../mission/mission'
import type { Tables } from '../mission/registry'
import type { CheckContext, CheckId, Finding } from './finding'
import { inReadingOrder } from './reading-order'
import { checks } from './registry'
import { todayOf } from './today-of'

/** A mission seen through by every check. */
export interface CheckedMission {
  /** Open and accepted ones: the gravest first, then by day (what concerns the whole mission last), then by key. */
  readonly findings: readonly Finding[]
  /** Keys of the findings that somebody let stand. */
  readonly accepted: ReadonlySet<string>
  readonly perCheck: ReadonlyMap<CheckId, readonly Finding[]>
  /** What was checked, so that the next run can tell what changed since. */
  readonly tables: Tables
  readonly today: LocalDate
}

/**
 * Runs every check. Those whose tables are the same objects as in `previous` keep their findings; so does the list where no check
 * found anything else.
 */
export function checkMission(mission: Mission, context: CheckContext, previous?: CheckedMission): CheckedMission {
  return finish(checkInSteps(mission, context, previous))
}

/** `checkMission` with pauses: after each check, and within those that may take long. */
export function* checkInSteps(
  mission: Mission,
  context: CheckContext,
  previous?: CheckedMission,
): Generator<void, CheckedMission, undefined> {
  const { tables } = mission
  const today = todayOf(mission, context)
  const sameDay = previous?.today === today ? previous : undefined
  const perCheck = new Map<CheckId, readonly Finding[]>()
  for (const check of checks) {
    const stands = sameDay !== undefined && check.reads.every((table) => sameDay.tables[table] === tables[table])
    if (!stands && check.ahead) yield* check.ahead(mission)
    perCheck.set(check.id, (stands ? sameDay.perCheck.get(check.id) : undefined) ?? check.run(mission, context))
    yield
  }
  const isSame = sameDay !== undefined && checks.every(({ id }) => sameDay.perCheck.get(id) === perCheck.get(id))
  const findings = isSame ? sameDay.findings : [...perCheck.values()].flat().sort(inReadingOrder)
  return { findings, accepted: acceptedAmong(mission, findings), perCheck, tables, today }
}

function acceptedAmong(mission: Mission, findings: readonly Finding[]): ReadonlySet<string> {
  const accepted = new Set(rowsOf(mission, 'acceptances').map((acceptance) => acceptance.findingKey))
  return new Set(findings.map((finding) => finding.key).filter((key) => accepted.has(key)))
}
