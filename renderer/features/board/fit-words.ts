import type { Translator } from '../../../shared/i18n/translate'
import type { Fitness } from '../../../shared/interpreting/assignment/fitness'
import type { Mission } from '../../../shared/mission/mission'
import { fitnessText } from '../../app/interpreters/fitness-text'

/** How an interpreter fits, and why: "Conflict: is at “Talk” at that time". */
export function fitWords(fit: Fitness, mission: Mission, translator: Translator): string {
  const kind = translator.translate(`board.fit.${fit.kind}`)
  if (fit.bar === null && fit.losesIn === null) return kind
  return translator.translate('board.fitReason', { kind, reason: fitnessText(fit, mission, translator) })
}
