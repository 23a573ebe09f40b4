import { expect, test } from 'vitest'
import { unscheduleItem } from '../../../shared/commands/unschedule-item'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'

test('an item in the pool has no day and remembers its clock times', () => {
  const mission = aMission({ items: [{ id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00' }] })
  expect(missionAfter(mission, unscheduleItem, { itemIds: ['visit'] }).tables.items.visit).toEqual({
    ...mission.tables.items.visit,
    dayOn: null,
  })
})
