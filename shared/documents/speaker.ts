import type { MessageId } from '../i18n/registry'
import type { MessageParams, Translator } from '../i18n/translate'
import { translatorFor } from '../i18n/translator-for'
import type { LocalDate } from '../kernel/time'
import type { LocalizedText } from '../mission/entities/fields'
import type { Person } from '../mission/entities/person'
import { latinBesideNative, latinNameOf, nameFor, nativeNameOf, type ShownName } from '../mission/people/person-name'
import { textIn } from '../mission/text'
import { html, joinHtml, run, type SafeHtml } from './html'
import { wordLanguageOf } from './word-language'

/** Says a document's words in its one or two languages. What is the same in both is said once. */
export interface Speaker {
  readonly languages: readonly string[]
  /** Words of the catalogue, side by side in a line: `时间 / 時刻`. */
  readonly word: (id: MessageId, params?: MessageParams) => SafeHtml
  /** A word whose id is put together from data, such as `terms.kind.visit`. */
  readonly term: (id: string) => SafeHtml
  /** A text of the mission in a line. */
  readonly line: (text: LocalizedText) => SafeHtml
  /** A text of the mission as a pair of blocks, that stand under or beside each other. */
  readonly pair: (text: LocalizedText) => SafeHtml
  readonly name: (person: Person) => SafeHtml
  /** Native writing, then Latin letters with the surname in capitals, for lists in which people look each other up. */
  readonly fullName: (person: Person) => SafeHtml
  /** Date with the weekday written out. */
  readonly date: (date: LocalDate) => SafeHtml
  /** From one date to another, one line a language. */
  readonly dates: (first: LocalDate, last: LocalDate) => SafeHtml
  readonly shortDate: (date: LocalDate) => SafeHtml
  /** Names of languages as one speaks of them: `Chinese`, not `Chinese (Simplified)`. */
  readonly language: (tag: string) => SafeHtml
  /** Name of a country by its ISO code of two letters; any other code as it is. */
  readonly country: (code: string) => SafeHtml
  /** Words and texts as plain text in the leading language: for file names, margins, cells, calendars. */
  readonly plain: (id: MessageId, params?: MessageParams) => string
  readonly plainTerm: (id: string) => string
  readonly plainText: (text: LocalizedText) => string
  readonly plainName: (person: Person) => string
}

export function speakerOf(languages: readonly string[]): Speaker {
  const leading = languages[0] ?? 'en'
  const each = <T>(say: (language: string, words: Translator) => T): readonly T[] =>
    languages.map((language) => say(language, translatorFor(wordLanguageOf(language))))
  const term = (words: Translator, id: string): string => words.find(id) ?? id
  const lead = translatorFor(wordLanguageOf(leading))
  // A sheet says the same few hundred words thousands of times.
  const said = new Map<string, SafeHtml>()
  const remembered = (key: string, say: () => SafeHtml): SafeHtml => {
    const known = said.get(key) ?? say()
    said.set(key, known)
    return known
  }
  return {
    languages,
    word: (id, params) =>
      remembered(`${id} ${params ? JSON.stringify(params) : ''}`, () =>
        inline(each((_, words) => ({ text: words.translate(id, params), lang: words.language }))),
      ),
    term: (id) => remembered(id, () => inline(each((_, words) => ({ text: term(words, id), lang: words.language })))),
    line: (text) => inline(each((language) => foundIn(text, language))),
    pair: (text) => pairOf(each((language) => foundIn(text, language))),
    name: (person) => nameIn(person, languages),
    fullName: (person) => nativeAndLatin(person, leading),
    date: (date) => inline(each((language) => ({ text: dateIn(date, language, 'full'), lang: language }))),
    dates: (first, last) =>
      pairOf(
        each((language) => ({ text: `${dateIn(first, language, 'full')} – ${dateIn(last, language, 'full')}`, lang: language })),
      ),
    shortDate: (date) => inline(each((language) => ({ text: dateIn(date, language, 'short'), lang: language }))),
    language: (tag) =>
      remembered(`language ${tag}`, () => inline(each((language) => ({ text: languageName(tag, language), lang: language })))),
    country: (code) => inline(each((language) => ({ text: countryName(code, language), lang: language }))),
    plain: (id, params) => lead.translate(id, params),
    plainTerm: (id) => term(lead, id),
    plainText: (text) => textIn(text, leading).text,
    plainName: (person) => nameFor(person, leading).text,
  }
}

const dateStyles = {
  full: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  short: { month: 'numeric', day: 'numeric', weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

function dateIn(date: LocalDate, language: string, style: keyof typeof dateStyles): string {
  const key = `${language}|${style}`
  // Making a formatter takes longer than a thousand uses of it.
  const format = dateFormats.get(key) ?? dateFormatOf(language, style)
  dateFormats.set(key, format)
  return format.format(new Date(`${date}T00:00Z`))
}

/** Half of those who read English take 6/5 for the fifth of June. */
function dateFormatOf(language: string, style: keyof typeof dateStyles): Intl.DateTimeFormat {
  const isEnglish = language.split('-')[0] === 'en'
  const options = { ...dateStyles[style], timeZone: 'UTC' }
  return style === 'short' && isEnglish
    ? new Intl.DateTimeFormat('en-GB', { ...options, month: 'short' })
    : new Intl.DateTimeFormat(language, options)
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Name of a language as one speaks of it: `Chinese`, not `Chinese (Simplified)`. */
export function languageName(tag: string, language: string): string {
  const names = languageNames.get(language) ?? new Intl.DisplayNames([language], { type: 'language', fallback: 'code' })
  languageNames.set(language, names)
  return names.of(tag.split('-')[0] ?? tag) ?? tag
}

/** Name of a country by its ISO code of two letters; any other code as it is, which the system's names refuse. */
export function countryName(code: string, language: string): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code.toUpperCase()) ?? code
}

const languageNames = new Map<string, Intl.DisplayNames>()

/** Each language's form of a name; where all readers read Han characters, the person's own writing is enough. */
function nameIn(person: Person, languages: readonly string[]): SafeHtml {
  const native = nativeNameOf(person)
  const readsHan = (tag: string) => tag.startsWith('zh') || tag.startsWith('ja')
  if (readsHan(native.lang) && languages.every(readsHan)) return run(native.text, native.lang)
  return inline(languages.map((language) => nameFor(person, language)))
}

function nativeAndLatin(person: Person, leading: string): SafeHtml {
  const native = nativeNameOf(person)
  const beside = latinBesideNative(person)
  if (beside)
    return html`<span class="native">${run(native.text, native.lang)}</span> <span class="latin">${run(beside.text, beside.lang)}</span>`
  // A name in Latin letters alone is written with its surname in capitals.
  const latin = latinNameOf(person)
  const written = latin.text === '' ? native : latin
  // Of whom nothing but the badge is known, a list says what the badge does.
  const only = written.text === '' ? nameFor(person, leading) : written
  return html`<span class="native">${run(only.text, only.lang)}</span>`
}

/** A text in the reader's language; where nobody knows the language of the text, it is set as the reader's. */
function foundIn(text: LocalizedText, language: string): ShownName {
  const found = textIn(text, language)
  return found.lang === 'und' ? { text: found.text, lang: language } : found
}

function inline(said: readonly ShownName[]): SafeHtml {
  return joinHtml(
    onceEach(said).map((one) => run(one.text, one.lang)),
    html`<span class="or"> / </span>`,
  )
}

function pairOf(said: readonly ShownName[]): SafeHtml {
  const shown = onceEach(said)
  if (shown.length === 0) return html``
  const blocks = shown.map(
    (one, index) => html`<div class="${index === 0 ? 'first' : 'second'}" lang="${one.lang}">${one.text}</div>`,
  )
  return html`<div class="pair">${blocks}</div>`
}

function onceEach(said: readonly ShownName[]): readonly ShownName[] {
  const seen = new Set<string>()
  return said.filter((one) => one.text !== '' && !seen.has(one.text) && seen.add(one.text))
}
