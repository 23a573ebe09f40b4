import type { Objective, ObjectiveName } from '../../mission/entities/mission-row'
import { type Mission, missionRowOf } from '../../mission/mission'

/**
 * What the planner is asked for. `fillGaps`: everything assigned stays. `replanAll`: only what is pinned stays. `fewestChanges`: as
 * before, but what is planned is left as it is wherever that costs no interpreter and breaks no rule. `fewestInterpreters`: as few
 * different ones as cover the mission.
 */
export type AssignmentMode = 'fillGaps' | 'replanAll' | 'fewestChanges' | 'fewestInterpreters'

/** Points for one unit of each measure; an objective that is off has none. What counts in units, `measures` in score.ts tells. */
export interface Weights {
  /** By priority of the requirement: 1 must be filled first … 5 last; index 0 is never used. */
  readonly filled: readonly number[]
  readonly ruleBreaches: number
  readonly speciality: number
  readonly continuity: number
  readonly partners: number
  readonly fairness: number
  readonly cost: number
  readonly fewerInterpreters: number
  readonly fewestChanges: number
}

/**
 * A unit of one level outweighs so many of the next: more than moving an interpreter can ever cost there, and few enough that eight
 * levels of a large mission still add up without rounding (2^53).
 */
export const LEVEL_STEP = 24
/** And a place of one priority outweighs so many of the next. */
const PRIORITY_STEP = 4

/** The objectives in the order in which they count for a mode: those that are on, by level, with the mode's own first. */
export function objectivesFor(mission: Mission, mode: AssignmentMode): readonly Objective[] {
  const own = missionRowOf(mission).objectives.filter(({ isOn, weight }) => isOn && weight > 0)
  const ordered = own.toSorted((a, b) => a.level - b.level)
  if (mode === 'fewestChanges') return withNext(ordered, 'fewestChanges')
  if (mode === 'fewestInterpreters') return withNext(ordered, 'fewerInterpreters')
  return ordered
}

/**
 * Points by objective: one level after the other, those of one level side by side by their weights. The heaviest of a level counts
 * once, the others their part of it: however heavy, no weight reaches above its level.
 */
export function weightsOf(objectives: readonly Objective[]): Weights {
  const levels = [...new Set(objectives.map(({ level }) => level))].sort((a, b) => b - a)
  const heaviest = (of: number) => Math.max(...objectives.filter(({ level }) => level === of).map(({ weight }) => weight))
  const points = (name: ObjectiveName): number => {
    const objective = objectives.find((one) => one.name === name)
    if (!objective) return 0
    return (objective.weight / heaviest(objective.level)) * LEVEL_STEP ** levels.indexOf(objective.level)
  }
  const filled = points('filled')
  return {
    filled: [0, 1, 2, 3, 4, 5].map((priority) => filled * PRIORITY_STEP ** (5 - priority)),
    ruleBreaches: points('ruleBreaches'),
    speciality: points('speciality'),
    continuity: points('continuity'),
    partners: points('partners'),
    fairness: points('fairness'),
    cost: points('cost'),
    fewerInterpreters: points('fewerInterpreters'),
    fewestChanges: points('fewestChanges'),
  }
}

/** What the mode is about comes right after what is filled and what breaks rules, on a level of its own. */
function withNext(ordered: readonly Objective[], name: ObjectiveName): readonly Objective[] {
  const first = ordered.filter((one) => one.name === 'filled' || one.name === 'ruleBreaches')
  const rest = ordered.filter((one) => one.name !== name && !first.includes(one))
  const floor = Math.max(0, ...first.map(({ level }) => level))
  const own: Objective = { name, isOn: true, level: floor + 1, weight: 1 }
  return [...first, own, ...rest.map((one) => ({ ...one, level: one.level + floor + 2 }))]
}
