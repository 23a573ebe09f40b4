import { type CheckedMission, checkMission } from '../checks/check-mission'
import type { Finding, Mend } from '../checks/finding'
import type { Command, CommandContext } from '../commands/command'
import { withTransfersKept } from '../commands/keep-transfers'
import { commands } from '../commands/registry'
import { integrityOf } from '../mission/integrity'
import type { Mission } from '../mission/mission'
import { candidateMends } from './candidate-mends'

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

/** As the store would do it; null where it would be refused. */
function missionAfter(mission: Mission, { command, input }: Mend, today: string): Mission | null {
  const found = commands.find(({ name }) => name === command) as Command<string, unknown> | undefined
  const change = found?.run(mission, input, trialContext(today))
  if (!change?.ok) return null
  const { diff, after } = withTransfersKept(mission, change.value.diff)
  return integrityOf(after, diff).length === 0 ? after : null
}

function trialContext(today: string): CommandContext {
  let made = 0
  const newId = () => {
    made += 1
    return `trial-${made}`
  }
  return { newId, now: 0, today, actorName: '' }
}
