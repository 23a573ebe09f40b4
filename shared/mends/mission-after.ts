import type { Mend } from '../checks/finding'
import type { Command, CommandContext } from '../commands/command'
import { withTransfersKept } from '../commands/keep-transfers'
import { commands } from '../commands/registry'
import { integrityOf } from '../mission/integrity'
import type { Mission } from '../mission/mission'

/** A mission after a command, as the store would do it; null where it would be refused. */
export function missionAfter(
  mission: Mission,
  { command, input }: Pick<Mend, 'command' | 'input'>,
  today: string,
): Mission | null {
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
