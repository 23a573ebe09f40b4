import type { Translator } from '../i18n/translate'
import { spokenLanguageOf } from '../interpreting/language-pair'
import { daysBetween, type LocalDate } from '../kernel/time'
import { type Mission, missionRowOf, rowOf } from '../mission/mission'
import type { Ref, TableName } from '../mission/registry'
import { rowName } from '../mission/row-name'

export type RawParams = Readonly<Record<string, string | number>>

/**
 * Figures as a reader says them. What a param is, its name tells: `…On` a date, `…Minutes` a length of time, `…Language` a language
 * tag, `…Mode` a mode of interpreting, `…Weekdays` numbers of weekdays, `item` the id of an item. All others stay as they are.
 */
export function spokenParams(params: RawParams, mission: Mission, translator: Translator): RawParams {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, spoken(name, value, mission, translator)]))
}

/** Names of the rows a finding is about: each by its place (`ref0`, `ref1` …), and those of a table together (`persons`). */
export function namesOfRefs(refs: readonly Ref[], unnamed: number, mission: Mission, translator: Translator): RawParams {
  const names: Record<string, string> = {}
  const byTable = new Map<TableName, string[]>()
  for (const [index, ref] of refs.entries()) {
    const name = nameOfRef(ref, mission, translator)
    names[`ref${index}`] = name
    byTable.set(ref.table, [...(byTable.get(ref.table) ?? []), name])
  }
  for (const [table, own] of byTable) {
    const others = table === 'persons' && unnamed > 0 ? [translator.translate('finding.others', { count: unnamed })] : []
    names[table] = new Intl.ListFormat(translator.language, { type: 'conjunction' }).format([...own, ...others])
  }
  return names
}

/** What a reader calls a row; an item without a title is called by its kind. */
function nameOfRef(ref: Ref, mission: Mission, translator: Translator): string {
  const name = rowName(mission, ref, translator.language)
  if (name !== '') return name
  const kind = ref.table === 'items' ? rowOf(mission, 'items', ref.id)?.kind : undefined
  return (kind && translator.find(`terms.kind.${kind}`)) ?? translator.translate('finding.unnamed')
}

function spoken(name: string, value: string | number, mission: Mission, translator: Translator): string | number {
  if (name === 'item') return nameOfRef({ table: 'items', id: String(value) }, mission, translator)
  if (name.endsWith('On')) return spokenDate(String(value), mission, translator)
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
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isFar ? { year: 'numeric' } : {}),
  }).format(Date.parse(date))
}

/** Up to two hours in minutes, as people say it: 65 min, but 10 h 30 min. */
function spokenLength(minutes: number, { translate }: Translator): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes - hours * 60
  if (minutes <= 120) return translate('finding.minutes', { minutes })
  return rest === 0 ? translate('finding.hours', { hours }) : translate('finding.hoursMinutes', { hours, minutes: rest })
}

function spokenWeekdays(numbers: string, { language, find }: Translator): string {
  const names = numbers.split(' ').map((number) => find(`terms.weekdayShort.${number}`) ?? number)
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
