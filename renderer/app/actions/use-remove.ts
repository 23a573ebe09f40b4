import { removeRow } from '../../../shared/commands/remove-row'
import type { Ref } from '../../../shared/mission/registry'
import { useTranslate } from '../../i18n/language-provider'
import { select, useSession } from '../../store/session-store'
import { showToast } from '../../ui/overlays/toast'
import { useAct } from './act'
import { undoAction } from './undo-action'

/** Removes a row, says so in the given words and offers to undo it. Answers whether it was removed. */
type Remove = (ref: Ref, said: string) => boolean

/** Removes rows for the person at the window, in their language. */
export function useRemove(): Remove {
  const { translate } = useTranslate()
  const act = useAct()
  return (ref, said) => {
    if (!act(removeRow, ref)) return false
    const { selection } = useSession.getState()
    if (selection?.table === ref.table && selection.id === ref.id) select(null)
    showToast({ title: said, action: undoAction(translate) })
    return true
  }
}
