import type { Command } from '../../../shared/commands/command'
import type { MessageId } from '../../../shared/i18n/registry'
import { dispatch } from '../../store/mission-store'
import { showToast } from '../../ui/overlays/toast'
import { currentTranslator } from '../start/current-translator'
import { wasDone } from './act'
import { undoAction } from './undo-action'

/** Does what changes many items at once and says so, with a way back; what finds nothing to do says that. Answers whether it was done. */
export function actOnMany<Name extends string, Input>(
  command: Command<Name, Input>,
  input: Input,
  doneId: MessageId,
  nothingId: MessageId,
): boolean {
  const translator = currentTranslator()
  const done = dispatch(command, input)
  if (done.ok) {
    const count = Object.keys(done.value.diff.items ?? {}).length
    const action = undoAction(translator.translate)
    showToast({ title: translator.translate(doneId, { count }), action })
  } else if (done.error.code === 'nothing-changes') {
    showToast({ title: translator.translate(nothingId) })
  } else wasDone(translator, done)
  return done.ok
}
