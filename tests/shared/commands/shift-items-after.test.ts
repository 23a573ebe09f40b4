import { expect, test } from 'vitest'
import { shiftItemsAfter } from '../../../shared/commands/shift-items-after'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const on = (id: string, startTime: string, endTime: string, rest: Partial<Item> = {}) => ({
  id,
  dayOn: '2023-05-25',
  startTime,
  endTime,
  ...rest,
})
const mission = aMission({
  items: [
    on('breakfast', '08:00', '09:00'),
    on('visit', '10:00', '11:30'),
    on('lunch', '12:00', '13:00'),
    on('train', '14:00', '15:00', { lockTime: true }),
    on('dropped', '15:30', '16:00', { status: 'cancelled' }),
    on('banquet', '22:00', '23:50'),
    on('tomorrow', '10:00', '11:00', { dayOn: '2023-05-26' }),
    on('open', '12:00', '13:00', { startTime: null }),
  ],
})

function startsAfter(withItem: boolean) {
  const items = missionAfter(mission, shiftItemsAfter, { itemId: 'visit', minutes: 20, withItem }).tables.items
  return Object.fromEntries(
    Object.values(items).map((item) => [item.id, `${item.startTime}–${item.endTime}+${item.endDayOffset}`]),
  )
}

const shifted = {
  breakfast: '08:00–09:00+0',
  visit: '10:00–11:30+0',
  lunch: '12:20–13:20+0',
  train: '14:00–15:00+0',
  dropped: '15:30–16:00+0',
  banquet: '22:20–00:10+1',
  tomorrow: '10:00–11:00+0',
  open: 'null–13:00+0',
}

test('what comes later on the day follows; what is earlier, locked, cancelled or of another day stays', () => {
  expect(startsAfter(false)).toEqual(shifted)
})

test('the item itself moves along when asked to', () => {
  expect(startsAfter(true)).toEqual({ ...shifted, visit: '10:20–11:50+0' })
})

test('nothing can be later than an item without a time', () => {
  expect(runCommand(mission, shiftItemsAfter, { itemId: 'open', minutes: 20, withItem: false })).toEqual({
    ok: false,
    error: { code: 'input-invalid', field: 'itemId' },
  })
})
