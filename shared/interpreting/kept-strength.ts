import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { lookUp } from '../mission/look-up'
import type { Mission } from '../mission/mission'
import { requirementsByItem } from '../mission/people/engagements'
import { type TeamStrength, teamStrengthOf } from './demand'

interface KeptStrength {
  readonly item: Item
  readonly asked: readonly Requirement[] | undefined
  readonly strength: TeamStrength
}

/** The same strength while its requirement, its item, what else is asked for there and the tables that it is reckoned from stand. */
export function keptStrengthOf(mission: Mission, requirement: Requirement, item: Item): TeamStrength {
  const strengths = strengthsOf(mission)
  const known = strengths.get(requirement)
  const asked = requirementsByItem(mission).get(item.id)
  if (known?.item === item && known.asked === asked) return known.strength
  const strength = teamStrengthOf(mission, requirement)
  strengths.set(requirement, { item, asked, strength })
  return strength
}

const strengthsOf = lookUp(
  ['places', 'participations', 'interpreters', 'missions', 'ruleProfiles'],
  () => new WeakMap<Requirement, KeptStrength>(),
)
