import { expect, test } from 'vitest'
import { insertTransfers } from '../../../shared/commands/insert-transfers'
import type { Item } from '../../../shared/mission/entities/item'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const on = (id: string, startTime: string, endTime: string, placeId: string, rest: Partial<Item> = {}) => ({
  id,
  dayOn: '2023-05-25',
  startTime,
  endTime,
  placeId,
  ...rest,
})

const base = {
  persons: [{ id: 'zhao' }, { id: 'qian' }],
  groups: [{ id: 'a' }, { id: 'b' }],
  participations: [
    { id: 'p1', personId: 'zhao', groupIds: ['a'] },
    { id: 'p2', personId: 'qian', groupIds: ['b'] },
  ],
  places: [{ id: 'hotel' }, { id: 'plant' }, { id: 'port' }, { id: 'unknown' }],
  transferTimes: [
    { id: 'w1', fromPlaceId: 'hotel', toPlaceId: 'plant', minutes: 40 },
    { id: 'w2', fromPlaceId: 'port', toPlaceId: 'hotel', minutes: 25 },
  ],
}

function inserted(items: readonly ReturnType<typeof on>[], dayOn?: string) {
  const mission = aMission({ ...base, items })
  const after = missionAfter(mission, insertTransfers, dayOn === undefined ? {} : { dayOn })
  return rowsOf(after, 'items')
    .filter(({ kind }) => kind === 'transfer')
    .map((item) => [
      `${item.placeId}→${item.toPlaceId} ${item.dayOn} ${item.startTime}–${item.endTime}`,
      item.leadsToItemId,
      item.attendance === 'groups' ? item.groupIds.join() : item.attendance,
    ])
}

test('people are brought from where they are in time for where they go: the way and the buffer before it', () => {
  expect(inserted([on('breakfast', '07:00', '08:00', 'hotel'), on('visit', '10:00', '11:30', 'plant')])).toEqual([
    ['hotel→plant 2023-05-25 09:10–09:50', 'visit', 'party'],
  ])
})

test('nobody leaves before the last item is over, however late that is', () => {
  expect(inserted([on('breakfast', '07:00', '09:30', 'hotel'), on('visit', '10:00', '11:30', 'plant')])).toEqual([
    ['hotel→plant 2023-05-25 09:30–10:10', 'visit', 'party'],
  ])
})

test('groups that come from different places get a transfer each', () => {
  const group = (groupId: string) => ({ attendance: 'groups' as const, groupIds: [groupId] })
  expect(
    inserted([
      on('visit-a', '09:00', '11:00', 'plant', group('a')),
      on('visit-b', '09:00', '11:00', 'port', group('b')),
      on('lunch', '12:00', '13:00', 'hotel'),
    ]),
  ).toEqual([
    ['plant→hotel 2023-05-25 11:10–11:50', 'lunch', 'a'],
    ['port→hotel 2023-05-25 11:25–11:50', 'lunch', 'b'],
  ])
})

test('where a transfer is there, the way is not known, or nobody has to move, nothing is inserted; nor on other days', () => {
  const mission = aMission({
    ...base,
    items: [
      on('breakfast', '07:00', '08:00', 'hotel'),
      on('coach', '08:00', '08:40', 'hotel', { kind: 'transfer', toPlaceId: 'plant' }),
      on('visit', '09:00', '10:00', 'plant'),
      on('talk', '10:00', '11:00', 'plant'),
      on('dinner', '18:00', '20:00', 'unknown'),
      on('other-day', '09:00', '10:00', 'hotel', { dayOn: '2023-05-26' }),
      on('other-visit', '12:00', '13:00', 'plant', { dayOn: '2023-05-26' }),
    ],
  })
  expect(runCommand(mission, insertTransfers, { dayOn: '2023-05-25' })).toEqual({
    ok: false,
    error: { code: 'nothing-changes' },
  })
})

test('asked twice it inserts once', () => {
  const mission = aMission({ ...base, items: [on('a', '07:00', '08:00', 'hotel'), on('b', '10:00', '11:00', 'plant')] })
  const once = missionAfter(mission, insertTransfers, {})
  expect(runCommand(once, insertTransfers, {})).toEqual({ ok: false, error: { code: 'nothing-changes' } })
})

test('a way that nobody has entered is taken to need some minutes, and the transfer says about', () => {
  const items = [on('breakfast', '07:00', '08:00', 'hotel'), on('talk', '10:00', '11:30', 'unknown')]
  const mission = aMission({ ...base, items })
  expect(runCommand(mission, insertTransfers, {})).toMatchObject({ ok: false })
  const after = missionAfter(mission, insertTransfers, { assumedMinutes: 30 })
  const transfer = rowsOf(after, 'items').find(({ kind }) => kind === 'transfer')
  expect(transfer).toMatchObject({
    placeId: 'hotel',
    toPlaceId: 'unknown',
    startTime: '09:20',
    endTime: '09:50',
    timeMode: 'approx',
  })
})

test('before anybody takes part, the groups that are invited are brought from place to place', () => {
  const mission = aMission({
    ...base,
    participations: [],
    items: [
      on('breakfast', '07:00', '08:00', 'hotel'),
      on('for-a', '10:00', '11:00', 'plant', { attendance: 'groups', groupIds: ['a'] }),
      on('for-b', '10:00', '11:00', 'hotel', { attendance: 'groups', groupIds: ['b'] }),
      on('dinner', '18:00', '19:00', 'port'),
    ],
  })
  const after = missionAfter(mission, insertTransfers, { assumedMinutes: 30 })
  expect(
    rowsOf(after, 'items')
      .filter(({ kind }) => kind === 'transfer')
      .map(({ placeId, toPlaceId, groupIds }) => `${placeId}→${toPlaceId} ${groupIds.join('+')}`),
  ).toEqual(['hotel→plant a', 'plant→port a', 'hotel→port b'])
})
