import type { LocalDate } from '../../../shared/kernel/time'
import { endOnOf } from '../../../shared/mission/items/item-times'
import { type Mission, missionRowOf } from '../../../shared/mission/mission'
import type { Ref } from '../../../shared/mission/registry'
import { todayHere } from '../../store/desk-context'
import { useOfMission } from '../../store/selectors'
import { useChoice } from '../../store/session-store'

/** The day that the views of the itinerary show, and its setter; kept over views and restarts. */
export function useShownDay(): readonly [LocalDate, (day: LocalDate) => void] {
  const [chosen, choose] = useChoice('itinerary.day', '')
  const first = useOfMission(firstDayOf)
  return [chosen === '' ? first : chosen, choose]
}

/** Today while the mission runs, else its first day. */
export function firstDayOf(mission: Mission): LocalDate {
  const { startsOn, endsOn, planningOn } = missionRowOf(mission)
  const today = planningOn ?? todayHere()
  return today > startsOn && today <= endsOn ? today : startsOn
}

/** The first and the last day on which a row is seen; null: it belongs to no day, or to no single one. */
export function daysOfRow(mission: Mission, { table, id }: Ref): readonly [first: LocalDate, last: LocalDate] | null {
  const { items, days, requirements } = mission.tables
  const date = table === 'days' ? days[id]?.date : undefined
  if (date !== undefined) return [date, date]
  const item = table === 'items' ? items[id] : table === 'requirements' ? items[requirements[id]?.itemId ?? ''] : undefined
  if (!item?.dayOn) return null
  return [item.dayOn, item.endDayOffset > 0 ? (endOnOf(item) ?? item.dayOn) : item.dayOn]
}
