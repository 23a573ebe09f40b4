import type { Step } from '../../shared/journal/step'

/** A step of this sitting that can be taken back (or done again): the one to reverse, and the person's own act that it stands for. */
export interface Undoable {
  readonly step: Step
  readonly act: Step
}

export const MAX_UNDO_STEPS = 200

/** What undo and redo have before them; the newest last. */
export interface UndoStack {
  readonly undoable: readonly Undoable[]
  readonly redoable: readonly Undoable[]
}

export const emptyUndoStack: UndoStack = { undoable: [], redoable: [] }

/** A new act: it can be undone, and what was undone before it can no longer be done again. */
export function pushAct(stack: UndoStack, step: Step): UndoStack {
  return { undoable: [...stack.undoable, { step, act: step }].slice(-MAX_UNDO_STEPS), redoable: [] }
}

export function pushUndo(stack: UndoStack, undone: Undoable, step: Step): UndoStack {
  return { undoable: stack.undoable.slice(0, -1), redoable: [...stack.redoable, { step, act: undone.act }] }
}

export function pushRedo(stack: UndoStack, redone: Undoable, step: Step): UndoStack {
  return { undoable: [...stack.undoable, { step, act: redone.act }], redoable: stack.redoable.slice(0, -1) }
}
