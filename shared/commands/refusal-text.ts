import type { Translator } from '../i18n/translate'
import type { Refusal } from '../mission/integrity'
import type { Mission } from '../mission/mission'
import type { Ref } from '../mission/registry'
import { rowName } from '../mission/row-name'

/** Why a change was refused, in the reader's language: names the row and the field, and says what to do. */
export function refusalText(refusal: Refusal, mission: Mission, { language, translate, find }: Translator): string {
  const nameOf = (ref: Ref): string => rowName(mission, ref, language) || translate('refusals.unnamed')
  const fieldName = (field: string): string => find(`fields.${field.split('.')[0]}`) ?? field
  switch (refusal.code) {
    case 'field-invalid':
      return translate('refusals.field-invalid', { what: nameOf(refusal.ref), field: fieldName(refusal.field) })
    case 'row-unknown':
      return translate('refusals.row-unknown', { what: nameOf(refusal.ref) })
    case 'reference-broken':
      return translate('refusals.reference-broken', { what: nameOf(refusal.ref), field: fieldName(refusal.field) })
    case 'still-needed':
      return translate('refusals.still-needed', {
        what: nameOf(refusal.ref),
        by: refusal.by.slice(0, 3).map(nameOf).join(', '),
      })
    case 'input-invalid':
      return translate('refusals.input-invalid', { field: fieldName(refusal.field) })
    case 'nothing-changes':
      return translate('refusals.nothing-changes')
    case 'proposal-out-of-date':
      return translate('refusals.proposal-out-of-date')
    case 'organizers-only':
      return translate('refusals.organizers-only')
    case 'mission-too-long':
      return translate('refusals.mission-too-long', { most: refusal.mostDays })
  }
}
