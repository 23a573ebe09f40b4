import { memoPerRow } from '../../../shared/kernel/memo'
import { DAY_MS, instantOf, type Zone } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { endInstantOf, startInstantOf } from '../../../shared/mission/items/item-times'
import type { Mission } from '../../../shared/mission/mission'
import { changedClockOf } from '../../app/days/changed-clocks'
import { offsetWords } from '../../app/days/item-time-words'
import type { BoardColumn } from './board-columns'

/** What the clocks of a day show where its people are, if not what they show at home, or if they are changed on it: `UTC+8`, `UTC+1 → +2`. */
export const clockOfDay = memoPerRow(({ day, items }: BoardColumn, homeZone: Zone): string => {
  const zone = items.find((item) => startInstantOf(item) !== null)?.zone
  if (day === null || zone === undefined) return ''
  const midnight = instantOf(day.date, '00:00', zone)
  const [early, late] = [offsetWords(zone, midnight), offsetWords(zone, midnight + DAY_MS)]
  if (early !== late) return between(early, late)
  return early === offsetWords(homeZone, midnight) ? '' : early
})

/** Where an item ends by other clocks than it begins by, or begins by others than what is before it: `UTC+9 → +8`, `UTC+9`. */
export function clockOfItem(mission: Mission, item: Item): string {
  const [start, end] = [startInstantOf(item), endInstantOf(item)]
  if (start === null || end === null || item.endZone === null) return changedClockOf(mission, item)
  const [own, there] = [offsetWords(item.zone, start), offsetWords(item.endZone, end)]
  return own === there ? changedClockOf(mission, item) : between(own, there)
}

/** A card is narrow: what both have is said once. */
function between(from: string, to: string): string {
  return `${from} → ${to.slice('UTC'.length)}`
}
