import { expect, test } from 'vitest'
import { breakKey, breaksByDay, openWorkFindings } from '../../../shared/checks/interpreter-breaks'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import type { MissionRows } from '../../support/a-mission'
import { aPaidInterpreter, type PaidWork } from '../../support/missions/a-paid-interpreter'

const rows: MissionRows = {
  missions: [{ ruleProfileId: 'rules' }],
  ruleProfiles: [{ id: 'rules', ...japanMarket }],
}
const works: PaidWork['works'] = [
  ['08:00', '23:30', { kind: 'transfer' }],
  ['08:00', '09:00', { dayOn: '2023-05-26', kind: 'transfer' }],
  ['10:00', '11:00', { dayOn: '2023-05-28' }],
]

test('rules of working time are told by interpreter and day; missing papers and languages are not among them', () => {
  const mission = aPaidInterpreter({ works, rows })
  const breaks = breaksByDay(openWorkFindings(mission, { today: '2023-05-24' }))
  expect([...breaks].map(([key, found]) => [key, found.map(({ messageId }) => messageId)])).toEqual([
    [breakKey('i', '2023-05-25'), ['C09.lunch', 'C10.duty']],
    [breakKey('i', '2023-05-26'), ['C10.rest']],
  ])
})

test('what somebody accepted is not told any more', () => {
  const open = openWorkFindings(aPaidInterpreter({ works, rows }), { today: '2023-05-24' })
  const duty = open.find(({ messageId }) => messageId === 'C10.duty')
  const acceptances = [
    { findingKey: duty?.key ?? '', checkId: 'C10', reason: 'agreed', acceptedBy: 'x', acceptedOn: '2023-05-24' },
  ]
  const left = openWorkFindings(aPaidInterpreter({ works, rows: { ...rows, acceptances } }), { today: '2023-05-24' })
  expect(left).toEqual(open.filter((finding) => finding !== duty))
})
