import type { Figure, FigureName, RuleProfile } from '../mission/entities/rule-profile'
import { type Mission, missionRowOf, rowOf } from '../mission/mission'
import { japanMarket } from './rule-profiles/japan-market'

/** The rule profile that the mission follows; undefined while none is chosen. */
export function ruleProfileOf(mission: Mission): RuleProfile | undefined {
  return rowOf(mission, 'ruleProfiles', missionRowOf(mission).ruleProfileId)
}

/** A limit of the mission's rule profile with its source; where the profile has none, that of the Japan market. */
export function figureOf(mission: Mission, name: FigureName): Figure {
  return ruleProfileOf(mission)?.figures[name] ?? japanMarket.figures[name]
}
