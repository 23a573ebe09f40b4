import { ruleProfileTemplates } from '../interpreting/rule-profiles/registry'
import { createRow, type Diff, joinDiffs } from '../mission/diff'
import { type MissionRow, missionEntity } from '../mission/entities/mission-row'
import { ruleProfileEntity } from '../mission/entities/rule-profile'

/** What a person must say to begin a mission; the rest has defaults. */
export type NewMission = Pick<MissionRow, 'id' | 'title' | 'startsOn' | 'endsOn' | 'homeZone'> & Partial<MissionRow>

/**
 * The diff that makes a mission out of nothing: its own row and a row for every rule profile, so that each figure can be seen and
 * edited. It follows the profile of `market` (a template's; default: the Japan market).
 */
export function newMissionDiff(about: NewMission, newId: () => string, market = 'JP'): Diff {
  const profiles = ruleProfileTemplates.map((template) => ({ ...ruleProfileEntity.defaults, ...template, id: newId() }))
  const chosen = profiles.find((profile) => profile.market === market) ?? profiles[0]
  const row = { ...missionEntity.defaults, ruleProfileId: chosen?.id ?? null, ...about } as MissionRow
  return joinDiffs([...profiles.map((profile) => createRow('ruleProfiles', profile)), createRow('missions', row)])
}
