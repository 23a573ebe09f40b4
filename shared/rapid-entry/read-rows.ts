import type { EnterRowsInput } from '../commands/enter-rows'
import { finish } from '../kernel/finish'
import type { LocalDate } from '../kernel/time'
import { type Item, itemEntity } from '../mission/entities/item'
import { rowOf } from '../mission/mission'
import type { Entered } from './complete-item'
import type { EntryTexts } from './entry-column'
import type { EntryScope, EntryWords } from './entry-scope'
import { type ReadRow, type RefusedCell, readNewRow, readRow } from './read-row'

/** A row of cells and where it goes: over an item, or to a new one of a day (null: of the pool). */
export type EntryRow =
  | { readonly over: string; readonly texts: EntryTexts }
  | { readonly over: null; readonly id: string; readonly dayOn: LocalDate | null; readonly texts: EntryTexts }

/** What rows come to: the input of one command, and the cells that it leaves out. */
export interface RowsRead {
  readonly input: EnterRowsInput
  readonly refused: readonly RefusedCell[]
}

const ROWS_A_STEP = 50

/**
 * Reads rows one after the other, each on top of those before. A generator that tells how many are done: who has no time left comes back
 * later, who does not want them any more leaves it.
 */
export function* readRows(scope: EntryScope, rows: readonly EntryRow[]): Generator<number, RowsRead, undefined> {
  const additions: Item[] = []
  const edits: Item[] = []
  const refused: RefusedCell[] = []
  const entered: Entered = new Map()
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield index
    const read = rowRead(scope, entered, row)
    if (!read) continue
    refused.push(...read.refused)
    ;(row.over === null ? additions : edits).push(read.item)
    if (row.over === null && read.item.dayOn !== null) {
      const ofDay = entered.get(read.item.dayOn)
      if (ofDay) ofDay.push(read.item)
      else entered.set(read.item.dayOn, [read.item])
    }
  }
  return { input: inputOf(scope, additions, edits), refused }
}

/** Reads rows without a pause: for as many as a person types. */
export function readRowsAtOnce(scope: EntryScope, rows: readonly EntryRow[]): RowsRead {
  return finish(readRows(scope, rows))
}

/** The input of the command that enters these, with what their cells asked for. */
export function inputOf(
  { places, groups, requirements, allowed }: EntryScope,
  additions: readonly Item[],
  edits: readonly Item[],
): EnterRowsInput {
  return { places, groups, requirements, additions, edits, days: allowed.days ?? null }
}

function rowRead(scope: EntryScope, entered: Entered, row: EntryRow): ReadRow | null {
  if (row.over !== null) {
    const item = rowOf(scope.mission, 'items', row.over)
    return item ? readRow(scope, item, row.texts) : null
  }
  if (Object.values(row.texts).every((text) => text.trim() === '')) return null
  return readNewRow(scope, entered, { id: row.id, dayOn: row.dayOn }, row.texts)
}

/** More new items than this come as ideas: planned all at once they would be in each other's way a million times over. */
export const MOST_PLANNED = 1000

/**
 * A flood of new items comes as ideas, which take nobody's time until somebody gives them another status; what status their rows told
 * stays in its cell.
 */
export function floodAsIdeas({ input, refused }: RowsRead, words: EntryWords): RowsRead {
  if (input.additions.length <= MOST_PLANNED) return { input, refused }
  const told = input.additions.flatMap(({ id, status }): readonly RefusedCell[] => {
    if (status === 'idea' || status === itemEntity.defaults.status) return []
    return [{ itemId: id, column: 'status', text: words.statuses.get(status)?.[0] ?? status, problem: { code: 'comes-as-idea' } }]
  })
  const additions = input.additions.map((item): Item => ({ ...item, status: 'idea' }))
  return { input: { ...input, additions }, refused: [...refused, ...told] }
}
