import type { Translator } from '../../../shared/i18n/translate'
import { itemKinds, itemStatuses } from '../../../shared/mission/entities/item'
import type { EntryWords } from '../../../shared/rapid-entry/entry-scope'
import { everybodyWords, undecidedWords } from '../../../shared/rapid-entry/quick-words'

/** How the reader's language calls what is typed; the ids, which are English words, are read in every language. */
export function entryWordsOf({ language, translate }: Translator): EntryWords {
  const known = wordsByLanguage.get(language)
  if (known) return known
  const words: EntryWords = {
    language,
    kinds: new Map(itemKinds.map((kind) => [kind, [translate(`terms.kind.${kind}`), kind]])),
    statuses: new Map(itemStatuses.map((status) => [status, [translate(`terms.status.${status}`), status]])),
    everybody: [translate('rapid.words.everybody'), ...everybodyWords],
    undecided: [translate('rapid.words.undecided'), ...undecidedWords],
  }
  wordsByLanguage.set(language, words)
  return words
}

const wordsByLanguage = new Map<string, EntryWords>()
