import { plainWord } from '../imports/plain-word'
import { err, ok, type Result } from '../kernel/result'
import { isZone } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { missionRowOf } from '../mission/mission'
import { guessLanguage } from '../mission/people/guess-language'
import { textIn } from '../mission/text'
import type { CellProblem } from './cell-problem'
import type { EntryColumn } from './entry-column'
import type { EntryScope } from './entry-scope'
import { guessKind } from './guess-kind'
import { readLanguages } from './read-languages'
import { readPlace } from './read-place'
import { readDay, readEnd, readStart } from './read-times'
import { readWho } from './read-who'

type Reader = (scope: EntryScope, item: Item, typed: string) => Result<Partial<Item>, CellProblem>

/** What the text of a cell makes of an item, or why it cannot be taken. Rows that it asks for are put into the scope. */
export function readCell(scope: EntryScope, column: EntryColumn, item: Item, typed: string): Result<Partial<Item>, CellProblem> {
  return readers[column](scope, item, typed)
}

const readers: Readonly<Record<EntryColumn, Reader>> = {
  date: readDay,
  start: readStart,
  end: readEnd,
  kind: ({ words }, item, typed) => {
    if (typed.trim() === '') return ok({ kind: item.kind })
    const kind = wordMeant(words.kinds, typed) ?? guessKind(typed)
    return kind === undefined ? err({ code: 'kind-unknown' }) : ok({ kind })
  },
  title: ({ mission, words }, item, typed) => {
    const text = typed.trim()
    if (text.length > 20_000) return err({ code: 'too-long' })
    const shown = shownLanguage(item, words.language)
    const { [shown]: before, ...others } = item.title
    if (text === '') return ok({ title: others })
    const own = before === undefined ? languageOfTitle(text, words.language, missionRowOf(mission).workingLanguages) : shown
    return ok({ title: { ...others, [own]: text } })
  },
  place: (scope, _item, typed) => {
    if (typed.trim() === '') return ok({ placeId: null })
    const place = readPlace(scope, typed)
    return place.ok ? ok({ placeId: place.value.id }) : place
  },
  to: (scope, _item, typed) => {
    if (typed.trim() === '') return ok({ toPlaceId: null })
    const place = readPlace(scope, typed)
    return place.ok ? ok({ toPlaceId: place.value.id }) : place
  },
  who: (scope, _item, typed) => readWho(scope, typed),
  status: ({ words }, item, typed) => {
    if (typed.trim() === '') return ok({ status: item.status })
    const status = wordMeant(words.statuses, typed)
    return status === undefined ? err({ code: 'status-unknown' }) : ok({ status })
  },
  languages: readLanguages,
  zone: (_scope, item, typed) => {
    const [zone = '', endZone = zone, more] = typed.trim().split(/\s*(?:→|->|>)\s*/)
    if (zone === '') return ok({ zone: item.zone })
    if (more !== undefined || !isZone(zone) || !isZone(endZone)) return err({ code: 'zone-unknown' })
    return ok({ zone, endZone: endZone === zone ? null : endZone })
  },
  notes: (_scope, _item, typed) =>
    typed.length > 20_000 ? err({ code: 'too-long' }) : ok({ staffNotes: typed.trim().replaceAll(/ ?⏎ ?/g, '\n') }),
}

/** The whole of a word, or what only words for one thing begin with. */
function wordMeant<Meaning>(words: ReadonlyMap<Meaning, readonly string[]>, typed: string): Meaning | undefined {
  const wanted = plainWord(typed)
  if (wanted === '') return undefined
  for (const [meaning, of] of words) if (of.some((word) => plainWord(word) === wanted)) return meaning
  const beginning = [...words].filter(([, of]) => of.some((word) => plainWord(word).startsWith(wanted)))
  return beginning.length === 1 ? beginning[0]?.[0] : undefined
}

/** A new title is in the reader's language, unless its letters are another's; of Han alone the mission's languages say whose, theirs first. */
function languageOfTitle(text: string, language: string, workingLanguages: readonly string[]): string {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return language
  const guessed = guessLanguage(text, [...workingLanguages.filter((tag) => tag === language), ...workingLanguages, language])
  return workingLanguages.find((tag) => tag.split('-')[0] === guessed) ?? guessed
}

/** The language whose title a reader sees, as `textIn` finds it. */
function shownLanguage(item: Item, language: string): string {
  return textIn(item.title, language).lang
}
