import { type Interpreter, interpreterEntity } from '../../mission/entities/interpreter'
import type { Mission } from '../../mission/mission'
import { assignmentsByRequirement } from '../../mission/people/engagements'
import type { Weights } from './objectives'
import type { Proposal } from './proposal'
import type { PlanScore } from './score'

/** What is to be known of an interpreter who is not there yet, free on every day. */
export type InterpreterProfile = Partial<
  Pick<Interpreter, 'languages' | 'specialities' | 'homeCity' | 'ratePlanId' | 'maxInterpretingMinutes' | 'minRestMinutes'>
>

/** What is to be known of somebody just like one who is there. */
export function profileLike(like: Interpreter): InterpreterProfile {
  const { languages, specialities, ratePlanId, homeCity, maxInterpretingMinutes, minRestMinutes } = like
  return { languages, specialities, ratePlanId, homeCity, maxInterpretingMinutes, minRestMinutes }
}

/** The id of the one more: behind all others, so that of equals who is there already is taken. */
const ONE_MORE = '~one-more'

/** A mission as it would be with one interpreter more; only to plan with, never to be kept: there is no person behind the interpreter. */
export function withOneMore(mission: Mission, profile: InterpreterProfile): Mission {
  const row = { ...interpreterEntity.defaults, ...profile, id: ONE_MORE, personId: ONE_MORE } as Interpreter
  return { ...mission, tables: { ...mission.tables, interpreters: { ...mission.tables.interpreters, [ONE_MORE]: row } } }
}

/** An item that the one more would take: from others, into a place that stays open without, or beside those who are there. */
export interface BoughtItem {
  readonly requirementId: string
  readonly itemId: string
  /** Interpreters who would be there without. */
  readonly relieves: readonly string[]
}

/** What one interpreter more would change. */
export interface Bought {
  readonly weights: Weights
  /** The best plan found without and with. */
  readonly before: PlanScore
  readonly after: PlanScore
  readonly items: readonly BoughtItem[]
  /** No plan is better than either of the two. */
  readonly isProven: boolean
}

/** Compares the answer for a mission with the answer for the same mission `withOneMore`. */
export function boughtBy(mission: Mission, without: Proposal, withOne: Proposal): Bought {
  const teamWithout = new Map(without.teams.map(({ requirementId, after }) => [requirementId, after]))
  const items = withOne.teams.flatMap(({ requirementId, itemId, after }): readonly BoughtItem[] => {
    if (!after.includes(ONE_MORE)) return []
    const now = (assignmentsByRequirement(mission).get(requirementId) ?? []).map(({ interpreterId }) => interpreterId)
    const others = teamWithout.get(requirementId) ?? now
    return [{ requirementId, itemId, relieves: others.filter((id) => !after.includes(id)) }]
  })
  const isProven = without.proof.isOptimal && withOne.proof.isOptimal
  return { weights: withOne.weights, before: without.after, after: withOne.after, items, isProven }
}
