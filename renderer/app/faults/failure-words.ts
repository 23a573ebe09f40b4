import { refusalText } from '../../../shared/commands/refusal-text'
import type { Translator } from '../../../shared/i18n/translate'
import { type ErrorText, errorText } from '../../../shared/ipc/error-text'
import { emptyMission } from '../../../shared/mission/mission'
import type { Failure } from '../../persistence/failure'
import { useDesk } from '../../store/mission-store'

/** Why something about a mission as a whole did not work, in the person's words. */
export function failureWords(failure: Failure, translator: Translator): ErrorText {
  if (failure.kind === 'desk') return errorText(failure.error, translator)
  // Refused may be what was to become a mission: then there is none to name its rows.
  const mission = useDesk.getState().journal?.mission ?? emptyMission('none')
  const title = refusalText(failure.refusal, mission, translator)
  return { title, text: '', detail: JSON.stringify(failure.refusal) }
}
