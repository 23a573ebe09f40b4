import { expect, test } from 'vitest'
import { addInterpreter } from '../../../shared/commands/add-interpreter'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({ organizations: [{ id: 'agency' }] })

test('person, participation and interpreter come in one step', () => {
  const { tables } = missionAfter(mission, addInterpreter, {
    person: { preferredBadgeName: 'Sato' },
    interpreter: { agencyOrganizationId: 'agency' },
  })
  expect(Object.values(tables.persons)).toMatchObject([{ id: 'new-1', kind: 'interpreter', preferredBadgeName: 'Sato' }])
  expect(Object.values(tables.participations)).toMatchObject([{ personId: 'new-1', side: 'third', role: 'interpreter' }])
  expect(Object.values(tables.interpreters)).toMatchObject([{ personId: 'new-1', agencyOrganizationId: 'agency', languages: [] }])
})

test('of an agency that does not exist nobody comes', () => {
  expect(runCommand(mission, addInterpreter, { person: {}, interpreter: { agencyOrganizationId: 'ghost' } }).ok).toBe(false)
})
