import type { Command } from '../../../shared/commands/command'
import { refusalText } from '../../../shared/commands/refusal-text'
import type { Translator } from '../../../shared/i18n/translate'
import type { Step } from '../../../shared/journal/step'
import type { Result } from '../../../shared/kernel/result'
import type { Refusal } from '../../../shared/mission/integrity'
import { useTranslate } from '../../i18n/language-provider'
import { dispatch, useDesk } from '../../store/mission-store'
import { showToast } from '../../ui/overlays/toast'

/** Does something to the mission; a refusal is told to the person. Answers whether it was done. */
export type Act = <Name extends string, Input>(command: Command<Name, Input>, input: Input) => boolean

/** `dispatch` for people: what is refused is told in their language, next to where they work. */
export function actIn(translator: Translator): Act {
  return (command, input) => wasDone(translator, dispatch(command, input))
}

/** Whether it was done; a refusal is told to the person. */
export function wasDone(translator: Translator, done: Result<Step, Refusal>): boolean {
  if (done.ok) return true
  const mission = useDesk.getState().journal?.mission
  if (mission && done.error.code !== 'nothing-changes') {
    showToast({ title: refusalText(done.error, mission, translator), tone: 'caution' })
  }
  return false
}

/** `actIn` the window's language. */
export function useAct(): Act {
  return actIn(useTranslate())
}
