import type { Command, CommandContext } from '../../shared/commands/command'
import { err, ok, type Result } from '../../shared/kernel/result'
import { applyDiff } from '../../shared/mission/diff'
import { integrityOf, type Refusal } from '../../shared/mission/integrity'
import type { Mission } from '../../shared/mission/mission'

/** A context on 1 May 2023 whose ids count up from `new-1`. */
export function aContext(): CommandContext {
  let made = 0
  const newId = () => {
    made += 1
    return `new-${made}`
  }
  return { newId, now: Date.UTC(2023, 4, 1, 9), today: '2023-05-01', actorName: 'Sato' }
}

/** What the store does with a command, without the store: run it, refuse what would break the mission, else apply it. */
export function runCommand<Name extends string, Input>(
  mission: Mission,
  command: Command<Name, Input>,
  input: Input,
  context: CommandContext = aContext(),
): Result<Mission, Refusal> {
  const change = command.run(mission, input, context)
  if (!change.ok) return change
  const after = applyDiff(mission, change.value.diff)
  const [refusal] = integrityOf(after, change.value.diff)
  return refusal ? err(refusal) : ok(after)
}

/** The mission after a command that must not be refused. */
export function missionAfter<Name extends string, Input>(mission: Mission, command: Command<Name, Input>, input: Input): Mission {
  const result = runCommand(mission, command, input)
  if (!result.ok) throw new Error(`${command.name} was refused: ${JSON.stringify(result.error)}`)
  return result.value
}
