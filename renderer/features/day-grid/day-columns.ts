import type { PlacedFields } from '../../../shared/commands/place-item'
import { keptLists } from '../../../shared/kernel/kept-lists'
import { memoPerRow } from '../../../shared/kernel/memo'
import type { Group } from '../../../shared/mission/entities/group'
import type { Item } from '../../../shared/mission/entities/item'
import { isJourney } from '../../../shared/mission/items/planned-items'
import { lookUp } from '../../../shared/mission/look-up'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import type { DropFields } from '../../../shared/scheduling/gesture'
import { type DayPiece, hasHours } from './day-pieces'

/** What the columns stand for. Tracks are groups of their own kind, where a mission has both. */
export type ColumnsBy = 'group' | 'track' | 'place'

/** A column of the grid: who attends what stands in it, or where that is. */
export type DayColumn =
  | { readonly id: string; readonly kind: 'everybody' | 'persons' | 'others' | 'ways' | 'noPlace' }
  | { readonly id: string; readonly kind: 'group'; readonly group: Group }
  | { readonly id: string; readonly kind: 'place'; readonly placeId: string; readonly roomName: string }

/** The pool beside the columns, as something to drop into. */
export const POOL = 'pool'
/** The strip of what has no hours. */
export const STRIP = 'strip'

/** The columns of a day from left to right: all groups, also without an item yet; of places those that something is at. */
export function columnsOf(mission: Mission, pieces: readonly DayPiece[], by: ColumnsBy): readonly DayColumn[] {
  const used = new Set(pieces.flatMap(({ item }) => columnIdsOf(mission, item, by)))
  if (by === 'place') {
    const rooms = new Map(pieces.flatMap(({ item }) => (isJourney(item) || item.placeId === null ? [] : [placeColumnOf(item)])))
    const extra = (['ways', 'noPlace'] as const).filter((kind) => used.has(kind)).map((kind) => ({ id: kind, kind }))
    return [...rooms.values(), ...extra]
  }
  const groups = groupsOf(mission, by).map((group) => ({ id: `group/${group.id}`, kind: 'group', group }) as const)
  const extra = (['others', 'persons'] as const).filter((kind) => used.has(kind)).map((kind) => ({ id: kind, kind }))
  return [{ id: 'everybody', kind: 'everybody' }, ...groups, ...extra]
}

function placeColumnOf({ placeId, roomName }: Item): readonly [string, DayColumn] {
  const id = `place/${placeId}/${roomName}`
  return [id, { id, kind: 'place', placeId: placeId ?? '', roomName }]
}

function groupsOf(mission: Mission, by: ColumnsBy): readonly Group[] {
  return by === 'track' ? tracksOf(mission) : rowsOf(mission, 'groups')
}

const tracksOf = lookUp(['groups'], (mission) => rowsOf(mission, 'groups').filter(({ kind }) => kind === 'track'))
const columnIdsOfGroups = lookUp(['groups'], (mission) => new Map(rowsOf(mission, 'groups').map(({ id }) => [id, `group/${id}`])))
const columnIdsOfTracks = lookUp(['groups'], (mission) => new Map(tracksOf(mission).map(({ id }) => [id, `group/${id}`])))

/** The columns that an item stands in: several, where several groups attend. */
export function columnIdsOf(mission: Mission, item: Item, by: ColumnsBy): readonly string[] {
  if (by === 'place') {
    if (isJourney(item)) return ['ways']
    return [item.placeId === null ? 'noPlace' : `place/${item.placeId}/${item.roomName}`]
  }
  if (item.attendance === 'party') return ['everybody']
  if (item.attendance === 'persons') return ['persons']
  const known = by === 'track' ? columnIdsOfTracks(mission) : columnIdsOfGroups(mission)
  const own = item.groupIds.flatMap((id) => known.get(id) ?? [])
  return own.length > 0 ? own : ['others']
}

/** The pieces with hours by column, in order of time; the same lists while nothing in them changes. */
export const piecesByColumn = memoPerRow((pieces: readonly DayPiece[], mission: Mission, by: ColumnsBy) => {
  const lists = new Map<string, DayPiece[]>()
  for (const piece of pieces) {
    for (const id of columnIdsOf(mission, piece.item, by)) lists.set(id, [...(lists.get(id) ?? []), piece])
  }
  return keep(lists)
})

const keep = keptLists<DayPiece>()

/** Items of a day in the order in which they are gone through: what has no hours, then column by column. Each once. */
export function idsInOrder(
  mission: Mission,
  pieces: readonly DayPiece[],
  columns: readonly DayColumn[],
  by: ColumnsBy,
): readonly string[] {
  const byColumn = piecesByColumn(pieces.filter(hasHours), mission, by)
  const inColumns = columns.flatMap(({ id }) => byColumn.get(id) ?? [])
  return [...new Set([...pieces.filter((piece) => !hasHours(piece)), ...inColumns].map(({ item }) => item.id))]
}

/** What dropping an item from one column into another changes besides its time; null: it cannot stand there. */
export function fieldsFor(item: Item, own: readonly string[], from: string, to: DayColumn): PlacedFields | null {
  if (to.id === from || own.includes(to.id)) return {}
  switch (to.kind) {
    case 'everybody':
      return { attendance: 'party', groupIds: [] }
    case 'group': {
      const others = item.attendance === 'groups' ? item.groupIds.filter((id) => `group/${id}` !== from) : []
      const isOneOfSeveral = from.startsWith('group/') && item.attendance === 'groups'
      return { attendance: 'groups', groupIds: isOneOfSeveral ? [...others, to.group.id] : [to.group.id] }
    }
    case 'place':
      return isJourney(item) ? null : { placeId: to.placeId, roomName: to.roomName }
    case 'noPlace':
      return isJourney(item) ? null : { placeId: null, roomName: '' }
    case 'persons':
    case 'others':
    case 'ways':
      return null
  }
}

interface Dropped {
  readonly item: Item
  readonly along: readonly Item[]
  readonly from: string
  readonly columnsBy: ColumnsBy
}

/**
 * What a column changes of all that is dropped there: those that stand where the carried one was taken from come into it as well, others
 * go along in time alone. Null: the carried one cannot stand there.
 */
export function dropFieldsFor(mission: Mission, { item, along, from, columnsBy }: Dropped, to: DayColumn): DropFields | null {
  const own = fieldsFor(item, columnIdsOf(mission, item, columnsBy), from, to)
  if (!own) return null
  const isWaiting = from === POOL || from === STRIP
  return {
    own,
    along: along.map((other) => {
      const columns = columnIdsOf(mission, other, columnsBy)
      return isWaiting || columns.includes(from) ? (fieldsFor(other, columns, from, to) ?? {}) : {}
    }),
  }
}
