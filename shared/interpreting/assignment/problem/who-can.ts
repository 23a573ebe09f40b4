import type { Interpreter } from '../../../mission/entities/interpreter'
import type { Requirement } from '../../../mission/entities/requirement'
import { directionsOf, interprets } from '../../language-pair'
import { askedOf, profileBarOf } from './standing-bars'

/** An interpreter whose profile stands against nothing of a requirement, by index. */
export interface Able {
  readonly interpreter: number
  /** Interprets every direction alone. */
  readonly coversAll: boolean
}

/** Who can do a requirement at all, whenever it is and whatever they have answered; in the order of interpreters. */
export type WhoCan = (requirement: Requirement) => readonly Able[]

/** Asks each interpreter once for everything that is alike: missions ask for a handful of pairs thousands of times. */
export function whoCanAmong(interpreters: readonly Interpreter[]): WhoCan {
  const known = new Map<string, readonly Able[]>()
  return (requirement) => {
    const asked = askedOf(requirement)
    const told = known.get(asked)
    if (told) return told
    const able = interpreters.flatMap((who, interpreter) =>
      profileBarOf(requirement, who, undefined) === null ? [{ interpreter, coversAll: coversAll(requirement, who) }] : [],
    )
    known.set(asked, able)
    return able
  }
}

/** Whether an interpreter interprets every direction of a requirement alone. */
export function coversAll(requirement: Requirement, interpreter: Interpreter): boolean {
  return directionsOf(requirement).every((direction) => interprets(interpreter, direction, requirement.mode))
}
