import { type Item, itemEntity } from '../mission/entities/item'
import { missionRowOf } from '../mission/mission'
import type { CellProblem } from './cell-problem'
import { completeItem, type Entered } from './complete-item'
import { withEndOfRide } from './destination'
import { type EntryColumn, type EntryTexts, entryColumns } from './entry-column'
import type { EntryScope } from './entry-scope'
import { readCell } from './read-cell'
import { readLine } from './read-line'
import { placeOf } from './read-place'

/** A cell whose text was not taken; it stays where it was typed. */
export interface RefusedCell {
  readonly itemId: string
  readonly column: EntryColumn
  readonly text: string
  readonly problem: CellProblem
}

export interface ReadRow {
  readonly item: Item
  readonly refused: readonly RefusedCell[]
}

/** An item with the cells that were typed over it, from left to right; what cannot be taken leaves its field as it was. */
export function readRow(scope: EntryScope, item: Item, typed: EntryTexts): ReadRow {
  const refused: RefusedCell[] = []
  let read = item
  let texts = typed
  for (const column of entryColumns) {
    if (column === 'place') texts = withEndOfRide(scope, read, texts)
    const text = texts[column]
    if (text === undefined) continue
    const taken = readCell(scope, column, read, text)
    if (taken.ok) read = { ...read, ...taken.value }
    else refused.push({ itemId: item.id, column, text, problem: taken.error })
  }
  return { item: read, refused }
}

/** A new item of a day, from the cells of its row. */
export function readNewRow(
  scope: EntryScope,
  entered: Entered,
  base: Partial<Item> & { readonly id: string },
  texts: EntryTexts,
): ReadRow {
  return completed(scope, entered, readRow(scope, blankItem(scope, base), said(texts)), texts, null)
}

/** A new item of a day, from one line. */
export function readNewLine(
  scope: EntryScope,
  entered: Entered,
  base: Partial<Item> & { readonly id: string },
  line: string,
): ReadRow {
  const { texts, kind, meal, makesPlaces, isTitledByPlace } = readLine(scope, line)
  const blank = blankItem(scope, base)
  const inScope = makesPlaces ? { ...scope, allowed: { ...scope.allowed, places: true } } : scope
  const started = { ...blank, ...(kind === null ? {} : { kind }), ...(meal ? { title: meal.title } : {}) }
  const row = readRow(inScope, started, texts)
  const names = isTitledByPlace ? placeOf(inScope, row.item.placeId)?.names : undefined
  const titled = names ? { ...row, item: { ...row.item, title: names } } : row
  return completed(inScope, entered, titled, texts, meal?.notBefore ?? null)
}

function completed(scope: EntryScope, entered: Entered, row: ReadRow, texts: EntryTexts, notBefore: string | null): ReadRow {
  const has = (column: EntryColumn) => (texts[column] ?? '').trim() !== '' && !row.refused.some((one) => one.column === column)
  const item = completeItem(scope, entered, row.item, {
    end: row.item.endTime !== null,
    place: has('place'),
    zone: has('zone'),
    notBefore,
  })
  // A length that was typed before anybody knew the start is read once more on top of it.
  const late =
    texts.end !== undefined && !has('end')
      ? readRow(scope, { ...item, endTime: null, endDayOffset: 0 }, { end: texts.end })
      : null
  const refused = row.refused.filter(({ column }) => column !== 'end' || late?.refused.length !== 0)
  return { item: late?.refused.length === 0 ? late.item : item, refused }
}

/** Empty cells of a new row say nothing. */
function said(texts: EntryTexts): EntryTexts {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''))
}

function blankItem({ mission }: EntryScope, base: Partial<Item> & { readonly id: string }): Item {
  return { ...itemEntity.defaults, zone: missionRowOf(mission).homeZone, ...base } as Item
}
