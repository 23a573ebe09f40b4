import { type CheckedMission, checkMission } from '../checks/check-mission'
import type { Finding, Mend } from '../checks/finding'
import type { Mission } from '../mission/mission'
import { candidateMends } from './candidate-mends'
import { missionAfter } from './mission-after'

/** More buttons than these are no help. */
const OFFERED = 4
/** A trial checks the mission once: who looks at a finding is not to wait for thirty. */
const TRIED = 16

/**
 * The mends that clear a finding and bring no new error, each tried on the mission. A generator: it yields after every trial, the mends
 * found so far, so that whoever shows them can let the window breathe.
 */
export function* clearingMends(mission: Mission, checked: CheckedMission, finding: Finding): Generator<readonly Mend[]> {
  const found: Mend[] = []
  for (const mend of candidateMends(mission, finding).slice(0, TRIED)) {
    if (clears(mission, checked, finding, mend)) found.push(mend)
    yield [...found]
    if (found.length === OFFERED) return
  }
}

function clears(mission: Mission, checked: CheckedMission, finding: Finding, mend: Mend): boolean {
  const after = missionAfter(mission, mend, checked.today)
  if (!after) return false
  const then = checkMission(after, { today: checked.today }, checked)
  if (then.findings.some(({ key }) => key === finding.key)) return false
  const known = new Set(checked.findings.filter(isError).map(({ key }) => key))
  return then.findings.every((other) => !isError(other) || known.has(other.key))
}

function isError({ severity }: Finding): boolean {
  return severity === 'hard' || severity === 'error'
}
