import { coverageOf, type Direction, directionsOf } from '../interpreting/language-pair'
import { requirementsByItem, teamIdsOf } from '../mission/engagements'
import type { Interpreter } from '../mission/entities/interpreter'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { occupiesPeople } from '../mission/planned-items'
import { aboutEach } from './about-each'
import { createFinding, refsTo } from './create-finding'
import type { Check, Finding } from './finding'

/** C08: who is assigned can interpret the languages, in each direction and in the mode. */
export const bothWaysInterpreted: Check = {
  id: 'C08',
  name: 'both-ways-interpreted',
  reads: ['items', 'requirements', 'assignments', 'interpreters', 'missions'],
  run: (mission, context) => findingsOf(mission, rowsOf(mission, 'items'), context),
}

const findingsOf = aboutEach(['requirements', 'assignments', 'interpreters', 'missions'], (mission, item: Item) => {
  if (!occupiesPeople(item)) return []
  return (requirementsByItem(mission).get(item.id) ?? []).flatMap((requirement) => {
    const team = teamOf(mission, requirement)
    if (team.length === 0) return []
    return directionsOf(requirement).flatMap((direction) => directionFindings(item, requirement, team, direction))
  })
})

function teamOf(mission: Mission, requirement: Requirement): readonly Interpreter[] {
  return teamIdsOf(mission, requirement.id).flatMap((id) => rowOf(mission, 'interpreters', id) ?? [])
}

function directionFindings(
  item: Item,
  requirement: Requirement,
  team: readonly Interpreter[],
  direction: Direction,
): readonly Finding[] {
  const coverage = coverageOf(team, direction, requirement.mode)
  if (coverage.by === 'direct' || (coverage.by === 'relay' && requirement.allowRelay)) return []
  const pair = { fromLanguage: direction.from, toLanguage: direction.to, interpretingMode: requirement.mode }
  return [
    createFinding({
      messageId: coverage.by === 'relay' ? 'C08.relay' : 'C08.direction',
      severity: coverage.by === 'relay' ? 'warn' : 'error',
      refs: [
        { table: 'items', id: item.id },
        { table: 'requirements', id: requirement.id },
        ...refsTo(
          'interpreters',
          team.map((interpreter) => interpreter.id),
        ),
      ],
      params: coverage.by === 'relay' ? { ...pair, pivotLanguage: coverage.pivot } : pair,
      source: 'G-gr G-dr',
      on: item.dayOn,
      distinguishedBy: `${direction.from}>${direction.to}`,
    }),
  ]
}
