import type { Assignment } from '../mission/entities/assignment'
import type { Requirement } from '../mission/entities/requirement'

type Role = Assignment['role']

/**
 * Whether several are ranked and nobody leads them: who is to be asked on the day, none of them knows (D-bdue). Booths, escorts and tables
 * have no ranks, and one alone has nobody to lead.
 */
export function isWithoutLead(team: readonly Pick<Assignment, 'interpreterId' | 'role'>[]): boolean {
  if (!team.some(({ role }) => role === 'second') || team.some(({ role }) => role === 'lead')) return false
  return new Set(team.map(({ interpreterId }) => interpreterId)).size > 1
}

/** What somebody is in a team who joins those that are in it: who comes first leads, and so does who joins seconds only. */
export function roleBeside(there: readonly Role[], { mode }: Requirement): Role {
  const isLed = there.includes('lead')
  if (!isLed && there.includes('second')) return 'lead'
  if (mode === 'escort') return 'escort'
  if (mode === 'simultaneous') return 'booth'
  return isLed ? 'second' : 'lead'
}
