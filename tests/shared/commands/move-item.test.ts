import { describe, expect, test } from 'vitest'
import { type MoveItemInput, moveItem } from '../../../shared/commands/move-item'
import type { Item } from '../../../shared/mission/entities/item'
import { minutesLongOf } from '../../../shared/mission/items/item-timing'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

type Times = readonly [Item['dayOn'], Item['startTime'], number, Item['endTime'], number]

function moved(item: Partial<Item>, input: Omit<MoveItemInput, 'itemId'>): Times {
  const mission = aMission({ items: [{ id: 'item', ...item }] })
  const row = missionAfter(mission, moveItem, { itemId: 'item', ...input }).tables.items.item
  if (!row) throw new Error('the item is gone')
  return [row.dayOn, row.startTime, row.startDayOffset, row.endTime, row.endDayOffset]
}

const visit = { dayOn: '2023-05-25', startTime: '10:00', endTime: '11:30' }
const banquet = { dayOn: '2023-05-25', startTime: '22:30', endTime: '00:30', endDayOffset: 1 }
const flight = { kind: 'flight', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:30', endZone: 'Asia/Shanghai' } as const

describe('moving an item', () => {
  test('to another day changes nothing but the day', () => {
    expect(moved(visit, { dayOn: '2023-05-27' })).toEqual(['2023-05-27', '10:00', 0, '11:30', 0])
  })

  test('to another time keeps its length', () => {
    expect(moved(visit, { startTime: '14:15' })).toEqual(['2023-05-25', '14:15', 0, '15:45', 0])
  })

  test('to another day and time does both', () => {
    expect(moved(visit, { dayOn: '2023-05-26', startTime: '23:00' })).toEqual(['2023-05-26', '23:00', 0, '00:30', 1])
  })

  test('by minutes moves both ends', () => {
    expect(moved(visit, { byMinutes: -45 })).toEqual(['2023-05-25', '09:15', 0, '10:45', 0])
  })

  test('past midnight leaves it in its evening', () => {
    expect(moved(banquet, { byMinutes: 120 })).toEqual(['2023-05-25', '00:30', 1, '02:30', 1])
  })

  test('back over midnight', () => {
    expect(moved({ ...banquet, startTime: '00:30', startDayOffset: 1, endTime: '01:30' }, { byMinutes: -60 })).toEqual([
      '2023-05-25',
      '23:30',
      0,
      '00:30',
      1,
    ])
  })

  test('by many hours carries it into the next programme day', () => {
    expect(moved(banquet, { byMinutes: 600 })).toEqual(['2023-05-26', '08:30', 0, '10:30', 0])
  })

  test('from early morning back into the day before', () => {
    expect(moved({ ...visit, startTime: '00:20', endTime: '01:00' }, { byMinutes: -30 })).toEqual([
      '2023-05-24',
      '23:50',
      0,
      '00:30',
      1,
    ])
  })

  test('of two zones keeps the hours in the air', () => {
    expect(moved(flight, { startTime: '22:00' })).toEqual(['2023-05-25', '22:00', 0, '00:30', 1])
  })

  test('over the date line may end the day before', () => {
    const eastward = {
      kind: 'flight',
      dayOn: '2023-05-25',
      startTime: '21:00',
      endTime: '09:30',
      endZone: 'Pacific/Honolulu',
    } as const
    expect(moved(eastward, { startTime: '00:10' })).toEqual(['2023-05-25', '00:10', 0, '12:40', -1])
  })

  test('whose end is open moves only its start', () => {
    expect(moved({ dayOn: '2023-05-25', startTime: '10:00' }, { startTime: '11:00' })).toEqual([
      '2023-05-25',
      '11:00',
      0,
      null,
      0,
    ])
  })

  test('in the pool to a day keeps its clock times', () => {
    expect(moved({ startTime: '10:00', endTime: '11:00' }, { dayOn: '2023-05-25' })).toEqual([
      '2023-05-25',
      '10:00',
      0,
      '11:00',
      0,
    ])
  })

  test('through a night in which the clocks change keeps its real length', () => {
    const night = { dayOn: '2023-03-25', startTime: '20:00', endTime: '22:00', zone: 'Europe/Berlin' }
    const mission = aMission({ items: [{ id: 'item', ...night }] })
    const item = missionAfter(mission, moveItem, { itemId: 'item', byMinutes: 300 }).tables.items.item
    // 01:00 to 03:00 would be one hour only: the clocks jump from 02:00 to 03:00.
    expect([item?.startTime, item?.endTime, item && minutesLongOf(item, '2023-03-25')]).toEqual(['01:00', '04:00', 120])
  })

  test('to where it is already is refused', () => {
    const mission = aMission({ items: [{ id: 'item', ...visit }] })
    expect(runCommand(mission, moveItem, { itemId: 'item', startTime: '10:00' })).toEqual({
      ok: false,
      error: { code: 'nothing-changes' },
    })
  })

  test('that does not exist is refused', () => {
    expect(runCommand(aMission(), moveItem, { itemId: 'ghost', byMinutes: 5 })).toEqual({
      ok: false,
      error: { code: 'row-unknown', ref: { table: 'items', id: 'ghost' } },
    })
  })
})
