import type { Command } from '../../shared/commands/command'
import { refusalText } from '../../shared/commands/refusal-text'
import { useTranslate } from '../i18n/language-provider'
import { dispatch, useDesk } from '../store/mission-store'
import { showToast } from '../ui/toast'

/** Does something to the mission; a refusal is told to the person. Answers whether it was done. */
export type Act = <Name extends string, Input>(command: Command<Name, Input>, input: Input) => boolean

/** `dispatch` for views: what is refused is told in the person's language, next to where they work. */
export function useAct(): Act {
  const translator = useTranslate()
  return (command, input) => {
    const done = dispatch(command, input)
    if (done.ok) return true
    const mission = useDesk.getState().journal?.mission
    if (mission && done.error.code !== 'nothing-changes') {
      showToast({ title: refusalText(done.error, mission, translator), tone: 'caution' })
    }
    return false
  }
}
