import type { Command } from '../../shared/commands/command'
import { withTransfersKept } from '../../shared/commands/keep-transfers'
import { refusedInExtract } from '../../shared/commands/refused-in-extract'
import { nextStamp } from '../../shared/journal/clock'
import { afterStep, type JournalState } from '../../shared/journal/replay'
import type { Step, StepLabel } from '../../shared/journal/step'
import { err, ok, type Result } from '../../shared/kernel/result'
import { applyDiff, refsOf, reverseDiff } from '../../shared/mission/diff'
import { integrityOf, type Refusal } from '../../shared/mission/integrity'
import { commandContext, currentActor } from './desk-context'
import { afterNextFrame } from './frames'
import { type ReadyChange, readyInSteps } from './ready-change'
import { allSaved, setSaveState } from './save-state'
import { settle, useSettled } from './settled'
import { emptyUndoStack, pushAct, pushRedo, pushUndo, type Undoable, type UndoStack } from './undo-stack'
import { createWindowValue } from './window-value'

/** The open mission and how it came to be. Written only by `commit` and `hydrate`; what follows from it is `useSettled`. */
export interface DeskState {
  readonly phase: 'none' | 'loading' | 'open'
  readonly journal: JournalState | null
  /** Every step of the mission's journal that this desk knows, in journal order. */
  readonly steps: readonly Step[]
  readonly undo: UndoStack
}

const closed: DeskState = {
  phase: 'none',
  journal: null,
  steps: [],
  undo: emptyUndoStack,
}

export const useDesk = createWindowValue<DeskState>(closed)

/** What wants every committed step, with the number of steps before it: the write queue. */
export type StepSink = (step: Step, after: number, state: JournalState) => void

let sink: StepSink = () => undefined

export function setStepSink(next: StepSink): void {
  sink = next
}

/** From here until `hydrate` nothing can be committed, so an empty mission can never be saved over a full one. */
export function startLoading(): void {
  setSaveState(allSaved)
  useDesk.setState({ ...closed, phase: 'loading' })
  settleNow()
}

/** Shows a mission as its journal gives it. The only way in that makes no step. */
export function hydrate(journal: JournalState, steps: readonly Step[]): void {
  hydrateUnchecked(journal, steps)
  settleNow()
}

/** As `hydrate`, with nothing checked yet: a large mission is on the screen before its findings are. `settleNow` is to follow. */
export function hydrateUnchecked(journal: JournalState, steps: readonly Step[]): void {
  useSettled.setState({ journal, checked: null, checkedBefore: null })
  setSaveState(allSaved)
  useDesk.setState({ ...closed, phase: 'open', journal, steps })
}

/** What follows from the open mission, where it does not stand yet; after an edit it does by itself, a frame later. */
export function settleNow(): void {
  settle(useDesk.getState().journal)
}

/** More of the open mission's journal has been read: the steps just before those known. Nothing changes but history's reach. */
export function learnEarlierSteps(missionId: string, earlier: readonly Step[]): void {
  useDesk.setState((state) => {
    if (state.phase !== 'open' || state.journal?.mission.id !== missionId) return state
    const isJustBefore = earlier.length + state.steps.length <= state.journal.stepCount
    return isJustBefore ? { steps: [...earlier, ...state.steps] } : state
  })
}

export function closeMission(): void {
  setSaveState(allSaved)
  useDesk.setState(closed)
  settleNow()
}

/** The only door through which a mission changes. */
export function dispatch<Name extends string, Input>(command: Command<Name, Input>, input: Input): Result<Step, Refusal> {
  const { mission } = openJournal()
  const refusal = refusedInExtract(mission, command.name)
  if (refusal) return err(refusal)
  const change = command.run(mission, input, commandContext())
  if (!change.ok) return change
  const { diff, refs, isWhole } = change.value
  const label = { command: command.name, refs: (refs ?? refsOf(diff)).slice(0, MAX_LABEL_REFS) }
  const kept = isWhole ? { diff, after: applyDiff(mission, diff) } : withTransfersKept(mission, diff)
  return commit(kept, label, pushAct)
}

/**
 * `dispatch` for thousands of rows: one step all the same, made ready part by part, with a pause wherever the window may want to draw.
 * Tells how much is done, from 0 to 1. Nothing is committed before the end, and then only on the mission that it was made on.
 */
export function* dispatchInParts<Name extends string, Input>(
  command: Command<Name, Input>,
  parts: readonly Input[],
): Generator<number, Result<Step, Refusal>, undefined> {
  const { mission } = openJournal()
  const refusal = refusedInExtract(mission, command.name)
  if (refusal) return err(refusal)
  const ready = yield* readyInSteps(mission, command, parts, commandContext(), useSettled.getState().checked)
  if (!ready.ok) return ready
  if (openJournal().mission !== mission) return err({ code: 'proposal-out-of-date' })
  const { refs } = ready.value
  return commit(ready.value, { command: command.name, refs: refs.slice(0, MAX_LABEL_REFS) }, pushAct)
}

/** Takes back the last act of this sitting; undefined where there is none. */
export function undo(): Result<Step, Refusal> | undefined {
  return turnBack(useDesk.getState().undo.undoable.at(-1), 'undo', pushUndo)
}

/** Does the last undone act again; undefined where there is none. */
export function redo(): Result<Step, Refusal> | undefined {
  return turnBack(useDesk.getState().undo.redoable.at(-1), 'redo', pushRedo)
}

/** Undoes every act of this sitting after the given step, newest first; the given one stands. */
export function undoTo(stepId: string): void {
  while (useDesk.getState().undo.undoable.some(({ act }) => act.id === stepId)) {
    if (useDesk.getState().undo.undoable.at(-1)?.act.id === stepId) return
    if (!undo()?.ok) return
  }
}

/** A label names what a person would name; a proposal that touches a thousand rows needs no thousand names. */
const MAX_LABEL_REFS = 20

function turnBack(
  target: Undoable | undefined,
  command: 'undo' | 'redo',
  push: (stack: UndoStack, target: Undoable, step: Step) => UndoStack,
): Result<Step, Refusal> | undefined {
  if (!target) return undefined
  const label = { command, refs: target.act.label.refs, of: target.act.id }
  const diff = reverseDiff(target.step.diff)
  return commit({ diff, after: applyDiff(openJournal().mission, diff) }, label, (stack, step) => push(stack, target, step))
}

/** Everybody who reads the desk is asked once whether they read something else now: so all of a step is told at once. */
function commit(
  { diff, after: mission, checked }: Pick<ReadyChange, 'diff' | 'after'> & Partial<Pick<ReadyChange, 'checked'>>,
  label: StepLabel,
  push: (stack: UndoStack, step: Step) => UndoStack,
): Result<Step, Refusal> {
  const before = openJournal()
  // What was made ready in parts has been looked through part by part.
  const [refusal] = checked ? [] : integrityOf(mission, diff)
  if (refusal) return err(refusal)
  const { newId, now } = commandContext()
  const actor = currentActor()
  const step: Step = { id: newId(), at: nextStamp(before.lastAt, now, actor.device), actor, seen: before.seen, label, diff }
  const journal = afterStep(before, step, mission)
  useDesk.setState((state) => ({
    journal,
    steps: [...state.steps, step],
    undo: push(state.undo, step),
  }))
  if (checked) settle(journal, checked)
  else afterNextFrame(settleNow)
  sink(step, before.stepCount, journal)
  return ok(step)
}

function openJournal(): JournalState {
  const { journal, phase } = useDesk.getState()
  if (phase !== 'open' || !journal) throw new Error('no mission is open')
  return journal
}
