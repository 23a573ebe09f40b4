import { memoPerRow } from '../../../shared/kernel/memo'
import type { LocalDate, Zone } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { startInstantOf, takesPlace } from '../../../shared/mission/items/item-times'
import { lookUp } from '../../../shared/mission/look-up'
import { type Mission, missionRowOf } from '../../../shared/mission/mission'
import { offsetWords, zoneChangeWords } from './item-time-words'
import { missionDaysOf } from './mission-days'

/** `UTC+8` where an item begins by other clocks than what is before it, on its day or on an earlier one; of the first, than at home. Else empty. */
export function changedClockOf(mission: Mission, { id, dayOn }: Item): string {
  return (
    changedClocksByDay(mission)
      .get(dayOn ?? '')
      ?.get(id) ?? ''
  )
}

const changedClocksByDay = lookUp(['items', 'missions', 'days', 'holidays'], (mission) => {
  const { homeZone } = missionRowOf(mission)
  const byDay = new Map<LocalDate, ReadonlyMap<string, string>>()
  let before: string | null = null
  for (const { date, items } of missionDaysOf(mission).days) {
    const { changed, last } = clocksOfDay(items, homeZone, before)
    byDay.set(date, changed)
    before = last
  }
  return byDay
})

interface DayClocks {
  /** By item. */
  readonly changed: ReadonlyMap<string, string>
  readonly last: string | null
}

/**
 * One day is looked at again when it changes, or what comes before it. A flight between two clocks says both itself, so what others do after
 * somebody's own flight is still told by their clock.
 */
const clocksOfDay = memoPerRow((items: readonly Item[], homeZone: Zone, before: string | null): DayClocks => {
  const changed = new Map<string, string>()
  let last = before
  for (const item of items) {
    const start = takesPlace(item) ? startInstantOf(item) : null
    if (start === null) continue
    const own = offsetWords(item.zone, start)
    if (own !== (last ?? offsetWords(homeZone, start))) changed.set(item.id, own)
    if (last === null || zoneChangeWords(item) === '') last = own
  }
  return { changed, last }
})
