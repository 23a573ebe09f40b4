import type { Item } from '../../../shared/mission/entities/item'
import { minutesLongOf } from '../../../shared/mission/items/item-timing'
import type { Mission } from '../../../shared/mission/mission'
import { type Carry, stretchAt } from './carry'
import { columnIdsOf, POOL, STRIP } from './day-columns'

/** Something that is carried, at the minutes where it would come to lie. */
export interface Ghost {
  readonly item: Item
  readonly start: number
  readonly end: number
}

/** So much is drawn of what goes along without an end. */
const OPEN_END_MINUTES = 30

/** Whether something that is carried would come to lie in a column; cheap, since every column asks with every move. */
export function hasGhost(mission: Mission, carry: Carry, column: string): boolean {
  const { aim, along, columnsBy } = carry
  if (!aim || aim.column === POOL) return false
  return aim.column === column || along.some((item) => columnIdsOf(mission, item, columnsBy).includes(column))
}

/** What of all that is carried would come to lie in a column of the day that is shown. */
export function ghostsIn(mission: Mission, carry: Carry, column: string): readonly Ghost[] {
  const { aim, item, along, gesture, from } = carry
  if (!aim || aim.column === POOL) return []
  const own = aim.column === column ? [{ item, ...stretchAt(carry, aim.minute) }] : []
  const isWaiting = from === POOL || from === STRIP
  const others = along.flatMap((other, index): readonly Ghost[] => {
    const way = gesture.along[index]
    if (way?.daysAfter !== 0) return []
    const columns = columnIdsOf(mission, other, carry.columnsBy)
    const comesAlong = isWaiting || columns.includes(from)
    if (comesAlong && aim.column !== from ? aim.column !== column : !columns.includes(column)) return []
    const start = aim.minute + way.minutesAfter
    return [{ item: other, start, end: start + (minutesLongOf(other, carry.on) ?? OPEN_END_MINUTES) }]
  })
  return [...own, ...others]
}
