import { compareBy } from '../../../shared/kernel/order'
import { type Objective, objectiveNames } from '../../../shared/mission/entities/mission-row'

/** Aims by level, the first level first; no level is empty. */
export type AimLevels = readonly (readonly Objective[])[]

/** The aims as they count. One that a mission does not name is off, and stands last. */
export function aimLevelsOf(objectives: readonly Objective[]): AimLevels {
  const named = objectiveNames.flatMap((name) => objectives.find((one) => one.name === name) ?? [])
  const unnamed = objectiveNames.filter((name) => !named.some((one) => one.name === name))
  const order = compareBy<Objective>(
    ({ level }) => level,
    (one) => objectives.indexOf(one),
  )
  const byLevel = Map.groupBy(named.toSorted(order), ({ level }) => level)
  return [...byLevel.values(), ...unnamed.map((name): Objective[] => [{ name, isOn: false, level: 1, weight: 1 }])]
}

/** The aims as a mission keeps them: in their order, levels counted from 1. */
export function aimsIn(levels: AimLevels): Objective[] {
  return levels.filter((aims) => aims.length > 0).flatMap((aims, at) => aims.map((aim) => ({ ...aim, level: at + 1 })))
}

/** An aim one step up (-1) or down (1): out of the level that it shares, else past the next one. The same levels where there is none. */
export function moved(levels: AimLevels, aim: Objective, by: -1 | 1): AimLevels {
  const at = levels.findIndex((aims) => aims.includes(aim))
  const others = levels[at]?.filter((one) => one !== aim) ?? []
  const isAlone = others.length === 0
  if (isAlone && levels[at + by] === undefined) return levels
  const left = isAlone ? levels.toSpliced(at, 1) : levels.with(at, others)
  const to = isAlone ? at + by : by === -1 ? at : at + 1
  return left.toSpliced(to, 0, [aim])
}

/** An aim, and what shares its level, on one level with those above. */
export function joinedToAbove(levels: AimLevels, aim: Objective): AimLevels {
  const at = levels.findIndex((aims) => aims.includes(aim))
  const above = levels[at - 1]
  const own = levels[at]
  return above && own ? levels.toSpliced(at - 1, 2, [...above, ...own]) : levels
}

/** An aim, and what stands after it on its level, on a level of their own. */
export function partedFromAbove(levels: AimLevels, aim: Objective): AimLevels {
  const at = levels.findIndex((aims) => aims.includes(aim))
  const own = levels[at] ?? []
  const from = own.indexOf(aim)
  return from > 0 ? levels.toSpliced(at, 1, own.slice(0, from), own.slice(from)) : levels
}
