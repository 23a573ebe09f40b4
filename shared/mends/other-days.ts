import type { Finding, Mend } from '../checks/finding'
import { toDayMends } from '../checks/mends'
import { openingFindings } from '../checks/open-when-visited'
import { datesFrom, daysBetween } from '../kernel/time'
import { type Mission, missionRowOf } from '../mission/mission'
import { itemsOf } from './items-of'

/** Days beyond these are another plan. */
const NEAREST = 6

/** The same hour on a day on which the host is open, the nearest first. */
export function otherDays(mission: Mission, finding: Finding): readonly Mend[] {
  // A group is as large on every day.
  if (finding.messageId === 'C04.tooLarge' || finding.messageId === 'C04.tooSmall') return []
  const [item] = itemsOf(mission, finding)
  const on = item?.dayOn
  if (!item || !on) return []
  const { startsOn, endsOn } = missionRowOf(mission)
  return datesFrom(startsOn, endsOn)
    .filter((date) => date !== on && openingFindings(mission, { ...item, dayOn: date }).length === 0)
    .sort((a, b) => Math.abs(daysBetween(on, a)) - Math.abs(daysBetween(on, b)))
    .slice(0, NEAREST)
    .flatMap((date) => toDayMends(item, date))
}
