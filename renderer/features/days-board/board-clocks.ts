import { memoPerRow } from '../../../shared/kernel/memo'
import { DAY_MS, instantOf, type Zone } from '../../../shared/kernel/time'
import { endInstantOf, startInstantOf } from '../../../shared/mission/item-times'
import { offsetWords } from '../../app/item-time-words'
import type { BoardColumn } from './board-columns'

interface BoardClocks {
  /** What the clocks of a day show where its people are, if not what they show at home, or if they are changed on it: `UTC+8`, `UTC+1 → +2`. */
  readonly head: string
  /** By item, where it begins or ends by other clocks than those before it: `UTC+9`, `UTC+9 → +8`. */
  readonly byItem: ReadonlyMap<string, string>
}

/** Where the clocks of a day change, and by how much, as its agenda and its hours tell it. */
export const clocksOf = memoPerRow(({ day, items }: BoardColumn, homeZone: Zone): BoardClocks => {
  const byItem = new Map<string, string>()
  const zone = items.find((item) => startInstantOf(item) !== null)?.zone
  if (day === null || zone === undefined) return { head: '', byItem }
  const midnight = instantOf(day.date, '00:00', zone)
  const [early, late] = [offsetWords(zone, midnight), offsetWords(zone, midnight + DAY_MS)]
  let clock: string | null = null
  for (const item of items) {
    const [start, end] = [startInstantOf(item), endInstantOf(item)]
    if (start === null) continue
    const own = offsetWords(item.zone, start)
    const there = item.endZone === null || end === null ? own : offsetWords(item.endZone, end)
    if (there !== own) byItem.set(item.id, between(own, there))
    else if (clock !== null && own !== clock) byItem.set(item.id, own)
    clock = there
  }
  if (early !== late) return { head: between(early, late), byItem }
  return { head: early === offsetWords(homeZone, midnight) ? '' : early, byItem }
})

/** A card is narrow: what both have is said once. */
function between(from: string, to: string): string {
  return `${from} → ${to.slice('UTC'.length)}`
}
