import type { LocalDate } from '../../shared/kernel/time'
import { type Mission, missionRowOf } from '../../shared/mission/mission'
import type { Ref } from '../../shared/mission/registry'
import { todayHere } from '../store/desk-context'
import { useOfMission } from '../store/selectors'
import { useChoice } from '../store/session-store'

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

/** The programme day that a row belongs to; null: to none, or to no single one. */
export function dayOfRow(mission: Mission, { table, id }: Ref): LocalDate | null {
  const { items, days, requirements } = mission.tables
  if (table === 'days') return days[id]?.date ?? null
  if (table === 'requirements') return items[requirements[id]?.itemId ?? '']?.dayOn ?? null
  return table === 'items' ? (items[id]?.dayOn ?? null) : null
}
