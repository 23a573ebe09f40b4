import { enterRows, partsOfRows } from '../../../shared/commands/enter-rows'
import type { Translator } from '../../../shared/i18n/translate'
import type { Step } from '../../../shared/journal/step'
import type { Result } from '../../../shared/kernel/result'
import type { Refusal } from '../../../shared/mission/integrity'
import type { Mission } from '../../../shared/mission/mission'
import type { CellOffer } from '../../../shared/rapid-entry/cell-problem'
import type { EntryColumn } from '../../../shared/rapid-entry/entry-column'
import { type Allowed, type EntryScope, entryScope } from '../../../shared/rapid-entry/entry-scope'
import { type ReadRow, readNewLine, readNewRow, readRow } from '../../../shared/rapid-entry/read-row'
import { type EntryRow, inputOf, type RowsRead, readRowsAtOnce } from '../../../shared/rapid-entry/read-rows'
import { actIn, wasDone } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { dispatch, dispatchInParts, useDesk } from '../../store/mission-store'
import { showToast } from '../../ui/overlays/toast'
import { entryWordsOf } from './entry-words'
import type { RapidRow } from './rapid-rows'
import { carryOver, refuse, settle, useRefusedCells } from './refused-cells'

export function missionNow(): Mission {
  const { journal } = useDesk.getState()
  if (!journal) throw new Error('no mission is open')
  return journal.mission
}

export function scopeNow(translator: Translator, allowed: Allowed = {}): EntryScope {
  return entryScope(missionNow(), entryWordsOf(translator), () => crypto.randomUUID(), allowed)
}

/** Enters what was typed into one cell; answers the key of its row from now on. What cannot be taken stays in the cell. */
export function enterCell(
  translator: Translator,
  row: RapidRow,
  column: EntryColumn,
  text: string,
  allowed: Allowed = {},
): string {
  const scope = scopeNow(translator, allowed)
  const missionId = scope.mission.id
  if (row.item) {
    const read = readRow(scope, row.item, { [column]: text })
    settle(missionId, [{ key: row.key, columns: [column] }])
    refuse(missionId, read.refused)
    if (read.refused.length === 0) actIn(translator)(enterRows, inputOf(scope, [], [read.item]))
    return row.key
  }
  const id = crypto.randomUUID()
  const base = { id, dayOn: row.dayOn }
  const read =
    column === 'title' ? readNewLine(scope, new Map(), base, text) : readNewRow(scope, new Map(), base, { [column]: text })
  return text.trim() === '' ? emptied(missionId, row.key, column) : entered(translator, scope, row.key, column, read)
}

function emptied(missionId: string, key: string, column: EntryColumn): string {
  settle(missionId, [{ key, columns: [column] }])
  return key
}

/** A cell that says nothing that can be taken makes no item yet. */
function entered(translator: Translator, scope: EntryScope, key: string, column: EntryColumn, read: ReadRow): string {
  const missionId = scope.mission.id
  if (column !== 'title' && read.refused.length > 0) {
    refuse(
      missionId,
      read.refused.map((cell) => ({ ...cell, itemId: key })),
    )
    return key
  }
  if (!actIn(translator)(enterRows, inputOf(scope, [read.item], []))) return key
  settle(missionId, [{ key, columns: [column] }])
  carryOver(missionId, key, read.item.id)
  refuse(missionId, read.refused)
  return read.item.id
}

/** What Alt+Enter does for a cell that was refused; answers the key of its row from now on; null: there is nothing to offer. */
export function takeOffer(translator: Translator, row: RapidRow, column: EntryColumn): string | null {
  const refused = useRefusedCells.getState().byRow.get(row.key)?.[column]
  const offer = refused?.problem.offer
  if (!refused || !offer) return null
  return enterCell(translator, row, column, refused.text, allowedBy(offer))
}

function allowedBy(offer: CellOffer): Allowed {
  if (offer.kind === 'add-place') return { places: true }
  if (offer.kind === 'add-group') return { groups: true }
  return { days: { startsOn: offer.startsOn, endsOn: offer.endsOn } }
}

/** Enters rows in one step, with a word and a way back where they are many. */
export function enterRead(translator: Translator, read: RowsRead): void {
  tellEntered(translator, read, dispatch(enterRows, read.input))
}

/** Items of a large paste that are made ready before the window draws again. */
const ROWS_A_PART = 100

/** `enterRead` for thousands of rows, part by part; tells how much is done, from 0 to 1. Nothing is entered before all is ready. */
export function* enterInParts(
  translator: Translator,
  rows: readonly EntryRow[],
  read: RowsRead,
): Generator<number, void, undefined> {
  const done = yield* dispatchInParts(enterRows, partsOfRows(read.input, ROWS_A_PART))
  settleOver(rows)
  tellEntered(translator, read, done)
}

/** What is left of rows that were entered, or of none: cells that were refused, and a word. */
function tellEntered(translator: Translator, { input, refused }: RowsRead, done: Result<Step, Refusal>): void {
  const { translate } = translator
  const missionId = missionNow().id
  const isDone = wasDone(translator, done)
  // Of a row that could not be made there is nothing to show.
  const { items } = missionNow().tables
  refuse(
    missionId,
    refused.filter(({ itemId }) => items[itemId] !== undefined),
  )
  const count = input.additions.length + input.edits.length
  if (!isDone || count < 2) return
  const action = undoAction(translate)
  showToast({ title: translate('rapid.entered', { count }), action })
}

/** Enters a few rows at once; cells that were refused there before are settled first. */
export function enterEntries(translator: Translator, entries: readonly EntryRow[]): void {
  settleOver(entries)
  enterRead(translator, readRowsAtOnce(scopeNow(translator), entries))
}

/** What stood refused in these cells is over. */
export function settleOver(entries: readonly EntryRow[]): void {
  settle(
    missionNow().id,
    entries.flatMap(({ over, texts }) => (over === null ? [] : [{ key: over, columns: Object.keys(texts) as EntryColumn[] }])),
  )
}
