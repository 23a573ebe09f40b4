import { directionsOf, interprets } from '../../../shared/interpreting/language-pair'
import { instantOf, overlaps, type Span } from '../../../shared/kernel/time'
import { engagementsByInterpreter, teamIdsOf } from '../../../shared/mission/engagements'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import type { Item } from '../../../shared/mission/entities/item'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import { spanOf } from '../../../shared/mission/item-times'
import { type Mission, rowOf, rowsOf } from '../../../shared/mission/mission'

/** What speaks for or against somebody for a requirement. Nobody is barred here: the checks say what is wrong afterwards. */
export type Fitness =
  | { readonly kind: 'free' }
  | { readonly kind: 'oneDirection' }
  | { readonly kind: 'busy'; readonly at: Item }
  /** Said that they cannot come at that time. */
  | { readonly kind: 'away' }
  | { readonly kind: 'otherLanguages' }

export interface Candidate {
  readonly interpreter: Interpreter
  readonly fitness: Fitness
}

const order = ['free', 'oneDirection', 'busy', 'away', 'otherLanguages'] as const

/** Interpreters who are not yet in the team, those who fit best first. */
export function candidatesFor(mission: Mission, requirement: Requirement): readonly Candidate[] {
  const team = teamIdsOf(mission, requirement.id)
  return rowsOf(mission, 'interpreters')
    .filter(({ id }) => !team.includes(id))
    .map((interpreter) => ({ interpreter, fitness: fitnessOf(mission, interpreter, requirement) }))
    .sort((a, b) => order.indexOf(a.fitness.kind) - order.indexOf(b.fitness.kind))
}

function fitnessOf(mission: Mission, interpreter: Interpreter, requirement: Requirement): Fitness {
  const directions = directionsOf(requirement)
  const covered = directions.filter((direction) => interprets(interpreter, direction, requirement.mode)).length
  if (covered === 0) return { kind: 'otherLanguages' }
  const item = rowOf(mission, 'items', requirement.itemId)
  const span = item ? spanOf(item) : null
  if (span && isAway(mission, interpreter, span)) return { kind: 'away' }
  const clash =
    span &&
    engagementsByInterpreter(mission)
      .get(interpreter.id)
      ?.find((engagement) => overlaps(engagement, span))
  if (clash) return { kind: 'busy', at: clash.item }
  return covered < directions.length ? { kind: 'oneDirection' } : { kind: 'free' }
}

function isAway(mission: Mission, { id }: Interpreter, span: Span): boolean {
  return rowsOf(mission, 'availabilities').some(
    ({ interpreterId, state, from, to, zone }) =>
      interpreterId === id &&
      state === 'unavailable' &&
      overlaps(span, { start: instantOf(from.on, from.time, zone), end: instantOf(to.on, to.time, zone) }),
  )
}
