import type { Translator } from '../../../shared/i18n/translate'
import { undo, useDesk } from '../../store/mission-store'
import type { ToastAction } from '../../ui/overlays/toast'

/** Undo of what was done just now, for the toast that says it; over as soon as Undo would take back something else. */
export function undoAction(translate: Translator['translate']): ToastAction {
  const act = lastAct()
  return { label: translate('app.ui.undo'), run: () => void undo(), isOver: () => lastAct() !== act }
}

function lastAct(): string | undefined {
  return useDesk.getState().undo.undoable.at(-1)?.act.id
}
