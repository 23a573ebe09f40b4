import { describe, expect, test } from 'vitest'
import { checkMission } from '../../../shared/checks/check-mission'
import { findingText } from '../../../shared/checks/finding-text'
import { noDoubleBooking } from '../../../shared/checks/no-double-booking'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { clearingMends } from '../../../shared/mends/clearing-mends'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission, type MissionRows } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

const rows: MissionRows = {
  persons: [
    { id: 'mori', preferredBadgeName: 'MORI' },
    { id: 'abe', preferredBadgeName: 'ABE' },
  ],
  places: [{ id: 'hotel' }, { id: 'port' }, { id: 'dam' }],
  groups: [{ id: 'A' }, { id: 'B' }],
  vehicles: [
    { id: 'coach-1', name: { en: 'Coach 1' }, seats: 45, driverPersonId: 'mori' },
    { id: 'coach-2', name: { en: 'Coach 2' }, seats: 45, driverPersonId: 'mori' },
    { id: 'coach-3', name: { en: 'Coach 3' }, seats: 45, driverPersonId: 'abe' },
    { id: 'coach-4', name: { en: 'Coach 4' }, seats: 45 },
    { id: 'coach-5', name: { en: 'Coach 5' }, seats: 45 },
  ],
}

const ride = (id: string, times: string, vehicleIds: string[], more: Partial<Item> = {}): Partial<Item> => {
  const [startTime = '', endTime = ''] = times.split('–')
  return {
    id,
    kind: 'transfer',
    title: { en: id },
    dayOn: '2023-05-25',
    startTime,
    endTime,
    attendance: 'groups',
    placeId: 'hotel',
    toPlaceId: 'port',
    vehicleIds,
    ...more,
  }
}

function says(...items: readonly Partial<Item>[]): readonly string[] {
  return whatACheckSays(noDoubleBooking, aMission({ ...rows, items }))
}

describe('C01: nobody drives two vehicles at once', () => {
  const first = ride('first', '09:00–10:00', ['coach-1'])

  test.each<[string, Partial<Item>, readonly string[]]>([
    [
      'two ways at once',
      ride('second', '09:30–10:30', ['coach-2'], { toPlaceId: 'dam' }),
      ['C01.driver second first mori coach-2 coach-1 30/0'],
    ],
    [
      'two coaches on the same way',
      ride('second', '09:00–10:00', ['coach-2']),
      ['C01.driver second first mori coach-2 coach-1 60/0'],
    ],
    ['one way after the other', ride('second', '10:00–11:00', ['coach-2']), []],
    ['somebody else drives', ride('second', '09:30–10:30', ['coach-3']), []],
    ['drivers who are not known yet', ride('second', '09:30–10:30', ['coach-4']), []],
    [
      'the same coach is the coach’s clash',
      ride('second', '09:30–10:30', ['coach-1']),
      ['C01.vehicle second first coach-1 30/0'],
    ],
  ])('%s', (_, second, expected) => {
    expect(says(first, second)).toEqual(expected)
  })

  test('two coaches of one driver for one item; of two drivers, and of nobody yet, they are well', () => {
    expect(says(ride('both', '09:00–10:00', ['coach-1', 'coach-2']))).toEqual(['C01.drivesSeveral both mori coach-1 coach-2 2/1'])
    expect(says(ride('both', '09:00–10:00', ['coach-1', 'coach-3']))).toEqual([])
    expect(says(ride('both', '09:00–10:00', ['coach-4', 'coach-5']))).toEqual([])
  })

  test('an item of three days has it on each day, once', () => {
    const fair = { kind: 'conferenceSession' as const, toPlaceId: null, endDayOffset: 2 }
    const mission = aMission({ ...rows, items: [ride('fair', '09:00–17:00', ['coach-1', 'coach-2'], fair)] })
    const found = noDoubleBooking.run(mission, { today: '2023-05-01' })
    expect(found.map(({ on }) => on)).toEqual(['2023-05-25', '2023-05-26', '2023-05-27'])
    expect(new Set(found.map(({ key }) => key)).size).toBe(3)
  })

  test('is found again when the driver of a vehicle changes', () => {
    const items = [first, ride('second', '09:30–10:30', ['coach-3'])]
    const before = aMission({ ...rows, items })
    expect(whatACheckSays(noDoubleBooking, before)).toEqual([])
    const coach = before.tables.vehicles['coach-3']
    if (!coach) throw new Error('no coach')
    const vehicles = { ...before.tables.vehicles, 'coach-3': { ...coach, driverPersonId: 'mori' } }
    expect(whatACheckSays(noDoubleBooking, { ...before, tables: { ...before.tables, vehicles } })).toEqual([
      'C01.driver second first mori coach-3 coach-1 30/0',
    ])
  })

  test('says who, what and when, and offers a coach that somebody else can drive', () => {
    const mission = aMission({ ...rows, items: [first, ride('second', '09:30–10:30', ['coach-2'], { toPlaceId: 'dam' })] })
    const checked = checkMission(mission, { today: '2023-05-01' })
    const finding = checked.findings.find(({ messageId }) => messageId === 'C01.driver')
    if (!finding) throw new Error('nothing found')
    expect(findingText(finding, mission, translatorFor('en'))).toBe(
      'MORI would drive Coach 2 and Coach 1 at once, for “second” from 09:30 and for “first” until 10:00.',
    )
    const offered = [...clearingMends(mission, checked, finding)].at(-1)?.flatMap(({ params }) => params.vehicle ?? [])
    expect(offered).toEqual(['coach-3'])
  })
})
