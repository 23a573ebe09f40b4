import { type LocalDate, minutesOf } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { defaultMinutesOf } from '../../../shared/mission/items/default-length'
import { minutesLongOf } from '../../../shared/mission/items/item-timing'
import { nextFreeTimeOf } from '../../../shared/mission/items/next-free-time'
import type { Mission } from '../../../shared/mission/mission'
import type { Gesture } from '../../../shared/scheduling/gesture'
import { alongWith } from './carried-along'
import type { Aim, Carry } from './carry'
import { type ColumnsBy, columnIdsOf, POOL } from './day-columns'
import type { DayPiece } from './day-pieces'

/** What is taken: a piece of the day, or an item of the pool. */
export type Taken = DayPiece | { readonly item: Item }

/** How it is taken: from which column, whole or by an end, and where it is aimed at to begin with. */
interface Grasp {
  readonly from: string
  readonly mode: Gesture['mode']
  readonly by: Carry['by']
  readonly aim?: Aim | undefined
}

/** What is carried once something of a day is taken up. What is selected with it goes along, but not where it is taken by an end. */
export function takenUp(
  mission: Mission,
  day: LocalDate,
  columnsBy: ColumnsBy,
  taken: Taken,
  { from, mode, by, aim }: Grasp,
  selected: readonly Item[],
): Carry {
  const { item } = taken
  const stretch = stretchOf(mission, day, taken)
  const isResized = mode === 'start' || mode === 'end'
  const along = isResized ? [] : alongWith(mission, item, stretch.from, selected)
  const gesture = { ...stretch, itemId: item.id, mode, copyId: crypto.randomUUID(), along: along.map((one) => one.along) }
  const home = from === POOL || isStrip(taken) ? (columnIdsOf(mission, item, columnsBy)[0] ?? 'everybody') : from
  return {
    item,
    gesture,
    along: along.map((one) => one.item),
    from,
    on: day,
    by,
    columnsBy,
    aim: aim ?? { column: home, minute: mode === 'end' ? gesture.to : gesture.from },
    slots: new Map(),
  }
}

function isStrip(taken: Taken): boolean {
  return 'start' in taken && !Number.isFinite(taken.start)
}

/** Where what is taken stands; of what has no hours yet, where it would as the next of the day. */
function stretchOf(mission: Mission, day: LocalDate, taken: Taken): Pick<Gesture, 'from' | 'to' | 'minutesLong'> {
  const { item } = taken
  const minutesLong = minutesLongOf(item, day)
  if ('start' in taken && Number.isFinite(taken.start)) return { from: taken.start, to: taken.end, minutesLong }
  const from = minutesOf(item.startTime ?? nextFreeTimeOf(mission, day))
  return { from, to: from + (minutesLong ?? defaultMinutesOf(mission, item)), minutesLong }
}
