import { expect, test } from 'vitest'
import { acceptFinding } from '../../../shared/commands/accept-finding'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const clash = { findingKey: 'C01.party|items:bank|items:plant', checkId: 'C01', reason: ' Wang leaves early ' }

test('a finding is accepted with the reason, by whom and when', () => {
  const accepted = missionAfter(aMission(), acceptFinding, clash)
  expect(Object.values(accepted.tables.acceptances)).toEqual([
    {
      id: 'new-1',
      findingKey: clash.findingKey,
      checkId: 'C01',
      reason: 'Wang leaves early',
      acceptedBy: 'Sato',
      acceptedOn: '2023-05-01',
    },
  ])
})

test('nothing is accepted without a reason', () => {
  expect(runCommand(aMission(), acceptFinding, { ...clash, reason: '  ' })).toEqual({
    ok: false,
    error: { code: 'input-invalid', field: 'reason' },
  })
})

test('a finding is accepted once', () => {
  const accepted = missionAfter(aMission(), acceptFinding, clash)
  expect(runCommand(accepted, acceptFinding, clash)).toEqual({ ok: false, error: { code: 'nothing-changes' } })
})
