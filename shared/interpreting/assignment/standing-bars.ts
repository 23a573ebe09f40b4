import { groupBy } from '../../kernel/order'
import { instantOf, overlaps, type Span } from '../../kernel/time'
import type { Assignment } from '../../mission/entities/assignment'
import type { Interpreter } from '../../mission/entities/interpreter'
import { lookUp } from '../../mission/look-up'
import { type Mission, rowsOf } from '../../mission/mission'
import { isJourney } from '../../mission/planned-items'
import { directionsOf, interprets, spokenLanguageOf } from '../language-pair'
import { type Bar, bar } from './bar'
import type { Need } from './need'

interface Absence extends Span {
  readonly id: string
  readonly state: 'unavailable' | 'travel'
}

/** Stretches in which interpreters are away or travelling, by interpreter. */
export const absencesOf = lookUp(['availabilities'], (mission) =>
  groupBy(
    rowsOf(mission, 'availabilities').flatMap(({ id, interpreterId, state, from, to, zone }) =>
      state === 'unavailable' || state === 'travel'
        ? [{ id, interpreterId, state, start: instantOf(from.on, from.time, zone), end: instantOf(to.on, to.time, zone) }]
        : [],
    ),
    ({ interpreterId }) => interpreterId,
  ),
) as (mission: Mission) => ReadonlyMap<string, readonly Absence[]>

/** Why an interpreter can never take a need, whatever else is planned; null: nothing stands against it. */
export function standingBarOf(
  mission: Mission,
  need: Need,
  interpreter: Interpreter,
  dayLimit: number,
  own: Assignment | undefined,
): Bar | null {
  if (interpreter.doNotUse) return bar('doNotUse')
  if (own?.status === 'declined') return bar('declined', [{ table: 'assignments', id: own.id }])
  const byLanguage = languageBarOf(need, interpreter)
  if (byLanguage) return byLanguage
  const absence = absencesAt(mission, need, interpreter)[0]
  if (absence) return bar(absence.state === 'travel' ? 'travelling' : 'away', [{ table: 'availabilities', id: absence.id }])
  const minutes = need.end - need.start
  return need.isInterpreted && minutes > dayLimit ? bar('longerThanDayLimit', [], minutes, dayLimit) : null
}

/** Absences that keep an interpreter from a need; who travels may come along on a journey. */
export function absencesAt(mission: Mission, { planned }: Need, { id }: Interpreter): readonly Absence[] {
  const own = absencesOf(mission).get(id)
  return own?.filter((one) => overlaps(one, planned) && (one.state !== 'travel' || !isJourney(planned.item))) ?? []
}

/** Whether an interpreter can do any of it: a direction, or a leg of a relay where relay is allowed. */
function languageBarOf({ requirement }: Need, interpreter: Interpreter): Bar | null {
  const directions = directionsOf(requirement)
  const can = (mode: (typeof requirement)['mode'] | null) =>
    directions.some(
      (direction) =>
        interprets(interpreter, direction, mode ?? requirement.mode) ||
        (requirement.allowRelay && legs(interpreter, direction.from, direction.to, requirement.mode)),
    )
  if (can(null)) return null
  const known = new Set(interpreter.languages.map(({ lang }) => spokenLanguageOf(lang)))
  if (!known.has(spokenLanguageOf(requirement.from)) || !known.has(spokenLanguageOf(requirement.to))) return bar('languages')
  const inAnyMode = { ...interpreter, languages: interpreter.languages.map((one) => ({ ...one, modes: [] })) }
  return bar(directions.some((direction) => interprets(inAnyMode, direction, requirement.mode)) ? 'mode' : 'direction')
}

function legs(interpreter: Interpreter, from: string, to: string, mode: Need['requirement']['mode']): boolean {
  return interpreter.languages.some(
    ({ lang }) => interprets(interpreter, { from, to: lang }, mode) || interprets(interpreter, { from: lang, to }, mode),
  )
}
