import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cancelItem } from '../../../shared/commands/cancel-item'
import type { Command } from '../../../shared/commands/command'
import { editRow } from '../../../shared/commands/edit-row'
import { insertTransfers } from '../../../shared/commands/insert-transfers'
import { withTransfersKept } from '../../../shared/commands/keep-transfers'
import { moveItem } from '../../../shared/commands/move-item'
import { removeRow } from '../../../shared/commands/remove-row'
import { restoreItem } from '../../../shared/commands/restore-item'
import { setItemStatus } from '../../../shared/commands/set-item-status'
import { setTransferTime } from '../../../shared/commands/set-transfer-time'
import { shiftItemsAfter } from '../../../shared/commands/shift-items-after'
import { applyDiff, reverseDiff } from '../../../shared/mission/diff'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aContext, missionAfter } from '../../support/run-command'

const day = '2023-05-25'
const plain = aMission({
  persons: [{ id: 'zhao' }],
  participations: [{ id: 'p1', personId: 'zhao' }],
  places: [{ id: 'hotel' }, { id: 'plant' }, { id: 'port' }],
  transferTimes: [
    { id: 'w1', fromPlaceId: 'hotel', toPlaceId: 'plant', minutes: 40 },
    { id: 'w2', fromPlaceId: 'port', toPlaceId: 'plant', minutes: 25 },
  ],
  items: [
    { id: 'breakfast', dayOn: day, startTime: '07:00', endTime: '08:00', placeId: 'hotel' },
    { id: 'visit', dayOn: day, startTime: '10:00', endTime: '11:30', placeId: 'plant' },
    { id: 'boat', dayOn: null, startTime: '08:10', endTime: '09:00', placeId: 'port' },
  ],
})
const mission = missionAfter(plain, insertTransfers, {})

function done<Name extends string, Input>(before: Mission, command: Command<Name, Input>, input: Input): Mission {
  const change = command.run(before, input, aContext())
  if (!change.ok) throw new Error(JSON.stringify(change.error))
  return withTransfersKept(before, change.value.diff).after
}

function transferOf(after: Mission): string {
  const item = after.tables.items['new-1']
  return `${item?.placeId}→${item?.toPlaceId} ${item?.dayOn} ${item?.startTime}–${item?.endTime} ${item?.status} ${item?.leadsToItemId}`
}

test('the transfer moves with the item that it leads to', () => {
  expect(transferOf(mission)).toBe('hotel→plant 2023-05-25 09:10–09:50 tentative visit')
  expect(transferOf(done(mission, moveItem, { itemId: 'visit', byMinutes: 60 }))).toBe(
    'hotel→plant 2023-05-25 10:10–10:50 tentative visit',
  )
})

test('and starts elsewhere where something comes between', () => {
  expect(transferOf(done(mission, moveItem, { itemId: 'boat', dayOn: day }))).toBe(
    'port→plant 2023-05-25 09:25–09:50 tentative visit',
  )
})

test('it takes as long as the way does now', () => {
  expect(transferOf(done(mission, setTransferTime, { fromPlaceId: 'hotel', toPlaceId: 'plant', minutes: 70 }))).toBe(
    'hotel→plant 2023-05-25 08:40–09:50 tentative visit',
  )
})

test('moved into hours at which the way is longer it takes longer; it leaves before them where that does', () => {
  const rush = { from: '08:30', to: '09:30', direction: 'both', minutes: 70 } as const
  const banded = done(mission, setTransferTime, { fromPlaceId: 'hotel', toPlaceId: 'plant', minutes: 40, bands: [rush] })
  expect(transferOf(banded)).toBe('hotel→plant 2023-05-25 08:40–09:50 tentative visit')
  const at = (byMinutes: number) => transferOf(done(banded, moveItem, { itemId: 'visit', byMinutes }))
  expect(at(60)).toBe('hotel→plant 2023-05-25 10:10–10:50 tentative visit')
  expect(at(-20)).toBe('hotel→plant 2023-05-25 08:25–09:05 tentative visit')
  expect(at(-50)).toBe('hotel→plant 2023-05-25 08:20–09:00 tentative visit')
  const again = missionAfter(removed(banded), insertTransfers, {})
  expect(transferOf(again)).toBe('hotel→plant 2023-05-25 08:40–09:50 tentative visit')
})

function removed(before: Mission): Mission {
  return done(before, removeRow, { table: 'items', id: 'new-1' })
}

test('with its item it is called off and comes back', () => {
  const off = done(mission, cancelItem, { itemIds: ['visit'], reason: '' })
  expect(transferOf(off)).toBe('hotel→plant 2023-05-25 09:10–09:50 cancelled visit')
  expect(transferOf(done(off, restoreItem, { itemIds: ['visit'] }))).toBe('hotel→plant 2023-05-25 09:10–09:50 tentative visit')
})

test('moved by itself it is on its own; moved with the day it follows its item', () => {
  const own = done(mission, moveItem, { itemId: 'new-1', byMinutes: -30 })
  expect(transferOf(own)).toBe('hotel→plant 2023-05-25 08:40–09:20 tentative null')
  const shifted = done(mission, shiftItemsAfter, { itemId: 'breakfast', minutes: 20, withItem: true })
  expect(transferOf(shifted)).toBe('hotel→plant 2023-05-25 09:30–10:10 tentative visit')
})

test('asked for, confirmed or for other people it goes on following; called off by itself it stays off', () => {
  const confirmed = done(mission, setItemStatus, { itemIds: ['new-1'], status: 'confirmed' })
  const forZhao = done(confirmed, editRow, {
    table: 'items',
    id: 'new-1',
    fields: { attendance: 'persons', includePersonIds: ['zhao'] },
  })
  expect(transferOf(done(forZhao, moveItem, { itemId: 'visit', byMinutes: 60 }))).toBe(
    'hotel→plant 2023-05-25 10:10–10:50 confirmed visit',
  )
  const off = done(mission, cancelItem, { itemIds: ['new-1'], reason: '' })
  expect(transferOf(done(off, moveItem, { itemId: 'visit', byMinutes: 60 }))).toBe(
    'hotel→plant 2023-05-25 09:10–09:50 cancelled null',
  )
})

test('a fixed one stays where it is, and is still called off with its item', () => {
  const fixed = done(mission, editRow, { table: 'items', id: 'new-1', fields: { lockTime: true } })
  expect(transferOf(done(fixed, moveItem, { itemId: 'visit', byMinutes: 60 }))).toBe(
    'hotel→plant 2023-05-25 09:10–09:50 tentative visit',
  )
  expect(transferOf(done(fixed, cancelItem, { itemIds: ['visit'], reason: '' }))).toBe(
    'hotel→plant 2023-05-25 09:10–09:50 cancelled visit',
  )
})

test('without its item it stays as an ordinary transfer', () => {
  expect(transferOf(done(mission, removeRow, { table: 'items', id: 'visit' }))).toBe(
    'hotel→plant 2023-05-25 09:10–09:50 tentative null',
  )
})

test('one undo takes back the move and what followed it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -300, max: 600 }).filter((by) => by !== 0),
      (byMinutes) => {
        const change = moveItem.run(mission, { itemId: 'visit', byMinutes }, aContext())
        if (!change.ok) return
        const { diff, after } = withTransfersKept(mission, change.value.diff)
        expect(after).toEqual(applyDiff(mission, diff))
        expect(applyDiff(after, reverseDiff(diff)).tables).toEqual(mission.tables)
      },
    ),
  )
})
