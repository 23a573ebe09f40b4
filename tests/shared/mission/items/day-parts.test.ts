import { expect, test } from 'vitest'
import { wallTimeOf } from '../../../../shared/kernel/time'
import type { Item } from '../../../../shared/mission/entities/item'
import { engagementDaysOf } from '../../../../shared/mission/items/day-parts'
import { engagementsByInterpreter } from '../../../../shared/mission/people/engagements'
import { aMission } from '../../../support/a-mission'

/** The hours on each day of who interprets at an item from 25 May on. */
function hoursAt(item: Partial<Item>): readonly string[] {
  const mission = aMission({
    persons: [{ id: 'lin' }],
    interpreters: [{ id: 'lin', personId: 'lin' }],
    items: [{ id: 'item', dayOn: '2023-05-25', ...item }],
    requirements: [{ id: 'need', itemId: 'item', from: 'zh', to: 'ja' }],
    assignments: [{ id: 'there', requirementId: 'need', interpreterId: 'lin', status: 'confirmed' }],
  })
  const clock = (at: number) => wallTimeOf(at, 'Asia/Tokyo')
  return [...engagementsByInterpreter(mission).values()]
    .flat()
    .flatMap((one) => engagementDaysOf(one))
    .map(
      ({ on, engagement: { start, end } }) =>
        `${on.slice(8)}: ${clock(start).time}–${clock(end).date.slice(8)} ${clock(end).time}`,
    )
}

test('an interpreter works the same hours on every day of an item of several', () => {
  expect(hoursAt({ kind: 'workshop', startTime: '09:00', endTime: '17:00', endDayOffset: 1 })).toEqual([
    '25: 09:00–25 17:00',
    '26: 09:00–26 17:00',
  ])
})

test('at a homestay an interpreter has the hours of the day, not the nights', () => {
  expect(hoursAt({ kind: 'visit', startTime: '14:00', endTime: '11:00', endDayOffset: 2 })).toEqual([
    '25: 14:00–25 18:00',
    '26: 09:00–26 18:00',
    '27: 09:00–27 11:00',
  ])
})

test('a night that is visited is one stretch', () => {
  expect(hoursAt({ kind: 'visit', startTime: '22:00', endTime: '06:00', endDayOffset: 1 })).toEqual(['25: 22:00–26 06:00'])
})
