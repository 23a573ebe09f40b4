import type { Command } from '../../shared/commands/command'
import { refusalText } from '../../shared/commands/refusal-text'
import type { MessageId } from '../../shared/i18n/registry'
import { dispatch, undo, useDesk } from '../store/mission-store'
import { showToast } from '../ui/toast'
import { currentTranslator } from './current-translator'

/** Does what changes many items at once and says so, with a way back; what finds nothing to do says that. Answers whether it was done. */
export function actOnMany<Name extends string, Input>(
  command: Command<Name, Input>,
  input: Input,
  doneId: MessageId,
  nothingId: MessageId,
): boolean {
  const translator = currentTranslator()
  const done = dispatch(command, input)
  const { journal, steps } = useDesk.getState()
  if (done.ok) {
    const count = Object.keys(steps.at(-1)?.diff.items ?? {}).length
    const action = { label: translator.translate('app.ui.undo'), run: () => void undo() }
    showToast({ title: translator.translate(doneId, { count }), action })
  } else if (done.error.code === 'nothing-changes') {
    showToast({ title: translator.translate(nothingId) })
  } else if (journal) {
    showToast({ title: refusalText(done.error, journal.mission, translator), tone: 'caution' })
  }
  return done.ok
}
