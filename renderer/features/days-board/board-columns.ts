import { memoPerRow } from '../../../shared/kernel/memo'
import type { LocalDate } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import type { Ref } from '../../../shared/mission/registry'
import { type MissionDay, type MissionDays, missionDaysOf } from '../../app/days/mission-days'

/** The frozen column of what is not yet scheduled; every other column is a date. */
export const POOL = 'pool'

export interface BoardColumn {
  /** `POOL`, or the date. */
  readonly key: string
  readonly day: MissionDay | null
  readonly items: readonly Item[]
}

/** Where the keyboard stands: a column, and a card in it; null: its head. */
export interface BoardPlace {
  readonly column: string
  readonly itemId: string | null
}

export function columnsOf(mission: Mission): readonly BoardColumn[] {
  return columns(missionDaysOf(mission))
}

const columns = memoPerRow(({ days, pool }: MissionDays): readonly BoardColumn[] => [poolColumn(pool), ...days.map(dayColumn)])
const dayColumn = memoPerRow((day: MissionDay): BoardColumn => ({ key: day.date, day, items: day.items }))
const poolColumn = memoPerRow((items: readonly Item[]): BoardColumn => ({ key: POOL, day: null, items }))

/** The date of a column; null: what is put there has none. */
export function dateOf(column: string): LocalDate | null {
  return column === POOL ? null : column
}

/** The place that shows a row of the mission; null: not on the board. */
export function placeOf(mission: Mission, { table, id }: Ref): BoardPlace | null {
  const { items, days, requirements } = mission.tables
  const date = table === 'days' ? days[id]?.date : undefined
  if (date !== undefined) return { column: date, itemId: null }
  const item = items[table === 'requirements' ? (requirements[id]?.itemId ?? '') : table === 'items' ? id : '']
  return item ? { column: item.dayOn ?? POOL, itemId: item.id } : null
}

/** Ids of all cards, column by column from top to bottom. */
export function idsInOrder(all: readonly BoardColumn[]): readonly string[] {
  return all.flatMap(({ items }) => items.map(({ id }) => id))
}
