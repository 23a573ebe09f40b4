import { addRow } from '../../../shared/commands/add-row'
import type { LocalDate } from '../../../shared/kernel/time'
import { rowsOf } from '../../../shared/mission/mission'
import { useDesk } from '../../store/mission-store'
import { choose, select } from '../../store/session-store'
import { useAct } from '../actions/act'

/** Shows a date in the inspector: city, hotel, theme. One of which nothing is known yet gets a row of its own. */
export function useOpenDay(): (date: LocalDate) => void {
  const act = useAct()
  return (date) => {
    const mission = useDesk.getState().journal?.mission
    const day = mission && rowsOf(mission, 'days').find((one) => one.date === date)
    const id = day?.id ?? crypto.randomUUID()
    if (day || act(addRow, { table: 'days', id, fields: { date } })) select({ table: 'days', id })
  }
}

/** Goes from a view of many days to the one that shows a date hour by hour. */
export function goToDay(date: LocalDate): void {
  choose('itinerary.day', date)
  choose('itinerary.view', 'day')
}
