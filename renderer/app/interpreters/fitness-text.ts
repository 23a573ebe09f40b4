import type { Translator } from '../../../shared/i18n/translate'
import type { Fitness } from '../../../shared/interpreting/assignment/fitness'
import type { Mission } from '../../../shared/mission/mission'
import { barText } from './bar-text'

/** How an interpreter fits a requirement and what speaks against it, in the reader's words. */
export function fitnessText({ kind, bar, losesIn }: Fitness, mission: Mission, translator: Translator): string {
  if (bar) return barText(bar, mission, translator)
  if (kind === 'possible' && losesIn !== null) return translator.translate(`interpreters.fitness.loses.${losesIn}`)
  const word = kind === 'best' || kind === 'inTeam' ? kind : 'possible'
  return translator.translate(`interpreters.fitness.${word}`)
}
