import { type DirectionDemand, directionDemandsOf } from '../interpreting/direction-demand'
import { figureOf } from '../interpreting/figure-of'
import { coverageOf, type Direction, directionsOf, relayPathsOf } from '../interpreting/language-pair'
import type { Interpreter } from '../mission/entities/interpreter'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { spanOf } from '../mission/items/item-times'
import { occupiesPeople } from '../mission/items/planned-items'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { requirementsByItem, stretchesOf, teamIdsOf } from '../mission/people/engagements'
import { aboutEachStaffedItem } from './about-each'
import { createFinding, type FindingParts, refsTo } from './create-finding'
import type { Check, Finding } from './finding'

/**
 * C08: who is assigned can interpret the languages, in each direction and in the mode, all the time; where nobody is assigned yet,
 * somebody of the mission could. A relay is allowed or not, and its pivot is in good hands.
 */
export const bothWaysInterpreted: Check = {
  id: 'C08',
  name: 'both-ways-interpreted',
  reads: ['items', 'places', 'participations', 'requirements', 'assignments', 'interpreters', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, context),
}

const findingsOf = aboutEachStaffedItem(
  ['places', 'participations', 'interpreters', 'missions', 'ruleProfiles'],
  (mission, item) => {
    if (!occupiesPeople(item)) return []
    return (requirementsByItem(mission).get(item.id) ?? []).flatMap((requirement) => {
      const teams = teamsOf(mission, item, requirement)
      return teams.length === 0
        ? directionDemandsOf(mission, requirement).flatMap((demand) => nobodyCould(mission, item, requirement, demand))
        : directionsOf(requirement).flatMap((direction) => directionFindings(mission, item, requirement, teams, direction))
    })
  },
)

/** Who is at work together, stretch by stretch; stretches where nobody is are C06's. */
function teamsOf(mission: Mission, item: Item, requirement: Requirement): readonly (readonly Interpreter[])[] {
  const span = spanOf(item)
  const teams = span
    ? stretchesOf(mission, requirement.id, span).map(({ teamIds }) => teamIds)
    : [teamIdsOf(mission, requirement.id)]
  return teams.filter((ids) => ids.length > 0).map((ids) => ids.flatMap((id) => rowOf(mission, 'interpreters', id) ?? []))
}

/** The gravest thing that is wrong with a direction in any of the teams. */
function directionFindings(
  mission: Mission,
  item: Item,
  requirement: Requirement,
  teams: readonly (readonly Interpreter[])[],
  direction: Direction,
): readonly Finding[] {
  const covered = teams.map((team) => ({ team, coverage: coverageOf(team, direction, requirement.mode) }))
  const uncovered = covered.find(({ coverage }) => coverage.by === 'none')
  if (uncovered) return [about('C08.direction', 'error', item, requirement, direction, uncovered.team)]
  for (const { team, coverage } of covered) {
    if (coverage.by !== 'relay') continue
    const { pivot } = coverage
    if (!requirement.allowRelay) return [about('C08.relay', 'warn', item, requirement, direction, team, { pivotLanguage: pivot })]
    const few = fewGivers(mission, item, requirement, direction, team)
    if (few) return [few]
  }
  return []
}

/** A relay stands and falls with who gives it: some profiles want two who can, from one pivot or another (A-aibc). */
function fewGivers(
  mission: Mission,
  item: Item,
  requirement: Requirement,
  direction: Direction,
  team: readonly Interpreter[],
): Finding | null {
  const limit = figureOf(mission, 'relayGivers', item)
  const paths = relayPathsOf(team, direction, requirement.mode)
  const givers = new Set(paths.flatMap((path) => path.givers)).size
  if (givers >= limit.value) return null
  const params = { pivotLanguage: paths[0]?.pivot ?? '', givers, needed: limit.value }
  const finding = about('C08.givers', 'warn', item, requirement, direction, team, params)
  return { ...finding, found: givers, allowed: limit.value, source: limit.source }
}

/** Nobody is assigned yet, and of all interpreters of the mission nobody could do it, or only by a relay that is not allowed. */
function nobodyCould(mission: Mission, item: Item, requirement: Requirement, demand: DirectionDemand): readonly Finding[] {
  const { direction, able, relays } = demand
  const [relay] = relays
  if (able.length > 0 || (relay && requirement.allowRelay) || rowsOf(mission, 'interpreters').length === 0) return []
  return relay
    ? [about('C08.onlyRelay', 'warn', item, requirement, direction, [], { pivotLanguage: relay.pivot })]
    : [about('C08.nobody', 'error', item, requirement, direction, [])]
}

function about(
  messageId: FindingParts['messageId'],
  severity: 'error' | 'warn',
  item: Item,
  requirement: Requirement,
  direction: Direction,
  team: readonly Interpreter[],
  params: Finding['params'] = {},
): Finding {
  const ids = team.map((interpreter) => interpreter.id)
  return createFinding({
    messageId,
    severity,
    refs: [{ table: 'items', id: item.id }, { table: 'requirements', id: requirement.id }, ...refsTo('interpreters', ids)],
    params: { fromLanguage: direction.from, toLanguage: direction.to, interpretingMode: requirement.mode, ...params },
    source: 'G-gr G-dr',
    on: item.dayOn,
    distinguishedBy: `${direction.from}>${direction.to}`,
  })
}
