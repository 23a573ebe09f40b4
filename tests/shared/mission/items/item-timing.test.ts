import { expect, test } from 'vitest'
import { type Item, itemEntity } from '../../../../shared/mission/entities/item'
import { typedEndDayOffsetOf } from '../../../../shared/mission/items/item-timing'

test.each<[Item['kind'], string, string, number | null]>([
  ['banquet', '18:00', '02:00', 1],
  ['visit', '11:00', '09:30', null],
  ['transfer', '23:30', '01:10', 1],
  ['transfer', '13:05', '08:00', null],
  ['flight', '13:05', '08:00', 1],
  ['rail', '13:05', '08:00', 1],
])('an end typed before the start of a %s, %s–%s, is meant on that day, or a slip', (kind, startTime, endTime, offset) => {
  const item = { ...itemEntity.defaults, id: 'item', zone: 'Asia/Tokyo', dayOn: '2023-05-25', kind, startTime, endTime } as Item
  expect(typedEndDayOffsetOf(item)).toBe(offset)
})
