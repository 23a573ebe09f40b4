import type { LocalDate } from '../../../shared/kernel/time'
import type { Mission } from '../../../shared/mission/mission'
import type { Ref } from '../../../shared/mission/registry'
import { type ColumnsBy, columnIdsOf, STRIP } from './day-columns'
import { hasHours, piecesByDay } from './day-pieces'

/** Where the grid's keyboard stands: a column (or the strip), and an item in it; null: its head. */
export interface DayPlace {
  readonly column: string
  readonly itemId: string | null
  /** Others that were put down with it. */
  readonly also?: readonly string[]
}

/** Goes to a place and selects its item, all up to it, nothing, or takes it in or out. */
export type Stand = (place: DayPlace, reach?: 'here' | 'reach' | 'none' | 'toggle') => void

/** The place that shows a row of the mission on a day; null: it is not on it. */
export function placeOn(mission: Mission, day: LocalDate, by: ColumnsBy, { table, id }: Ref): DayPlace | null {
  const itemId = table === 'requirements' ? (mission.tables.requirements[id]?.itemId ?? '') : table === 'items' ? id : ''
  const piece = piecesByDay(mission)
    .get(day)
    ?.find(({ item }) => item.id === itemId)
  if (!piece) return null
  return { column: hasHours(piece) ? (columnIdsOf(mission, piece.item, by)[0] ?? STRIP) : STRIP, itemId }
}

/** The row that the inspector shows for a place. */
export function refAt(_mission: Mission, { itemId }: DayPlace): Ref | null {
  return itemId === null ? null : { table: 'items', id: itemId }
}
