import { rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import type { EntryColumn } from '../../../shared/rapid-entry/entry-column'
import type { EntryScope } from '../../../shared/rapid-entry/entry-scope'
import { searchable } from '../../ui/fields/match-options'

const MOST_SHOWN = 8

/** Names that complete what is being typed; nothing where that is free text. */
export function rapidOptions(scope: EntryScope, column: EntryColumn, typed: string): readonly string[] {
  const text = column === 'who' ? (typed.split(',').at(-1) ?? '').trim() : typed.trim()
  if (text === '') return []
  const wanted = searchable(text)
  const matching = namesOf(scope, column).filter((name) => searchable(name).includes(wanted) && name !== text)
  const before = column === 'who' ? typed.slice(0, typed.lastIndexOf(',') + 1) : ''
  return [...new Set(matching)].slice(0, MOST_SHOWN).map((name) => (before === '' ? name : `${before} ${name}`))
}

function namesOf({ mission, words }: EntryScope, column: EntryColumn): readonly string[] {
  if (column === 'kind') return [...words.kinds.values()].flatMap(([name]) => name ?? [])
  if (column === 'status') return [...words.statuses.values()].flatMap(([name]) => name ?? [])
  if (column === 'place' || column === 'to')
    return rowsOf(mission, 'places').map(({ names }) => textIn(names, words.language).text)
  if (column === 'who') return rowsOf(mission, 'groups').flatMap(({ code, name }) => [code, ...Object.values(name)])
  return column === 'zone' ? Intl.supportedValuesOf('timeZone') : []
}
