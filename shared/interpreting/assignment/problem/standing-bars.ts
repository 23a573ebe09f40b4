import { memoPerRow } from '../../../kernel/memo'
import type { Assignment } from '../../../mission/entities/assignment'
import type { Interpreter } from '../../../mission/entities/interpreter'
import type { Requirement } from '../../../mission/entities/requirement'
import type { Mission } from '../../../mission/mission'
import { absencesAt } from '../../absences'
import { attendedAt } from '../../attended'
import { directionsOf, interprets, spokenLanguageOf } from '../../language-pair'
import { notForAt } from '../../not-for'
import { type Bar, bar } from './bar'
import type { OwnLimits } from './limits'
import type { Need } from './need'
import { longWorkBarOf } from './several-days'

/** Why an interpreter can never take a need, whatever else is planned; null: nothing stands against it. */
export function standingBarOf(
  mission: Mission,
  need: Need,
  interpreter: Interpreter,
  limits: OwnLimits,
  own: Assignment | undefined,
): Bar | null {
  const ofProfile = profileBarOf(need.requirement, interpreter, own)
  if (ofProfile) return ofProfile
  const served = notForAt(mission, interpreter, need.planned.item, need.requirement)
  if (served) return bar('notFor', [served])
  const [absence] = absencesAt(mission, interpreter.id, need.planned.item, need.planned)
  if (absence) return bar(absence.state === 'travel' ? 'travelling' : 'away', [{ table: 'availabilities', id: absence.id }])
  const [attended] = attendedAt(mission, interpreter, need.planned.item, need.planned)
  if (attended) return bar('attends', [{ table: 'items', id: attended.item.id }])
  const minutes = need.end - need.start
  if (need.isInterpreted && minutes > limits.interpreting) return bar('longerThanDayLimit', [], minutes, limits.interpreting)
  return longWorkBarOf(mission, need, interpreter, limits, own)
}

/** What of it stands in the interpreter's profile and answer, whenever the item is. */
export function profileBarOf(requirement: Requirement, interpreter: Interpreter, own: Assignment | undefined): Bar | null {
  if (interpreter.doNotUse) return bar('doNotUse')
  if (own?.status === 'declined') return bar('declined', [{ table: 'assignments', id: own.id }])
  return languageBarOf(requirement, interpreter)
}

/** Whether an interpreter can do any of it; remembered, since missions ask for a handful of pairs thousands of times. */
function languageBarOf(requirement: Requirement, interpreter: Interpreter): Bar | null {
  const asked = askedOf(requirement)
  const known = languageBars.get(interpreter) ?? new Map<string, Bar | null>()
  languageBars.set(interpreter, known)
  const told = known.get(asked)
  if (told !== undefined) return told
  const found = languageBarFor(requirement, interpreter)
  known.set(asked, found)
  return found
}

/** What a requirement asks of an interpreter's languages, as a key: the same key, the same answer. */
export const askedOf = memoPerRow(
  ({ from, to, oneWay, mode, allowRelay }: Requirement) => `${from} ${to} ${oneWay} ${mode} ${allowRelay}`,
)

const languageBars = new WeakMap<Interpreter, Map<string, Bar | null>>()

/** A direction, or a leg of a relay where relay is allowed, is something to do. */
function languageBarFor(requirement: Requirement, interpreter: Interpreter): Bar | null {
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
