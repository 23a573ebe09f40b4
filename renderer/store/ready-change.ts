import { type CheckedMission, checkInSteps } from '../../shared/checks/check-mission'
import type { CheckContext } from '../../shared/checks/finding'
import type { Command, CommandContext } from '../../shared/commands/command'
import { transfersFollowing } from '../../shared/commands/keep-transfers'
import { err, ok, type Result } from '../../shared/kernel/result'
import { applyDiff, type Diff, isEmptyDiff, joinDiffs } from '../../shared/mission/diff'
import { integrityOf, type Refusal } from '../../shared/mission/integrity'
import type { Mission } from '../../shared/mission/mission'
import type { Ref } from '../../shared/mission/registry'

/** A change with all that committing it would have to reckon. */
export interface ReadyChange {
  /** What it was made on: it fits nothing else. */
  readonly before: Mission
  readonly diff: Diff
  readonly refs: readonly Ref[]
  readonly after: Mission
  readonly checked: CheckedMission
}

/** How far the mission is let grow between two looks of the checks, in parts. */
const PARTS_A_LOOK = 8

/**
 * Makes one change of what a command does for each part of a large input, a few milliseconds a step; tells how much is done, from 0 to 1.
 * Commits nothing: who does not want it any more leaves it. The parts must not touch the same rows.
 *
 * What takes long is what nobody has looked at yet: new rows, and what checks find about them. Both is remembered with the row, so
 * the checks are let look at the mission as it grows, and in the end find nearly everything known.
 */
export function* readyInSteps<Name extends string, Input>(
  before: Mission,
  command: Command<Name, Input>,
  parts: readonly Input[],
  context: CommandContext,
  previous: CheckedMission | null,
): Generator<number, Result<ReadyChange, Refusal>, undefined> {
  const looks = Math.ceil(parts.length / PARTS_A_LOOK)
  const [diffs, refs]: [Diff[], Ref[]] = [[], []]
  let after = before
  let checked = previous ?? undefined
  for (let look = 0; look < looks; look++) {
    for (const part of parts.slice(look * PARTS_A_LOOK, (look + 1) * PARTS_A_LOOK)) {
      const change = command.run(before, part, context)
      if (!change.ok && change.error.code !== 'nothing-changes') return change
      if (!change.ok) continue
      const { diff } = change.value
      after = applyDiff(after, diff)
      const [refusal] = integrityOf(after, diff)
      if (refusal) return err(refusal)
      diffs.push(diff)
      refs.push(...(change.value.refs ?? []))
      yield look / (looks + 1)
    }
    checked = yield* checkedAt(after, context, checked, look / (looks + 1))
  }
  const diff = joinDiffs(diffs)
  if (isEmptyDiff(diff)) return err({ code: 'nothing-changes' })
  yield looks / (looks + 1)
  const following = transfersFollowing(before, diff, after)
  after = applyDiff(after, following)
  const [refusal] = integrityOf(after, following)
  if (refusal) return err(refusal)
  const whole = isEmptyDiff(following) ? diff : joinDiffs([diff, following])
  yield looks / (looks + 1)
  checked = yield* checkedAt(after, context, checked, looks / (looks + 1))
  return ok({ before, diff: whole, refs, after, checked })
}

function* checkedAt(
  mission: Mission,
  context: CheckContext,
  previous: CheckedMission | undefined,
  done: number,
): Generator<number, CheckedMission, undefined> {
  const steps = checkInSteps(mission, context, previous)
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) yield done
  return step.value
}
