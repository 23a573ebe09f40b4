import type { Interpreter } from '../mission/entities/interpreter'
import type { Requirement } from '../mission/entities/requirement'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { type Direction, directionsOf, interprets, type RelayPath, relayPathsOf } from './language-pair'
import { notForAt } from './not-for'

/** Who of a mission could interpret one direction of a requirement. */
export interface DirectionDemand {
  readonly direction: Direction
  /** Straight from one language into the other. */
  readonly able: readonly Interpreter[]
  /** Through a third language, where it takes two. */
  readonly relays: readonly RelayPath[]
}

/** For each direction that a requirement asks for, everybody who could serve it; who is not to be used, or not for those whom it serves, cannot. */
export function directionDemandsOf(mission: Mission, requirement: Requirement): readonly DirectionDemand[] {
  const item = rowOf(mission, 'items', requirement.itemId)
  const all = rowsOf(mission, 'interpreters').filter(
    (one) => !one.doNotUse && !(item && notForAt(mission, one, item, requirement)),
  )
  return directionsOf(requirement).map((direction) => ({
    direction,
    able: all.filter((one) => interprets(one, direction, requirement.mode)),
    relays: relayPathsOf(all, direction, requirement.mode),
  }))
}
