import type { Interpreter } from '../../../mission/entities/interpreter'
import type { Problem } from './problem'
import type { Stint } from './stint'

/** Whom each interpreter likes to work with, by index; null: nobody of the mission has named anybody of it. */
export type Partners = readonly ReadonlySet<number>[] | null

export function partnersOf(interpreters: readonly Interpreter[]): Partners {
  const indexOf = new Map(interpreters.map(({ id }, index) => [id, index]))
  const named = interpreters.map(({ preferredPartnerIds }) => new Set(preferredPartnerIds.flatMap((id) => indexOf.get(id) ?? [])))
  return named.some(({ size }) => size > 0) ? named : null
}

/** Members of a team of two or more who have named partners, none of whom is beside them. */
export function withoutPartner({ partners }: Problem, team: readonly Stint[]): number {
  if (partners === null || team.length < 2) return 0
  return team.filter((own) => {
    const liked = partners[own.interpreter]
    return liked !== undefined && liked.size > 0 && !team.some(({ interpreter }) => liked.has(interpreter))
  }).length
}
