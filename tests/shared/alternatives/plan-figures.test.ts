import { expect, test } from 'vitest'
import { planFiguresOf } from '../../../shared/alternatives/plan-figures'
import { aMission } from '../../support/a-mission'

test('a plan comes to its findings, what is placed and waits, its travel and its interpreters’ hours', () => {
  const on = { dayOn: '2023-05-25', status: 'confirmed' as const, attendance: 'persons' as const }
  const mission = aMission({
    persons: [{ id: 'mori' }],
    items: [
      { ...on, id: 'ride', kind: 'transfer', startTime: '08:00', endTime: '09:10' },
      { ...on, id: 'visit', kind: 'meeting', startTime: '09:10', endTime: '10:40' },
      { id: 'wish' },
      { ...on, id: 'off', status: 'cancelled' },
    ],
    interpreters: [{ id: 'mori', personId: 'mori' }],
    requirements: [{ id: 'need', itemId: 'visit', from: 'zh-Hans', to: 'ja' }],
    assignments: [{ requirementId: 'need', interpreterId: 'mori', leavesMinutes: 60 }],
  })
  expect(planFiguresOf(mission, '2023-05-01')).toMatchObject({ placed: 2, waiting: 1, travelMinutes: 70, interpreterMinutes: 60 })
  const { graveFindings, otherFindings } = planFiguresOf(mission, '2023-05-01')
  expect(graveFindings).toBeGreaterThan(0)
  const late = aMission({ items: [{ ...on, id: 'late', startTime: '10:00', endTime: '09:00' }] })
  expect(planFiguresOf(late, '2023-05-01')).toMatchObject({ placed: 1, travelMinutes: 0 })
  expect(otherFindings).toBeGreaterThanOrEqual(0)
})
