import { describe, expect, test } from 'vitest'
import { instantOf } from '../../../../shared/kernel/time'
import type { Item } from '../../../../shared/mission/entities/item'
import { endOnOf, spanOf, startOnOf, takesPlace } from '../../../../shared/mission/items/item-times'
import { minutesLongOf, onFiveMinutes, timesFrom } from '../../../../shared/mission/items/item-timing'
import { aMission } from '../../../support/a-mission'

function anItem(fields: Partial<Item>): Item {
  const [item] = Object.values(aMission({ items: [fields] }).tables.items)
  if (!item) throw new Error('no item')
  return item
}

describe('the stretch of an item', () => {
  test('runs on the clocks of its places, not of the computer', () => {
    const flight = anItem({
      dayOn: '2023-05-24',
      startTime: '09:00',
      endTime: '13:00',
      zone: 'Asia/Shanghai',
      endZone: 'Asia/Tokyo',
    })
    expect(spanOf(flight)).toEqual({ start: Date.UTC(2023, 4, 24, 1), end: Date.UTC(2023, 4, 24, 4) })
    expect(minutesLongOf(flight, '2023-05-24')).toBe(180)
  })

  test('after midnight belongs to the day before and happens on the day after', () => {
    const late = anItem({ dayOn: '2023-05-24', startTime: '00:30', startDayOffset: 1, endTime: '01:30', endDayOffset: 1 })
    expect([startOnOf(late), endOnOf(late)]).toEqual(['2023-05-25', '2023-05-25'])
    expect(spanOf(late)?.start).toBe(instantOf('2023-05-25', '00:30', 'Asia/Tokyo'))
  })

  test('is open while the day or a time is', () => {
    expect(spanOf(anItem({ startTime: '10:00', endTime: '11:00' }))).toBeNull()
    expect(spanOf(anItem({ dayOn: '2023-05-24', startTime: '10:00' }))).toBeNull()
    expect([startOnOf(anItem({})), endOnOf(anItem({}))]).toEqual([null, null])
  })
})

test('an item whose start is set anew lasts as long as told', () => {
  const item = anItem({ endZone: 'Asia/Shanghai' })
  expect(timesFrom(item, { dayOn: '2023-05-24', startTime: '23:30', startDayOffset: 0 }, 120)).toEqual({
    dayOn: '2023-05-24',
    startTime: '23:30',
    startDayOffset: 0,
    endTime: '00:30',
    endDayOffset: 1,
  })
})

test('cancelled and declined items do not take place', () => {
  const statuses = ['idea', 'requested', 'tentative', 'confirmed', 'declined', 'cancelled'] as const
  expect(statuses.filter((status) => takesPlace(anItem({ status })))).toEqual(['idea', 'requested', 'tentative', 'confirmed'])
})

test('a time is taken to the next five minutes and never past midnight', () => {
  expect(['09:00', '09:01', '23:58'].map(onFiveMinutes)).toEqual(['09:00', '09:05', '23:55'])
})
