import { groupBy } from '../kernel/order'
import type { LocalDate } from '../kernel/time'
import { type Mission, rowsOf } from '../mission/mission'
import type { CheckContext, CheckId, Finding } from './finding'
import { checks } from './registry'

/** Checks of where an interpreter is and for how long: papers and languages are another matter, told elsewhere. */
const ofWorkingTime: readonly CheckId[] = ['C01', 'C02', 'C09', 'C10', 'C11', 'C12']

/** Rules of working time that interpreters' days break, by `breakKey`. What is only worth knowing breaks none. */
export function breaksByDay(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const named = findings.flatMap((finding) => {
    const { on, severity, checkId } = finding
    if (on === null || severity === 'info' || !ofWorkingTime.includes(checkId)) return []
    const ids = new Set(finding.refs.flatMap(({ table, id }) => (table === 'interpreters' ? [id] : [])))
    return [...ids].map((id) => ({ key: breakKey(id, on), finding }))
  })
  return new Map([...groupBy(named, ({ key }) => key)].map(([key, all]) => [key, all.map(({ finding }) => finding)]))
}

/** How `breaksByDay` names an interpreter's day. */
export function breakKey(interpreterId: string, on: LocalDate): string {
  return `${interpreterId} ${on}`
}

/** What these checks find and nobody has accepted: for a copy that is printed, where no checked mission stands by. */
export function openWorkFindings(mission: Mission, context: CheckContext): readonly Finding[] {
  const accepted = new Set(rowsOf(mission, 'acceptances').map(({ findingKey }) => findingKey))
  return checks
    .filter(({ id }) => ofWorkingTime.includes(id))
    .flatMap((check) => check.run(mission, context))
    .filter(({ key }) => !accepted.has(key))
}
