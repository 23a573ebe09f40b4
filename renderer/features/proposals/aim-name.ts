import type { Translator } from '../../../shared/i18n/translate'
import type { ObjectiveName } from '../../../shared/mission/entities/mission-row'

/** What an aim of a proposal is called; changes with the plan from which they are counted: a version's number, null: the plan as it is now. */
export function aimName(name: ObjectiveName | 'broken', countedFrom: number | null, { translate }: Translator): string {
  return name === 'fewestChanges' && countedFrom !== null
    ? translate('proposals.measure.fewestChangesSince', { number: countedFrom })
    : translate(`proposals.measure.${name}`)
}
