import type { MessageId } from '../../../shared/i18n/registry'
import type { Translator } from '../../../shared/i18n/translate'
import { itemKinds, itemStatuses } from '../../../shared/mission/entities/item'
import type { EntryWords } from '../../../shared/rapid-entry/entry-scope'

/** How the reader's language calls what is typed; the ids, which are English words, are read in every language. */
export function entryWordsOf({ language, translate }: Translator): EntryWords {
  const known = wordsByLanguage.get(language)
  if (known) return known
  const listed = (id: MessageId, ...always: readonly string[]) => [
    ...translate(id)
      .split(',')
      .map((word) => word.trim()),
    ...always,
  ]
  const words: EntryWords = {
    language,
    kinds: new Map(itemKinds.map((kind) => [kind, [translate(`terms.kind.${kind}`), kind]])),
    statuses: new Map(itemStatuses.map((status) => [status, [translate(`terms.status.${status}`), status]])),
    everybody: listed('rapid.words.everybody', 'all'),
    undecided: listed('rapid.words.undecided', 'tbd'),
  }
  wordsByLanguage.set(language, words)
  return words
}

const wordsByLanguage = new Map<string, EntryWords>()
