import { describe, expect, test } from 'vitest'
import { type ChangeItemTimesInput, changeItemTimes } from '../../../shared/commands/change-item-times'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({ items: [{ id: 'item', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00' }] })

function endAfter(input: Omit<ChangeItemTimesInput, 'itemId'>) {
  const item = missionAfter(mission, changeItemTimes, { itemId: 'item', ...input }).tables.items.item
  return item && [item.startTime, item.endTime, item.endDayOffset]
}

describe('changing the times of an item', () => {
  test('with an end before the start means the next day', () => {
    expect(endAfter({ startTime: '22:00', endTime: '01:00' })).toEqual(['22:00', '01:00', 1])
  })

  test('with equal clock times means a whole day', () => {
    expect(endAfter({ endTime: '10:00' })).toEqual(['10:00', '10:00', 1])
  })

  test('back into the day brings the end back', () => {
    const late = missionAfter(mission, changeItemTimes, { itemId: 'item', endTime: '01:00' })
    expect(missionAfter(late, changeItemTimes, { itemId: 'item', endTime: '12:00' }).tables.items.item?.endDayOffset).toBe(0)
  })

  test('tells the end of a flight in the zone of its arrival', () => {
    // 10:00 in Tokyo is 09:00 in Shanghai: landing at 09:30 there is half an hour later on the same day.
    expect(endAfter({ endTime: '09:30', endZone: 'Asia/Shanghai' })).toEqual(['10:00', '09:30', 0])
    expect(endAfter({ startTime: '00:10', endTime: '12:40', endZone: 'Pacific/Honolulu' })).toEqual(['00:10', '12:40', -1])
  })

  test('with a stated day keeps what was stated', () => {
    expect(endAfter({ endTime: '09:00', endDayOffset: 3 })).toEqual(['10:00', '09:00', 3])
  })

  test('of a stay of several nights leaves the nights, whatever is changed but its clock times', () => {
    const stay = aMission({
      items: [{ id: 'item', dayOn: '2023-05-25', startTime: '15:00', endTime: '10:00', endDayOffset: 3 }],
    })
    const nightsAfter = (input: Omit<ChangeItemTimesInput, 'itemId'>) =>
      missionAfter(stay, changeItemTimes, { itemId: 'item', ...input }).tables.items.item?.endDayOffset
    expect(nightsAfter({ timeMode: 'approx' })).toBe(3)
    expect(nightsAfter({ zone: 'Asia/Shanghai' })).toBe(3)
    expect(nightsAfter({ endZone: 'Asia/Shanghai' })).toBe(3)
    expect(nightsAfter({ endTime: '18:00' })).toBe(0)
  })

  test('to a time that no clock shows is refused', () => {
    expect(runCommand(mission, changeItemTimes, { itemId: 'item', startTime: '25:00' })).toEqual({
      ok: false,
      error: { code: 'field-invalid', ref: { table: 'items', id: 'item' }, field: 'startTime' },
    })
  })

  test('in a zone that does not exist is refused', () => {
    expect(runCommand(mission, changeItemTimes, { itemId: 'item', zone: 'Asia/Atlantis' })).toEqual({
      ok: false,
      error: { code: 'field-invalid', ref: { table: 'items', id: 'item' }, field: 'zone' },
    })
  })
})
