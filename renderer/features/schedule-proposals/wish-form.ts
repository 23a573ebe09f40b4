import { datesFrom, type LocalDate } from '../../../shared/kernel/time'
import { type Mission, missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { movableItemsOf, type Pace, poolOf, rankOf, type ScheduleWish, type VisitRank } from '../../../shared/scheduling/wish'

/** The wish as it stands in the form. */
export interface WishForm {
  readonly ranks: ReadonlyMap<string, VisitRank>
  /** Items that are ticked. */
  readonly wanted: ReadonlySet<string>
  readonly days: ReadonlySet<LocalDate>
  readonly from: string
  readonly to: string
  readonly pace: Pace
  readonly hasLunch: boolean
}

const LUNCH_MINUTES = 60

/** All of the pool, on every day of the programme; nothing that is planned moves unless it is ticked. */
export function firstWish(mission: Mission): WishForm {
  const items = [...poolOf(mission), ...movableItemsOf(mission)]
  return {
    ranks: new Map(items.map((item) => [item.id, rankOf(item)])),
    wanted: new Set(poolOf(mission).map(({ id }) => id)),
    days: new Set(programmeDaysOf(mission).filter((date) => !freeDays(mission).has(date))),
    from: '09:00',
    to: '18:00',
    pace: 'steady',
    hasLunch: true,
  }
}

export function programmeDaysOf(mission: Mission): readonly LocalDate[] {
  const { startsOn, endsOn } = missionRowOf(mission)
  return datesFrom(startsOn, endsOn)
}

export function wishOf(mission: Mission, { ranks, wanted, days, from, to, pace, hasLunch }: WishForm): ScheduleWish {
  const items = [...poolOf(mission), ...movableItemsOf(mission)].filter(({ id }) => wanted.has(id))
  return {
    visits: items.map((item) => ({ itemId: item.id, rank: ranks.get(item.id) ?? rankOf(item) })),
    days: programmeDaysOf(mission).filter((date) => days.has(date)),
    from,
    to,
    pace,
    lunchMinutes: hasLunch ? LUNCH_MINUTES : 0,
  }
}

/** Days that the organizer keeps free, or for rest. */
function freeDays(mission: Mission): ReadonlySet<LocalDate> {
  return new Set(
    rowsOf(mission, 'days')
      .filter(({ dayType }) => dayType === 'free' || dayType === 'rest')
      .map(({ date }) => date),
  )
}
