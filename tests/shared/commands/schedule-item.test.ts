import { expect, test } from 'vitest'
import { scheduleItem } from '../../../shared/commands/schedule-item'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'

const mission = aMission({
  items: [
    { id: 'idea', kind: 'meeting' },
    { id: 'timed', startTime: '10:00', endTime: '10:40' },
    { id: 'lunch', kind: 'meal', dayOn: '2023-05-25', startTime: '12:00', endTime: '13:00' },
    { id: 'party', kind: 'banquet', dayOn: '2023-05-26', startTime: '21:00', endTime: '00:30', endDayOffset: 1 },
  ],
})

function times(itemId: string, dayOn: string, startTime?: string) {
  const item = missionAfter(mission, scheduleItem, { itemId, dayOn, ...(startTime ? { startTime } : {}) }).tables.items[itemId]
  return item && [item.dayOn, item.startTime, item.endTime]
}

test('an item without times goes after the last of the day, as long as its kind', () => {
  expect(times('idea', '2023-05-25')).toEqual(['2023-05-25', '13:00', '14:00'])
})

test('after a day that runs into the night it goes to the morning', () => {
  expect(times('idea', '2023-05-26')).toEqual(['2023-05-26', '09:00', '10:00'])
})

test('an item that remembers its times takes them again', () => {
  expect(times('timed', '2023-05-25')).toEqual(['2023-05-25', '10:00', '10:40'])
})

test('a stated time keeps the remembered length', () => {
  expect(times('timed', '2023-05-25', '15:00')).toEqual(['2023-05-25', '15:00', '15:40'])
})
