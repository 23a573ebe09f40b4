import type { Translator } from '../../../shared/i18n/translate'
import type { CellOffer } from '../../../shared/rapid-entry/cell-problem'
import type { EntryColumn, EntryTexts } from '../../../shared/rapid-entry/entry-column'
import { type EntryRow, readRowsAtOnce } from '../../../shared/rapid-entry/read-rows'
import { enterRead, scopeNow, settleOver } from './rapid-acts'
import type { RapidRow } from './rapid-rows'
import type { RefusedOfRow } from './refused-cells'

type Refused = ReadonlyMap<string, RefusedOfRow>

/** Items' cells that name a place or a group that nobody knows, with what they name. */
function cellsOf(rows: readonly RapidRow[], refused: Refused) {
  return rows.flatMap(({ key, item }) =>
    Object.entries(item ? (refused.get(key) ?? {}) : {}).flatMap(([column, { text, problem }]) => {
      const name = nameIn(problem.offer)
      return name === null ? [] : [{ key, column: column as EntryColumn, text, name }]
    }),
  )
}

function nameIn(offer: CellOffer | undefined): string | null {
  if (offer?.kind === 'add-place') return `place ${offer.name}`
  return offer?.kind === 'add-group' ? `group ${offer.code}` : null
}

/** How many places and groups `takeNewNames` would add. */
export function countNewNames(rows: readonly RapidRow[], refused: Refused): number {
  return new Set(cellsOf(rows, refused).map(({ name }) => name)).size
}

/** Adds every place and group that refused cells name, and enters those cells, in one step. */
export function takeNewNames(translator: Translator, rows: readonly RapidRow[], refused: Refused): void {
  const textsByRow = new Map<string, EntryTexts>()
  for (const { key, column, text } of cellsOf(rows, refused)) textsByRow.set(key, { ...textsByRow.get(key), [column]: text })
  const entries = [...textsByRow].map(([over, texts]): EntryRow => ({ over, texts }))
  settleOver(entries)
  enterRead(translator, readRowsAtOnce(scopeNow(translator, { places: true, groups: true }), entries))
}
