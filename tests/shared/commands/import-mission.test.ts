import { expect, test } from 'vitest'
import { importMission } from '../../../shared/commands/import-mission'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { emptyMission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const sample = aMission({
  places: [{ id: 'plant' }],
  items: [{ id: 'visit', placeId: 'plant' }],
  acceptances: [
    {
      findingKey: 'C26.range|missions:mission',
      checkId: 'C26',
      reason: 'as printed',
      acceptedBy: 'Sato',
      acceptedOn: '2023-05-01',
    },
  ],
})

test('every row comes over; the mission’s own row takes the new id, and so do acceptances that name it', () => {
  const imported = missionAfter(emptyMission('mine'), importMission, { from: sample })
  expect(imported.tables).toEqual({
    ...sample.tables,
    missions: { mine: { ...sample.tables.missions.mission, id: 'mine' } },
    acceptances: { 'acceptances-1': { ...sample.tables.acceptances['acceptances-1'], findingKey: 'C26.range|missions:mine' } },
  })
  expect(integrityOfAll(imported)).toEqual([])
})

test('a mission that has rows is not overwritten', () => {
  expect(runCommand(sample, importMission, { from: sample })).toEqual({
    ok: false,
    error: { code: 'input-invalid', field: 'from' },
  })
})

test('a mission without its own row does not come in', () => {
  expect(runCommand(emptyMission('mine'), importMission, { from: emptyMission('other') })).toEqual({
    ok: false,
    error: { code: 'input-invalid', field: 'from' },
  })
})
