import { teamStrengthOf } from '../interpreting/demand'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import type { Mission } from '../mission/mission'
import { createFinding, refsTo } from './create-finding'
import type { Finding } from './finding'
import { leastTeamOf } from './least-team'

/** Places of a requirement that nobody has: one finding, told by C07 where the host's figure decides how many, else by C06. */
export function shortTeam(check: 'C06' | 'C07', mission: Mission, item: Item, requirement: Requirement): readonly Finding[] {
  const { needed, binding } = teamStrengthOf(mission, requirement)
  const assigned = leastTeamOf(mission, item, requirement)
  const messageId = binding.messageId === 'facility' ? ('C07.facility' as const) : (`C06.${binding.messageId}` as const)
  if (assigned >= needed || !messageId.startsWith(check)) return []
  return [
    createFinding({
      messageId,
      severity: 'error',
      refs: [...refsTo('items', [item.id]), ...refsTo('requirements', [requirement.id])],
      params: {
        ...binding.params,
        fromLanguage: requirement.from,
        arrow: requirement.oneWay ? '→' : '⇄',
        toLanguage: requirement.to,
        assigned,
        needed,
      },
      found: assigned,
      allowed: needed,
      source: binding.source,
      on: item.dayOn,
    }),
  ]
}
