import { expect, test } from 'vitest'
import { duplicateItem } from '../../../shared/commands/duplicate-item'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'

const mission = aMission({
  persons: [{ id: 'li' }],
  interpreters: [{ id: 'li', personId: 'li' }],
  items: [
    {
      id: 'visit',
      dayOn: '2023-05-25',
      startTime: '10:00',
      endTime: '11:00',
      status: 'confirmed',
      statusReason: 'by phone',
      lockTime: true,
    },
  ],
  requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' }],
  assignments: [{ id: 'job', requirementId: 'need', interpreterId: 'li' }],
})

test('a copy is tentative, needs interpreters as the original does, and has none yet', () => {
  const copied = missionAfter(mission, duplicateItem, { itemId: 'visit', dayOn: '2023-05-26' })
  expect(copied.tables.items['new-1']).toEqual({
    ...mission.tables.items.visit,
    id: 'new-1',
    dayOn: '2023-05-26',
    status: 'tentative',
    statusReason: '',
    lockTime: false,
  })
  expect(copied.tables.requirements['new-2']).toEqual({ ...mission.tables.requirements.need, id: 'new-2', itemId: 'new-1' })
  expect(copied.tables.assignments).toBe(mission.tables.assignments)
  expect(copied.tables.items.visit).toBe(mission.tables.items.visit)
})

test('without a day the copy stands beside the original', () => {
  expect(missionAfter(mission, duplicateItem, { itemId: 'visit' }).tables.items['new-1']?.dayOn).toBe('2023-05-25')
})
