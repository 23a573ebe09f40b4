import { expect, test } from 'vitest'
import { acceptFinding } from '../../../shared/commands/accept-finding'
import { withdrawAcceptance } from '../../../shared/commands/withdraw-acceptance'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const acceptance = {
  findingKey: 'C01.party|items:bank|items:plant',
  checkId: 'C01',
  reason: 'agreed',
  acceptedBy: 'Sato',
  acceptedOn: '2023-05-01',
}

test('what was accepted is open again, the other acceptances stand', () => {
  const mission = missionAfter(aMission({ acceptances: [acceptance] }), acceptFinding, {
    ...acceptance,
    findingKey: 'C03.slot|items:plant',
  })
  const withdrawn = missionAfter(mission, withdrawAcceptance, { findingKey: acceptance.findingKey })
  expect(Object.values(withdrawn.tables.acceptances).map((row) => row.findingKey)).toEqual(['C03.slot|items:plant'])
})

test('what two copies of the mission each accepted goes with one word', () => {
  const withdrawn = missionAfter(aMission({ acceptances: [acceptance, acceptance] }), withdrawAcceptance, acceptance)
  expect(withdrawn.tables.acceptances).toEqual({})
})

test('what is not accepted cannot be withdrawn', () => {
  expect(runCommand(aMission(), withdrawAcceptance, acceptance)).toEqual({ ok: false, error: { code: 'nothing-changes' } })
})
