import { expect, test } from 'vitest'
import { changedClockOf } from '../../../../renderer/app/days/changed-clocks'
import type { Item } from '../../../../shared/mission/entities/item'
import { rowsOf } from '../../../../shared/mission/mission'
import { aMission } from '../../../support/a-mission'

/** The items that begin by other clocks than what is before them, of a mission at home in Japan. */
function changed(items: readonly Partial<Item>[]): Readonly<Record<string, string>> {
  const mission = aMission({
    missions: [{ startsOn: '2023-03-24', endsOn: '2023-03-27', homeZone: 'Asia/Tokyo' }],
    items: items.map((item) => ({ dayOn: '2023-03-24', startTime: '09:00', endTime: '10:00', zone: 'Asia/Tokyo', ...item })),
  })
  const told = rowsOf(mission, 'items').map((item) => [item.id, changedClockOf(mission, item)] as const)
  return Object.fromEntries(told.filter(([, clock]) => clock !== ''))
}

test('the clock stands at the first item after it changed, also on the next day, and at the first of all that is not at home', () => {
  const flight = { id: 'flight', kind: 'flight', startTime: '18:00', endTime: '20:00', endZone: 'Asia/Shanghai' } as const
  const there = { zone: 'Asia/Shanghai', dayOn: '2023-03-25' }
  expect(changed([{ id: 'visit' }, flight, { id: 'call', ...there }, { id: 'lunch', ...there, startTime: '12:00' }])).toEqual({
    call: 'UTC+8',
  })
  expect(
    changed([
      { id: 'call', ...there },
      { id: 'home', dayOn: '2023-03-26' },
    ]),
  ).toEqual({ call: 'UTC+8', home: 'UTC+9' })
  expect(changed([{ id: 'seoul', zone: 'Asia/Seoul' }])).toEqual({})
})

test('so it does where summer time begins; what has no time, or was called off, changes nothing', () => {
  const rome = { zone: 'Europe/Rome' }
  expect(
    changed([
      { id: 'a', ...rome, dayOn: '2023-03-25' },
      { id: 'b', ...rome, dayOn: '2023-03-26' },
    ]),
  ).toEqual({
    a: 'UTC+1',
    b: 'UTC+2',
  })
  const off = { zone: 'Asia/Shanghai', startTime: '11:00', status: 'cancelled' } as const
  expect(
    changed([
      { id: 'a' },
      { id: 'off', ...off },
      { id: 'open', zone: 'Asia/Shanghai', startTime: null },
      { id: 'b', startTime: '14:00' },
    ]),
  ).toEqual({})
})

test('after a flight of somebody who comes later the others go on by their own clock', () => {
  const late = {
    id: 'late',
    kind: 'flight',
    zone: 'Asia/Hong_Kong',
    endZone: 'Asia/Tokyo',
    startTime: '11:00',
    endTime: '16:00',
  } as const
  expect(changed([{ id: 'visit' }, late, { id: 'dinner', startTime: '18:30', endTime: '20:00' }])).toEqual({ late: 'UTC+8' })
  const ownFlight = { ...late, id: 'own', zone: 'Asia/Shanghai' } as const
  const assembly = { id: 'assembly', zone: 'Asia/Shanghai', startTime: '08:00' } as const
  expect(changed([assembly, ownFlight, { id: 'dinner', startTime: '18:30', endTime: '20:00' }])).toEqual({
    assembly: 'UTC+8',
    dinner: 'UTC+9',
  })
})
