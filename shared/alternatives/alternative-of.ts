import { emptyTables, type Mission, missionRowOf } from '../mission/mission'

export interface AlternativeInput {
  readonly name: string
  /** Steps that the plan has. */
  readonly stepCount: number
  readonly madeAt: number
}

/** The plan of which a mission is an alternative; its own id where it is the plan itself. */
export function planIdOf(mission: Mission): string {
  return missionRowOf(mission).alternative?.missionId ?? mission.id
}

/** The mission as it is, as another way to do it: to be kept as a mission of its own. What was given out belongs to the plan. */
export function alternativeOf(mission: Mission, { name, stepCount, madeAt }: AlternativeInput): Mission {
  const alternative = { missionId: planIdOf(mission), name, stepCount, madeAt }
  const missions = { [mission.id]: { ...missionRowOf(mission), alternative } }
  return { id: mission.id, tables: { ...mission.tables, missions, releases: {} }, removed: emptyTables() }
}
