import { expect, test } from 'vitest'
import { type PlaceItemInput, placeItem } from '../../../shared/commands/place-item'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'

const mission = aMission({
  groups: [{ id: 'a' }],
  items: [
    { id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:30', status: 'confirmed', lockTime: true },
    { id: 'idea', kind: 'meeting' },
    { id: 'open', dayOn: '2023-05-25', startTime: '10:00' },
    { id: 'tbd', dayOn: '2023-05-25', timeMode: 'tbd', startTime: '10:00', endTime: '10:20' },
  ],
  requirements: [{ id: 'need', itemId: 'visit', from: 'zh', to: 'ja' }],
})

function placed(input: Omit<PlaceItemInput, 'dayOn'>): Item {
  const { items } = missionAfter(mission, placeItem, { dayOn: '2023-05-26', ...input }).tables
  const item = items[input.copyId ?? input.itemId]
  if (!item) throw new Error('no such item')
  return item
}

function times({ dayOn, startTime, startDayOffset, endTime, endDayOffset }: Item): string {
  return `${dayOn} ${startTime}+${startDayOffset}–${endTime}+${endDayOffset}`
}

test('an item keeps its length, and stays in the evening when it is put past midnight', () => {
  expect(times(placed({ itemId: 'visit', startMinute: 14 * 60 }))).toBe('2023-05-26 14:00+0–15:30+0')
  expect(times(placed({ itemId: 'visit', startMinute: 23 * 60 }))).toBe('2023-05-26 23:00+0–00:30+1')
  expect(times(placed({ itemId: 'visit', startMinute: 24 * 60 + 30 }))).toBe('2023-05-26 00:30+1–02:00+1')
})

test('a stated length makes it longer or shorter', () => {
  expect(times(placed({ itemId: 'visit', startMinute: 600, minutesLong: 45 }))).toBe('2023-05-26 10:00+0–10:45+0')
})

test('out of the pool it is as long as is usual; an end that was left open stays open', () => {
  expect(times(placed({ itemId: 'idea', startMinute: 600 }))).toBe('2023-05-26 10:00+0–11:00+0')
  expect(times(placed({ itemId: 'open', startMinute: 660 }))).toBe('2023-05-26 11:00+0–null+0')
})

test('a time that was to be decided is decided', () => {
  expect(placed({ itemId: 'tbd', startMinute: 600 }).timeMode).toBe('exact')
})

test('a place can stand for who attends', () => {
  const fields = { attendance: 'groups', groupIds: ['a'] } as const
  expect(placed({ itemId: 'visit', startMinute: 600, fields: { ...fields, groupIds: ['a'] } })).toMatchObject(fields)
})

test('a copy is tentative, brings its need of interpreters, and leaves the item where it is', () => {
  const input = { itemId: 'visit', dayOn: '2023-05-26', startMinute: 600, copyId: 'copy' }
  const { items, requirements } = missionAfter(mission, placeItem, input).tables
  expect(items.copy).toMatchObject({ dayOn: '2023-05-26', startTime: '10:00', status: 'tentative', lockTime: false })
  expect(items.visit).toBe(mission.tables.items.visit)
  expect(Object.values(requirements).map(({ itemId }) => itemId)).toEqual(['visit', 'copy'])
})

test('what goes along comes to its own day and hour, in the same step; of copies all originals stay', () => {
  const along = [
    { itemId: 'open', dayOn: '2023-05-27', startMinute: 700, fields: { attendance: 'groups' as const, groupIds: ['a'] } },
  ]
  const after = missionAfter(mission, placeItem, { itemId: 'visit', dayOn: '2023-05-26', startMinute: 600, along }).tables.items
  expect([after.visit, after.open].map((item) => item && `${item.dayOn} ${item.startTime}`)).toEqual([
    '2023-05-26 10:00',
    '2023-05-27 11:40',
  ])
  expect(after.open?.groupIds).toEqual(['a'])
  const copied = missionAfter(mission, placeItem, {
    itemId: 'visit',
    dayOn: '2023-05-26',
    startMinute: 600,
    copyId: 'visit-2',
    along: along.map((one) => ({ ...one, copyId: 'open-2' })),
  }).tables.items
  expect(Object.values(copied).map(({ id, dayOn }) => `${id} ${dayOn}`)).toEqual([
    'visit 2023-05-25',
    'idea null',
    'open 2023-05-25',
    'tbd 2023-05-25',
    'visit-2 2023-05-26',
    'open-2 2023-05-27',
  ])
})
