import { instantOfStamp } from '../../../shared/journal/clock'
import type { Step } from '../../../shared/journal/step'

/** The day on which a step was made, in words; empty where there is no step. */
export function dayOfStep(step: Step | undefined, language: string): string {
  if (!step) return ''
  return new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(instantOfStamp(step.at))
}
