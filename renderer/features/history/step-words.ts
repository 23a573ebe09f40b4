import type { Translator } from '../../../shared/i18n/translate'
import type { Step } from '../../../shared/journal/step'
import type { Mission } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'

/** What a step did, as one sentence in the reader's language; of an undo or redo with the sentence of its `act`, where that is known. */
export function stepWords(step: Step, mission: Mission, translator: Translator, act?: Step): string {
  const who = step.actor.name || translator.translate('history.someone')
  const what = act ? stepWords(act, mission, translator) : namesOf(step, mission, translator)
  return translator.find(`command.${step.label.command}`, { who, what }) ?? `${who}: ${step.label.command}`
}

function namesOf(step: Step, mission: Mission, { language, translate }: Translator): string {
  const names = step.label.refs.map((ref) => rowName(mission, ref, language)).filter((name) => name !== '')
  const [first, ...others] = [...new Set(names)]
  if (first === undefined) return rowName(mission, { table: 'missions', id: mission.id }, language)
  return others.length === 0 ? first : translate('history.andOthers', { first, count: others.length })
}
