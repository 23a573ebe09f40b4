import type { Translator } from '../i18n/translate'
import { spokenLanguageOf } from '../interpreting/language-pair'
import { groupBy } from '../kernel/order'
import { daysBetween, type LocalDate } from '../kernel/time'
import { lookUp } from '../mission/look-up'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import type { Ref } from '../mission/registry'
import { rowName } from '../mission/row-name'
import { textIn } from '../mission/text'

export type RawParams = Readonly<Record<string, string | number>>

/**
 * Figures as a reader says them. What a param is, its name tells: `…On` a date, `…Dates` several, `…Minutes` a length of time, `…Language` a language
 * tag, `…Mode` a mode of interpreting, `…Weekdays` numbers of weekdays, `item` and `otherItem` ids of items, `itemPart` which part of which item, `vehicle`
 * and `interpreter` the ids of those, `entryRules` which rules of a host. All others stay as they are.
 */
export function spokenParams(params: RawParams, mission: Mission, translator: Translator): RawParams {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, spoken(name, value, mission, translator)]))
}

/**
 * Names of the rows a finding is about, in the reader's order: each by its place (`ref0`, `ref1` …), and those of a table together
 * (`persons`); of persons all but the last `unnamed`.
 */
export function namesOfRefs(refs: readonly Ref[], unnamed: number, mission: Mission, translator: Translator): RawParams {
  const named = refsInOrder(refs, mission, translator).map(({ table, id }) => ({
    table,
    name: nameOfRef({ table, id }, mission, translator),
  }))
  const names: Record<string, string> = Object.fromEntries(named.map(({ name }, place) => [`ref${place}`, name]))
  for (const [table, own] of groupBy(named, (one) => one.table)) {
    const isShort = table === 'persons' && unnamed > 0
    const shown = own.slice(0, isShort ? -unnamed : undefined).map(({ name }) => name)
    const others = isShort ? [translator.translate('finding.others', { count: unnamed })] : []
    names[table] = new Intl.ListFormat(translator.language, { type: 'conjunction' }).format([...shown, ...others])
  }
  return names
}

/** The rows a finding is about, its persons in the order of precedence, then of names. */
export function refsInOrder(refs: readonly Ref[], mission: Mission, translator: Translator): readonly Ref[] {
  const rankOf = precedenceOf(mission)
  const { compare } = new Intl.Collator(translator.language, { numeric: true })
  const persons = refs
    .filter(({ table }) => table === 'persons')
    .map((ref) => ({ ref, rank: rankOf(ref.id), name: nameOfRef(ref, mission, translator) }))
    .sort((a, b) => (a.rank === b.rank ? compare(a.name, b.name) : a.rank - b.rank))
    .values()
  return refs.map((ref) => (ref.table === 'persons' ? (persons.next().value?.ref ?? ref) : ref))
}

/** Guests come first, each side in its order; who has no rank comes after those who have. */
const precedenceOf = lookUp(['participations'], (mission) => {
  const ranks = new Map<string, number>()
  for (const { personId, side, precedence } of rowsOf(mission, 'participations')) {
    const rank = (side === 'guest' ? 0 : 1e7) + (precedence ?? 1e6)
    ranks.set(personId, Math.min(rank, ranks.get(personId) ?? rank))
  }
  return (personId: string): number => ranks.get(personId) ?? 1e8
})

/** What a reader calls a row; an item without a title is called by its kind. */
function nameOfRef(ref: Ref, mission: Mission, translator: Translator): string {
  const name = rowName(mission, ref, translator.language)
  if (name !== '') return name
  const kind = ref.table === 'items' ? rowOf(mission, 'items', ref.id)?.kind : undefined
  return (kind && translator.find(`terms.kind.${kind}`)) ?? translator.translate('finding.unnamed')
}

/** What a part of an item is called, of its place among the parts and the item's id. */
function nameOfPart(placeAndId: string, mission: Mission, translator: Translator): string {
  const [place = '', itemId = ''] = placeAndId.split(/ (.*)/)
  const segment = rowOf(mission, 'items', itemId)?.segments[Number(place)]
  const title = segment ? textIn(segment.title, translator.language).text : ''
  return title || (translator.find(`terms.part.${segment?.part}`) ?? '')
}

function spoken(name: string, value: string | number, mission: Mission, translator: Translator): string | number {
  if (name === 'item' || name === 'otherItem') return nameOfRef({ table: 'items', id: String(value) }, mission, translator)
  if (name === 'itemPart') return nameOfPart(String(value), mission, translator)
  if (name === 'interpreter') return nameOfRef({ table: 'interpreters', id: String(value) }, mission, translator)
  if (name === 'vehicle') return nameOfRef({ table: 'vehicles', id: String(value) }, mission, translator)
  if (name.endsWith('On')) return spokenDate(String(value), mission, translator)
  if (name === 'entryRules') return spokenRules(String(value), translator)
  if (name.endsWith('Dates')) return spokenDates(String(value), mission, translator)
  if (name.endsWith('Minutes')) return spokenLength(Number(value), translator)
  if (name.endsWith('Language'))
    return new Intl.DisplayNames(translator.language, { type: 'language' }).of(spokenLanguageOf(String(value))) ?? value
  if (name.endsWith('Mode')) return translator.find(`terms.mode.${value}`) ?? value
  if (name.endsWith('Weekdays')) return spokenWeekdays(String(value), translator)
  return value
}

/** With weekday; with the year where it is far enough away to be mistaken. */
function spokenDate(date: LocalDate, mission: Mission, { language }: Translator): string {
  if (date === '') return ''
  const isFar = Math.abs(daysBetween(missionRowOf(mission).startsOn, date)) > 90
  const text = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isFar ? { year: 'numeric' } : {}),
  }).format(Date.parse(date))
  // With a year English puts a comma behind the weekday, which a day alone has not.
  return language === 'en' ? text.replace(',', '') : text
}

function spokenDates(dates: string, mission: Mission, translator: Translator): string {
  const spokenOnes = dates.split(' ').map((date) => spokenDate(date, mission, translator))
  return new Intl.ListFormat(translator.language, { type: 'conjunction' }).format(spokenOnes)
}

/** Up to two hours in minutes, as people say it: 65 min, but 10 h 30 min. */
function spokenLength(minutes: number, { translate }: Translator): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes - hours * 60
  if (minutes <= 120) return translate('finding.minutes', { minutes })
  return rest === 0 ? translate('finding.hours', { hours }) : translate('finding.hoursMinutes', { hours, minutes: rest })
}

function spokenRules(names: string, { language, find }: Translator): string {
  const said = names.split(' ').map((name) => find(`fields.${name}`) ?? name)
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(said)
}

function spokenWeekdays(numbers: string, { language, find }: Translator): string {
  const names = numbers.split(' ').map((number) => find(`terms.weekdayShort.${number}`) ?? number)
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
