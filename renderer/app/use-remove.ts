import { removeRow } from '../../shared/commands/remove-row'
import type { Translator } from '../../shared/i18n/translate'
import type { Ref } from '../../shared/mission/registry'
import { useTranslate } from '../i18n/language-provider'
import { undo } from '../store/mission-store'
import { select, useSession } from '../store/session-store'
import { showToast } from '../ui/toast'
import { actIn } from './act'

/** Removes a row, says so in the given words and offers to undo it. Answers whether it was removed. */
export type Remove = (ref: Ref, said: string) => boolean

export function removeIn(translator: Translator): Remove {
  const act = actIn(translator)
  return (ref, said) => {
    if (!act(removeRow, ref)) return false
    const { selection } = useSession.getState()
    if (selection?.table === ref.table && selection.id === ref.id) select(null)
    showToast({ title: said, action: { label: translator.translate('app.ui.undo'), run: () => void undo() } })
    return true
  }
}

/** `removeIn` the window's language. */
export function useRemove(): Remove {
  return removeIn(useTranslate())
}
