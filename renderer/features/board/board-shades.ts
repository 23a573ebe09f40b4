import { type Absence, absencesByInterpreter } from '../../../shared/interpreting/absences'
import { absenceFromHome } from '../../../shared/interpreting/deployment/absence-from-home'
import { minutesOf, wallTimeOf } from '../../../shared/kernel/time'
import { lookUp } from '../../../shared/mission/look-up'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import type { WallMoment } from './board-axis'

/** A stretch in which an interpreter is away, held or travelling: drawn behind the bars. */
export interface Shade {
  readonly key: string
  readonly state: Absence['state']
  readonly from: WallMoment
  readonly to: WallMoment
}

/** What each interpreter's row is shaded with: what they told, and journeys of their own. */
export const shadesByInterpreter = lookUp(
  ['interpreters', 'availabilities', 'items', 'travelLegs', 'roomStays', 'places', 'missions'],
  (mission): ReadonlyMap<string, readonly Shade[]> => {
    const { homeZone } = missionRowOf(mission)
    const moment = (at: number): WallMoment => {
      const { date, time } = wallTimeOf(at, homeZone)
      return { on: date, minute: minutesOf(time) }
    }
    return new Map(
      rowsOf(mission, 'interpreters').map((interpreter) => {
        const told = (absencesByInterpreter(mission).get(interpreter.id) ?? []).map(
          ({ id, state, row }): Shade => ({
            key: id,
            state,
            from: { on: row.from.on, minute: minutesOf(row.from.time) },
            to: { on: row.to.on, minute: minutesOf(row.to.time) },
          }),
        )
        const journeys = [...absenceFromHome(mission, interpreter).journeysOn.values()].flat()
        const booked = journeys.map(
          ({ start, end }): Shade => ({ key: `journey/${start}`, state: 'travel', from: moment(start), to: moment(end) }),
        )
        return [interpreter.id, [...told, ...booked]]
      }),
    )
  },
)
