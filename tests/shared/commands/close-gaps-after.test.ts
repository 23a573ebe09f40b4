import { expect, test } from 'vitest'
import { closeGapsAfter } from '../../../shared/commands/close-gaps-after'
import { figureOf } from '../../../shared/interpreting/figure-of'
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

const base = {
  persons: [{ id: 'zhao' }, { id: 'qian' }],
  groups: [{ id: 'a' }, { id: 'b' }],
  participations: [
    { id: 'p1', personId: 'zhao', groupIds: ['a'] },
    { id: 'p2', personId: 'qian', groupIds: ['b'] },
  ],
  places: [{ id: 'plant' }, { id: 'hotel' }],
  transferTimes: [{ id: 'way', fromPlaceId: 'plant', toPlaceId: 'hotel', minutes: 30 }],
}

function startsAfter(items: readonly ReturnType<typeof on>[], itemId: string) {
  const after = missionAfter(aMission({ ...base, items }), closeGapsAfter, { itemId }).tables.items
  return Object.fromEntries(Object.values(after).map((item) => [item.id, `${item.startTime}–${item.endTime}`]))
}

test('what comes later starts when its people can be there: after the way and the buffer, lengths as they were', () => {
  const buffer = figureOf(aMission(base), 'bufferMinutes').value
  expect(buffer).toBe(10)
  expect(
    startsAfter(
      [
        on('visit', '09:00', '10:00', { placeId: 'plant' }),
        on('talk', '10:40', '11:00', { placeId: 'plant' }),
        on('lunch', '13:00', '14:00', { placeId: 'hotel' }),
      ],
      'visit',
    ),
  ).toEqual({ visit: '09:00–10:00', talk: '10:00–10:20', lunch: '11:00–12:00' })
})

test('so does it before the list of participants is there', () => {
  const items = [on('visit', '09:00', '10:00'), on('talk', '10:40', '11:00', { attendance: 'groups', groupIds: ['a'] })]
  const after = missionAfter(aMission({ groups: base.groups, items }), closeGapsAfter, { itemId: 'visit' })
  expect(after.tables.items.talk).toMatchObject({ startTime: '10:00', endTime: '10:20' })
})

test('fixed points, timetables and what nobody comes from stay; nothing starts later than it did', () => {
  expect(
    startsAfter(
      [
        on('visit', '09:00', '10:00'),
        on('appointment', '11:00', '12:00', { lockTime: true }),
        on('train', '13:00', '14:00', { kind: 'rail' }),
        on('tight', '13:55', '14:30'),
        on('dinner', '18:00', '20:00'),
      ],
      'visit',
    ),
  ).toEqual({
    visit: '09:00–10:00',
    appointment: '11:00–12:00',
    train: '13:00–14:00',
    tight: '12:00–12:35',
    dinner: '14:00–16:00',
  })
})

test('groups do not wait for each other', () => {
  const group = (groupId: string) => ({ attendance: 'groups' as const, groupIds: [groupId] })
  expect(
    startsAfter(
      [
        on('briefing', '09:00', '09:30'),
        on('plant-a', '10:00', '12:00', group('a')),
        on('plant-b', '10:00', '11:00', group('b')),
        on('walk-b', '12:30', '13:00', group('b')),
        on('lunch', '13:30', '14:30'),
      ],
      'briefing',
    ),
  ).toEqual({
    briefing: '09:00–09:30',
    'plant-a': '09:30–11:30',
    'plant-b': '09:30–10:30',
    'walk-b': '10:30–11:00',
    lunch: '11:30–12:30',
  })
})

test('a day without gaps is left as it is', () => {
  const mission = aMission({ ...base, items: [on('visit', '09:00', '10:00'), on('lunch', '10:00', '11:00')] })
  expect(runCommand(mission, closeGapsAfter, { itemId: 'visit' })).toEqual({ ok: false, error: { code: 'nothing-changes' } })
})
