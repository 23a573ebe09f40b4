import { editRow } from '../commands/edit-row'
import { isWithoutLead } from '../interpreting/team-lead'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import type { Mission } from '../mission/mission'
import { assignmentsByRequirement } from '../mission/people/engagements'
import { createFinding, refsTo } from './create-finding'
import type { Finding } from './finding'
import { mendBy } from './mends'

/** A team of seconds only, as one is whose lead has declined. */
export function unledTeam(mission: Mission, item: Item, requirement: Requirement): readonly Finding[] {
  const team = [...(assignmentsByRequirement(mission).get(requirement.id) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (!isWithoutLead(team)) return []
  return [
    createFinding({
      messageId: 'C06.lead',
      severity: 'warn',
      refs: [
        ...refsTo('items', [item.id]),
        ...refsTo('requirements', [requirement.id]),
        ...refsTo('interpreters', [...new Set(team.map(({ interpreterId }) => interpreterId))]),
      ],
      keyRefs: [...refsTo('items', [item.id]), ...refsTo('requirements', [requirement.id])],
      params: { fromLanguage: requirement.from, arrow: requirement.oneWay ? '→' : '⇄', toLanguage: requirement.to },
      found: 0,
      allowed: 1,
      source: 'D-bdue',
      on: item.dayOn,
      mends: team.map(({ id, interpreterId }) =>
        mendBy('lead', editRow, { table: 'assignments', id, fields: { role: 'lead' } }, { interpreter: interpreterId }),
      ),
    }),
  ]
}
