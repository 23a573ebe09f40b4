import { expect, test } from 'vitest'
import { addParticipant } from '../../../shared/commands/add-participant'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({ organizations: [{ id: 'org' }] })

test('person and participation come in one step', () => {
  const { tables } = missionAfter(mission, addParticipant, {
    person: { nationality: 'CN' },
    participation: { organizationId: 'org', role: 'headOfDelegation' },
  })
  expect(tables.persons['new-1']).toMatchObject({ id: 'new-1', kind: 'delegate', nationality: 'CN' })
  expect(tables.participations['new-2']).toMatchObject({
    personId: 'new-1',
    organizationId: 'org',
    role: 'headOfDelegation',
    status: 'registered',
  })
})

test('for an organization that does not exist neither comes', () => {
  expect(runCommand(mission, addParticipant, { person: {}, participation: { organizationId: 'ghost' } }).ok).toBe(false)
})
