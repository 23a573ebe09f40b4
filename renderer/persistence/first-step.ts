import type { Command } from '../../shared/commands/command'
import { nextStamp } from '../../shared/journal/clock'
import { startOf, takeStep } from '../../shared/journal/replay'
import type { Step } from '../../shared/journal/step'
import { err, ok, type Result } from '../../shared/kernel/result'
import { applyDiff, refsOf } from '../../shared/mission/diff'
import { integrityOf, type Refusal } from '../../shared/mission/integrity'
import { emptyMission } from '../../shared/mission/mission'
import { commandContext, currentActor } from '../store/desk-context'
import type { Known } from './sitting'

/** A mission under a new id, made by one command out of nothing. Its first step is nobody's to undo. */
export function beginMission<Name extends string, Input>(command: Command<Name, Input>, input: Input): Result<Known, Refusal> {
  const context = commandContext()
  const nothing = emptyMission(context.newId())
  const change = command.run(nothing, input, context)
  if (!change.ok) return change
  const { diff, refs } = change.value
  const [refusal] = integrityOf(applyDiff(nothing, diff), diff)
  if (refusal) return err(refusal)
  const actor = currentActor()
  const label = { command: command.name, refs: (refs ?? refsOf(diff)).slice(0, 1) }
  const at = nextStamp(null, context.now, actor.device)
  const step: Step = { id: context.newId(), at, actor, seen: {}, label, diff }
  return ok({ state: takeStep(startOf(nothing), step), steps: [step] })
}
