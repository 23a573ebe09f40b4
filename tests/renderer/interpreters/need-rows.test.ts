import { expect, test } from 'vitest'
import { needRows } from '../../../renderer/features/interpreters/need-rows'
import { aMission, type MissionRows } from '../../support/a-mission'

const rows: MissionRows = {
  persons: [{ id: 'p' }],
  interpreters: [{ id: 'li', personId: 'p' }],
  items: [
    { id: 'pooled' },
    { id: 'second', dayOn: '2023-05-26', startTime: '09:00', endTime: '10:00' },
    { id: 'afternoon', dayOn: '2023-05-25', startTime: '14:00', endTime: '15:00' },
    { id: 'morning', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' },
    { id: 'off', dayOn: '2023-05-25', startTime: '11:00', endTime: '12:00', status: 'cancelled' },
  ],
  requirements: ['pooled', 'second', 'afternoon', 'morning', 'off'].map((itemId) => ({
    id: `need-${itemId}`,
    itemId,
    from: 'ja',
    to: 'zh',
    teamSize: 1,
  })),
  assignments: [{ requirementId: 'need-morning', interpreterId: 'li' }],
}

test('what needs interpreting stands by day and time; what is called off needs none', () => {
  expect(needRows(aMission(rows), false).map(({ key }) => key)).toEqual([
    'day/2023-05-25',
    'need-morning',
    'need-afternoon',
    'day/2023-05-26',
    'need-second',
    'day/null',
    'need-pooled',
  ])
})

test('what is covered can be left out, with its day where nothing else is short', () => {
  const covered = {
    ...rows,
    assignments: ['morning', 'second'].map((id) => ({ requirementId: `need-${id}`, interpreterId: 'li' })),
  }
  expect(needRows(aMission(covered), true).map(({ key }) => key)).toEqual([
    'day/2023-05-25',
    'need-afternoon',
    'day/null',
    'need-pooled',
  ])
})

test('who declined is no help', () => {
  const declined = { ...rows, assignments: [{ requirementId: 'need-morning', interpreterId: 'li', status: 'declined' as const }] }
  const morning = needRows(aMission(declined), true).find(({ key }) => key === 'need-morning')
  expect(morning).toMatchObject({ teamIds: [], strength: { needed: 1 } })
})
