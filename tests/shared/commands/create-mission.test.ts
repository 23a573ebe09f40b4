import { expect, test } from 'vitest'
import { createMission } from '../../../shared/commands/create-mission'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { emptyMission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const input = {
  title: { ja: '訪日団' },
  startsOn: '2026-05-24',
  endsOn: '2026-05-31',
  homeZone: 'Asia/Tokyo',
  workingLanguages: ['zh-Hans', 'ja'],
}

test('a mission begins with its particulars, and with rule profiles of which it follows one', () => {
  const mission = missionAfter(emptyMission('mine'), createMission, input)
  const row = mission.tables.missions.mine
  expect(row).toMatchObject({ ...input, id: 'mine', documentLanguages: ['zh-Hans', 'ja'], status: 'planning' })
  expect(mission.tables.ruleProfiles[row?.ruleProfileId ?? '']?.market).toBe('JP')
  expect(integrityOfAll(mission)).toEqual([])
})

test('it does not end before it starts', () => {
  expect(runCommand(emptyMission('mine'), createMission, { ...input, endsOn: '2026-05-23' })).toEqual({
    ok: false,
    error: { code: 'input-invalid', field: 'endsOn' },
  })
})

test('a mission is not created a second time', () => {
  expect(runCommand(aMission(), createMission, input)).toEqual({ ok: false, error: { code: 'input-invalid', field: 'mission' } })
})
