import { translatorFor } from '../../shared/i18n/translator-for'
import { itemKinds, itemStatuses } from '../../shared/mission/entities/item'
import type { EntryWords } from '../../shared/rapid-entry/entry-scope'

const { translate } = translatorFor('en')

/** How an English reader calls what is typed into rapid entry. */
export const englishWords: EntryWords = {
  language: 'en',
  kinds: new Map(itemKinds.map((kind) => [kind, [translate(`terms.kind.${kind}`), kind]])),
  statuses: new Map(itemStatuses.map((status) => [status, [translate(`terms.status.${status}`), status]])),
  everybody: ['all'],
  undecided: ['tbd'],
}
