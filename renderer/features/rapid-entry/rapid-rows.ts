import { keptLists } from '../../../shared/kernel/kept-lists'
import { memoPerRow } from '../../../shared/kernel/memo'
import { compareBy, groupBy } from '../../../shared/kernel/order'
import { datesFrom, type LocalDate, minutesOf } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { type Mission, missionRowOf, rowsOf } from '../../../shared/mission/mission'

/** A row of rapid entry: an item, or the blank one at the end of a day or of the pool. */
export interface RapidRow {
  readonly key: string
  readonly item: Item | null
  /** null: the pool. */
  readonly dayOn: LocalDate | null
}

/** The row that is being typed in stays where it is until it is left, whatever its time says now. */
export interface HeldRow {
  readonly id: string
  /** The row above; null: it is the first. */
  readonly after: string | null
}

/** Items by day and time with a blank row after each day's and after the pool's. */
export function rapidRows(mission: Mission, held: HeldRow | null): readonly RapidRow[] {
  const { startsOn, endsOn } = missionRowOf(mission)
  const byDay = keepDays(groupBy(rowsOf(mission, 'items'), (item) => item.dayOn ?? ''))
  const dates = [...new Set([...datesFrom(startsOn, endsOn), ...byDay.keys()])].filter((date) => date !== '').sort()
  const rows = [...dates, ''].flatMap((date) => [...rowsInOrder(byDay.get(date) ?? none), blankRow(date)])
  return held ? withHeld(rows, held) : rows
}

function withHeld(rows: readonly RapidRow[], { id, after }: HeldRow): readonly RapidRow[] {
  const own = rows.find(({ key }) => key === id)
  if (!own) return rows
  const others = rows.filter((row) => row !== own)
  const above = after === null ? -1 : others.findIndex(({ key }) => key === after)
  return above < 0 && after !== null ? rows : others.toSpliced(above + 1, 0, own)
}

const none: readonly Item[] = []
const keepDays = keptLists<Item>()

const rowsInOrder = memoPerRow((items: readonly Item[]): readonly RapidRow[] => [...items].sort(inTimeOrder).map(itemRow))

const inTimeOrder = compareBy<Item>(
  (item) => (item.startTime === null ? Number.POSITIVE_INFINITY : item.startDayOffset * 1440 + minutesOf(item.startTime)),
  (item) => (item.endTime === null ? Number.POSITIVE_INFINITY : item.endDayOffset * 1440 + minutesOf(item.endTime)),
  (item) => item.id,
)

const itemRow = memoPerRow((item: Item): RapidRow => ({ key: item.id, item, dayOn: item.dayOn }))

/** No id of an item can be this: ids have no slashes. */
export function blankKeyOf(date: LocalDate | null): string {
  return `${date ?? ''}/new`
}

function blankRow(date: string): RapidRow {
  const known = blankRows.get(date)
  if (known) return known
  const row: RapidRow = { key: blankKeyOf(date), item: null, dayOn: date === '' ? null : date }
  blankRows.set(date, row)
  return row
}

const blankRows = new Map<string, RapidRow>()
