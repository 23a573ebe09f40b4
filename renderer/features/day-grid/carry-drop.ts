import type { PlaceItemInput } from '../../../shared/commands/place-item'
import type { Mission } from '../../../shared/mission/mission'
import { dropAt } from '../../../shared/scheduling/gesture'
import type { Carry } from './carry'
import { type DayColumn, dropFieldsFor, POOL } from './day-columns'

/** Where what is carried is put down, and what is asked for. */
export interface Drop {
  readonly column: DayColumn
  readonly minute: number
  readonly input: PlaceItemInput
}

/** What putting it down where it is aimed at comes to; null: nothing, it is nowhere or where it was. */
export function dropOf(mission: Mission, carry: Carry, columns: readonly DayColumn[]): Drop | null {
  const { aim, gesture, on } = carry
  const column = columns.find(({ id }) => id === aim?.column)
  const fields = column && dropFieldsFor(mission, carry, column)
  const input = aim && fields ? dropAt(gesture, on, aim.minute, fields) : null
  if (!aim || !column || !input || isWhereItWas(carry, input.fields ?? {})) return null
  return { column, minute: aim.minute, input }
}

function isWhereItWas({ gesture, aim, on, item, from }: Carry, fields: object): boolean {
  if (gesture.mode === 'copy' || from === POOL || item.dayOn !== on || Object.keys(fields).length > 0) return false
  if (item.startTime === null || item.timeMode === 'tbd') return false
  return aim?.minute === (gesture.mode === 'end' ? gesture.to : gesture.from)
}
