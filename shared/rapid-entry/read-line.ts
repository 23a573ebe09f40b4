import { parseLength, parseTime, parseTimeRange } from '../kernel/typed-time'
import { type ItemKind, itemKinds } from '../mission/entities/item'
import { isJourney } from '../mission/items/planned-items'
import { destinationIn } from './destination'
import type { EntryTexts } from './entry-column'
import type { EntryScope } from './entry-scope'
import { type NamedMeal, namedMeals, shortKinds } from './quick-words'
import { placesNamed } from './read-place'
import { isGroupWord } from './read-who'

/** What a line says, told as the cells that it fills. */
export interface QuickLine {
  readonly texts: EntryTexts
  readonly kind: ItemKind | null
  readonly meal: NamedMeal | null
  /** A place after `@` is meant as one: it is made where nobody knows it. */
  readonly makesPlaces: boolean
  /** The place's name is its title. */
  readonly isTitledByPlace: boolean
}

/**
 * Reads one line about one item: `9-1030 visit @Machida plant A`, `lunch`, `f 10:05-14:20 @Beijing > Haneda`, `m 45m Opening B`. In this
 * order, each part may be left out: times, kind, length, title, `@` place, `>` place of arrival, groups. A leading `'` keeps all of it
 * as the title, as in a spreadsheet.
 */
export function readLine(scope: EntryScope, line: string): QuickLine {
  const text = line.normalize('NFKC').trim()
  if (text.startsWith("'")) return { texts: { title: text.slice(1).trim() }, ...plainLine }
  const words = text.split(/\s+/).filter(Boolean)
  const texts: { -readonly [Column in keyof EntryTexts]: string } = {}
  takeTimes(words, texts)
  const { kind, meal } = takeKind(scope, words)
  takeTimes(words, texts)
  const groups = takeGroups(scope, words)
  if (groups !== '') texts.who = groups
  const { title, at, to } = partsOf(words.join(' '))
  const isWay = kind !== null && isJourney({ kind })
  const onlyPlace = at === '' && to === '' && title.length > 2 && placesNamed(scope, title).length === 1 ? title : ''
  const named = at || (meal ? '' : onlyPlace)
  const goesTo = isWay && named === '' && to === '' ? (destinationIn(title) ?? '') : ''
  if (goesTo !== '' && placesNamed(scope, goesTo).length === 1) texts.to = goesTo
  if (to !== '') texts.to = to
  if (named !== '') texts[isWay && to === '' ? 'to' : 'place'] = named
  const isTitledByPlace = named !== '' && !isWay && !meal && (title === '' || onlyPlace !== '')
  if (title !== '' && !(isWay && onlyPlace !== '') && !isTitledByPlace) texts.title = title
  return { texts, kind, meal, makesPlaces: at !== '' || to !== '', isTitledByPlace }
}

const plainLine = { kind: null, meal: null, makesPlaces: false, isTitledByPlace: false } as const

type Filling = { -readonly [Column in keyof EntryTexts]: string }

/** A time, two with a dash, or a length; at the beginning or after the kind. A number alone may be a title: `7` is one only before more. */
function takeTimes(words: string[], texts: Filling): void {
  const [first = ''] = words
  if (words.length > 1 && texts.start === undefined && (isClock(first) || parseTimeRange(first.replace(/^~/, '')))) {
    texts.start = first
    words.shift()
  }
  if (texts.end === undefined && parseLength(words[0] ?? '') !== null) texts.end = words.shift() ?? ''
}

function isClock(word: string): boolean {
  return /\d/.test(word) || /^[一二三四五六七八九十]/.test(word) ? parseTime(word.replace(/^~/, '')) !== null : false
}

function takeKind({ words: known }: EntryScope, words: string[]): { kind: ItemKind | null; meal: NamedMeal | null } {
  const [first = ''] = words
  const word = first.toLowerCase()
  // Letters of groups are capitals.
  const isShort = first === word
  const meal = namedMeals.find((one) => one.words.includes(word) && (isShort || word.length > 1))
  if (meal) {
    words.shift()
    return { kind: 'meal', meal }
  }
  const short = isShort || word.length > 1 ? shortKinds[word] : undefined
  if (short !== undefined && Object.hasOwn(shortKinds, word)) {
    words.shift()
    return { kind: short, meal: null }
  }
  const line = words.join(' ').toLowerCase()
  for (const kind of itemKinds) {
    for (const name of [kind, ...(known.kinds.get(kind) ?? [])]) {
      const said = name.toLowerCase()
      if (line !== said && !line.startsWith(`${said} `)) continue
      words.splice(0, said.split(' ').length)
      return { kind, meal: null }
    }
  }
  return { kind: null, meal: null }
}

/** Codes at the end of the line: `A`, `A B`, `A,B`. */
function takeGroups(scope: EntryScope, words: string[]): string {
  const codes: string[] = []
  for (let word = words.at(-1); word !== undefined; word = words.at(-1)) {
    if (!word.split(',').every((code) => isGroupWord(scope, code))) break
    codes.unshift(word)
    words.pop()
  }
  return codes.join(', ')
}

function partsOf(text: string): { readonly title: string; readonly at: string; readonly to: string } {
  const [before = '', ...after] = text.split(/\s*(?:→|->|>)\s*@?/)
  const [title = '', ...at] = before.split('@')
  return { title: title.trim(), at: at.join('@').trim(), to: after.join(' ').trim() }
}
