import { expect, test } from 'vitest'
import { greenXuJapan } from '../../../../resources/samples/green-xu-japan/sample'
import { checkMission } from '../../../../shared/checks/check-mission'
import type { Finding } from '../../../../shared/checks/finding'
import { acceptProposal } from '../../../../shared/commands/accept-proposal'
import { missionAfter } from '../../../support/run-command'
import { aPatientSolver } from '../../../support/solvers/a-patient-solver'
import { proposalFor, situation } from '../../../support/solvers/a-team-situation'

const findingsOf = (mission: Parameters<typeof checkMission>[0]) => checkMission(mission, { today: '2023-05-01' }).findings
const weight = ({ severity }: Finding) => ['info', 'warn', 'error', 'hard'].indexOf(severity)

test('after the sample is planned anew, every warning that was not there stands for one gone that weighed as much', async () => {
  const mission = greenXuJapan('japan')
  const before = findingsOf(mission)
  const after = findingsOf(missionAfter(mission, acceptProposal, proposalFor(mission, 'replanAll', await aPatientSolver())))
  const missing = (from: readonly Finding[], among: readonly Finding[]) =>
    from
      .filter(({ key, severity }) => severity !== 'info' && !among.some((one) => one.key === key))
      .toSorted((a, b) => weight(b) - weight(a))
  const gone = missing(before, after)
  const come = missing(after, before)
  expect(gone.length).toBeGreaterThan(come.length)
  for (const [place, one] of come.entries()) expect(weight(one), one.key).toBeLessThanOrEqual(weight(gone[place] as Finding))
  expect(after.length).toBeLessThan(before.length)
})

test('a second voice stays on a tour of more than twenty, and is sought where the profile alone decides how many', () => {
  const guests = Array.from({ length: 31 }, (_, index) => `g${index}`)
  const about = {
    who: { han: {}, li: {} },
    items: { a: ['09:00', '10:30', { kind: 'visit' as const, attendance: 'party' as const }] },
  } as const
  const rows = {
    persons: [...guests, 'han', 'li'].map((id) => ({ id })),
    participations: guests.map((personId) => ({ personId })),
    requirements: [{ id: 'need-a', itemId: 'a', from: 'zh', to: 'ja' }],
  }
  const alone = situation({ ...about, rows, assigned: [['a', 'han']] })
  const both = situation({
    ...about,
    rows,
    assigned: [
      ['a', 'han'],
      ['a', 'li'],
    ],
  })
  expect(proposalFor(alone).add.map(({ interpreterId }) => interpreterId)).toEqual(['li'])
  expect(proposalFor(both).remove).toEqual([])
  const askedForOne = { ...rows, requirements: [{ ...rows.requirements[0], teamSize: 1 }] }
  expect(proposalFor(situation({ ...about, rows: askedForOne, assigned: [['a', 'han']] })).add).toEqual([])
})
