import { DAY_MS, instantOf, type LocalDate, type LocalTime, wallTimeOf } from '../../kernel/time'
import { type Mission, missionRowOf, rowsOf } from '../mission'
import { spanOf, takesPlace } from './item-times'
import { onFiveMinutes } from './item-timing'

/** When a programme day usually begins. */
const DAY_BEGINS: LocalTime = '09:00'

/** The time at which the last item of a day ends, or the usual beginning of a day; for a new item whose time nobody has said yet. */
export function nextFreeTimeOf(mission: Mission, dayOn: LocalDate): LocalTime {
  const zone = missionRowOf(mission).homeZone
  const ends = rowsOf(mission, 'items')
    .filter((item) => item.dayOn === dayOn && takesPlace(item))
    .map((item) => spanOf(item)?.end ?? 0)
  const last = Math.max(0, ...ends)
  const midnight = instantOf(dayOn, '00:00', zone)
  // A day that runs into the night leaves no time after its last item: offer the morning, the checks tell of the clash.
  if (last <= midnight || last >= midnight + DAY_MS) return DAY_BEGINS
  return onFiveMinutes(wallTimeOf(last, zone).time)
}
