import { nextStamp } from '../../../shared/journal/clock'
import { type JournalState, startOf, takeStep } from '../../../shared/journal/replay'
import type { Step, StepLabel } from '../../../shared/journal/step'
import { applyDiff, type Diff, refsOf, reverseDiff } from '../../../shared/mission/diff'
import { integrityOf } from '../../../shared/mission/integrity'
import type { Mission } from '../../../shared/mission/mission'
import { type Act, tryAct } from '../acts'
import { aContext } from '../run-command'

/** What is left of a sitting: where it ended and every step that led there. */
export interface Sitting {
  readonly end: JournalState
  readonly steps: readonly Step[]
}

/** One person at one desk: acts, and with a fifth of the acts an undo or redo, committed as the store does. */
export function sittingOf(start: Mission, acts: readonly Act[], device = 'desk-1'): Sitting {
  const context = aContext()
  const steps: Step[] = []
  const undoable: Step[] = []
  const redoable: Step[] = []
  let state = startOf(start)

  function commit(diff: Diff, label: StepLabel): Step | null {
    if (integrityOf(applyDiff(state.mission, diff), diff).length > 0) return null
    const at = nextStamp(state.lastAt, context.now + steps.length, device)
    const step = { id: `${device}-step-${steps.length + 1}`, at, actor: { device, name: 'Sato' }, seen: state.seen, label, diff }
    state = takeStep(state, step)
    steps.push(step)
    return step
  }

  function turnBack(from: Step[], to: Step[], command: string): void {
    const last = from.pop()
    const step = last && commit(reverseDiff(last.diff), { command, refs: last.label.refs, of: last.id })
    if (step) to.push(step)
  }

  for (const act of acts) {
    if (act.command % 10 === 8) turnBack(undoable, redoable, 'undo')
    else if (act.command % 10 === 9) turnBack(redoable, undoable, 'redo')
    else {
      const change = tryAct(state.mission, act, context)
      const step =
        change.ok && commit(change.value.diff, { command: 'act', refs: change.value.refs ?? refsOf(change.value.diff) })
      if (step) {
        undoable.push(step)
        redoable.length = 0
      }
    }
  }
  return { end: state, steps }
}
