import { expect, test } from 'vitest'
import { cancelItem } from '../../../shared/commands/cancel-item'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'

test('a cancelled item stays in the plan with its reason and its requirements', () => {
  const mission = aMission({
    items: [{ id: 'visit', status: 'confirmed', dayOn: '2023-05-25' }],
    requirements: [{ itemId: 'visit', from: 'ja', to: 'zh-Hans' }],
  })
  const cancelled = missionAfter(mission, cancelItem, { itemIds: ['visit'], reason: ' plant under repair ' })
  expect(cancelled.tables.items.visit).toMatchObject({
    status: 'cancelled',
    statusReason: 'plant under repair',
    dayOn: '2023-05-25',
  })
  expect(cancelled.tables.requirements).toBe(mission.tables.requirements)
})
