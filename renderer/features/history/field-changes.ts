import type { MessageId } from '../../../shared/i18n/registry'
import type { Translator } from '../../../shared/i18n/translate'
import type { Step } from '../../../shared/journal/step'
import type { Json } from '../../../shared/kernel/json'
import { rowDiffsOf } from '../../../shared/mission/diff'
import { languageTagSchema } from '../../../shared/mission/entities/fields'
import { isSealed } from '../../../shared/mission/entities/sealed'
import type { Mission } from '../../../shared/mission/mission'
import { entities, type TableName } from '../../../shared/mission/registry'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'

/** One line under a step: a field of a row, and its value before and after. A row that came or went has no field. */
export interface FieldLine {
  readonly row: string
  readonly field: string | null
  readonly before: string
  readonly after: string
}

/** What a step changed, field by field; rows that came or went in one line each. */
export function fieldLinesOf(step: Step, mission: Mission, translator: Translator): readonly FieldLine[] {
  const { translate, find, language } = translator
  return rowDiffsOf(step.diff).flatMap(([table, id, fields]): readonly FieldLine[] => {
    const row = rowName(mission, { table, id }, language)
    if (fields.removed) {
      const word: MessageId = fields.removed.after === true ? 'history.wasRemoved' : 'history.wasAdded'
      return [{ row, field: null, before: '', after: translate(word) }]
    }
    return Object.entries(fields).map(([field, change]) => ({
      row,
      field: find(`fields.${ofTable(table, field)}`) ?? find(`fields.${field}`) ?? field,
      before: valueWords(change.before ?? null, table, field, mission, translator),
      after: valueWords(change.after, table, field, mission, translator),
    }))
  })
}

function valueWords(value: Json, table: TableName, field: string, mission: Mission, translator: Translator): string {
  const { translate, language } = translator
  if (value === null || value === '') return translate('history.nothing')
  if (isSealed(value)) return translate('privacy.unreadable')
  if (typeof value === 'boolean') return translate(value ? 'history.yes' : 'history.no')
  if (typeof value === 'number') return String(value)
  const target = entities[table].references.find((reference) => (reference.within ?? reference.field) === field)?.table as
    | TableName
    | undefined
  if (typeof value === 'string')
    return target ? rowName(mission, { table: target, id: value }, language) : termOf(value, table, field, translator)
  if (Array.isArray(value)) {
    const parts = value.map((part: Json) => valueWords(part, table, field, mission, translator))
    return parts.length === 0 ? translate('history.nothing') : parts.join(', ')
  }
  const entries = Object.entries(value as Readonly<Record<string, Json>>)
  if (entries.every(([key, inner]) => typeof inner === 'string' && languageTagSchema.safeParse(key).success)) {
    return textIn(Object.fromEntries(entries) as Record<string, string>, language).text || translate('history.nothing')
  }
  return entries
    .filter(([, inner]) => inner !== null && inner !== '' && !(Array.isArray(inner) && inner.length === 0))
    .map(([key, inner]) => `${translator.find(`fields.${key}`) ?? key}: ${valueWords(inner, table, key, mission, translator)}`)
    .join('; ')
}

/** Fields whose terms stand under another name than their own or their table's. */
const subjectOfField: Readonly<Record<string, string>> = {
  state: 'availability',
  role: 'roleInTeam',
  order: 'nameOrder',
  source: 'nameSource',
  class: 'languageClass',
  name: 'objective',
  of: 'dayFee',
  rule: 'taskRule',
}

/** Enumerated values have a word of the trade (`terms.personKind.delegate`, `terms.timeMode.tbd`); else a text stands as it is. */
function termOf(value: string, table: TableName, field: string, { find }: Translator): string {
  const subjects = [ofTable(table, field), field, subjectOfField[field] ?? '']
  return subjects.map((subject) => find(`terms.${subject}.${value}`)).find((word) => word !== undefined) ?? value
}

/** `requirementFrom`: for a field that means something of its own in its table. */
function ofTable(table: TableName, field: string): string {
  const one = table.replace(/ies$/, 'y').replace(/s$/, '')
  return `${one}${field.charAt(0).toUpperCase()}${field.slice(1)}`
}
