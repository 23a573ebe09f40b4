import type { Ref } from '../../../mission/registry'

/** Why an interpreter cannot take a place: a code that the catalogue words (`assignment.bar.<code>`), its rows and its figures. */
export interface Bar {
  readonly code: BarCode
  /** What is in the way: the other item, the stretch of absence, the assignment. */
  readonly refs: readonly Ref[]
  /** Minutes found and allowed; null where the rule has no figure. */
  readonly found: number | null
  readonly allowed: number | null
}

export const barCodes = [
  // Of the interpreter and the requirement, whatever is planned.
  'doNotUse',
  'notFor',
  'declined',
  'languages',
  'direction',
  'mode',
  'away',
  'travelling',
  'attends',
  'longerThanDayLimit',
  // Of what is planned.
  'inTeam',
  'teamFull',
  'overlap',
  'way',
  'dayLimit',
  'rest',
  'teamDirection',
  // Nothing bars, but the plan would be worse: what counts for more is lost.
  'worse',
] as const

export type BarCode = (typeof barCodes)[number]

export function bar(code: BarCode, refs: readonly Ref[] = [], found: number | null = null, allowed: number | null = null): Bar {
  return { code, refs, found, allowed }
}
