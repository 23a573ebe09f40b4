import type { Item } from '../mission/entities/item'
import type { Figure, FigureName, RuleProfile } from '../mission/entities/rule-profile'
import { type Mission, missionRowOf, rowOf } from '../mission/mission'
import { japanMarket } from './rule-profiles/japan-market'

/** The rule profile that an item follows, its own or the mission's; undefined while none is chosen. */
export function ruleProfileOf(mission: Mission, item?: Item): RuleProfile | undefined {
  return rowOf(mission, 'ruleProfiles', item?.ruleProfileId ?? missionRowOf(mission).ruleProfileId)
}

/**
 * A limit with its source: of the profile that the item follows, or the mission; where the profile has none, that of the Japan market.
 * What a whole day comes to is measured by the mission's.
 */
export function figureOf(mission: Mission, name: FigureName, item?: Item): Figure {
  return ruleProfileOf(mission, item)?.figures[name] ?? japanMarket.figures[name]
}
