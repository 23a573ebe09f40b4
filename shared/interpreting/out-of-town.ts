import type { Interpreter } from '../mission/entities/interpreter'
import { type Mission, rowOf } from '../mission/mission'
import { isOtherCity, wayFromHome } from './deployment/way-from-home'
import type { InterpreterDay } from './interpreter-day'

/**
 * Whether a day's work lies farther from the interpreter's home than a rate plan's `overMinutes`. Where no way is known, another city
 * than home counts as far; what is not known at all counts as in town.
 */
export function isOutOfTown(mission: Mission, interpreter: Interpreter, day: InterpreterDay, overMinutes: number): boolean {
  const places = day.engagements.flatMap(({ item, planned }) => [item.placeId, planned.endPlaceId])
  return [...new Set(places)].some((placeId) => {
    const way = wayFromHome(mission, interpreter, placeId)
    return way === null ? isOtherCity(interpreter.homeCity, rowOf(mission, 'places', placeId)?.city ?? {}) : way > overMinutes
  })
}
