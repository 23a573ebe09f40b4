import { describe, expect, test } from 'vitest'
import { openWhenVisited } from '../../../shared/checks/open-when-visited'
import type { Item } from '../../../shared/mission/entities/item'
import { type Admission, noAdmissionRules } from '../../../shared/mission/entities/place'
import { aMission } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

/** 25 May 2023 is a Thursday. */
const visit: Partial<Item> = { id: 'visit', placeId: 'plant', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00' }
const holidays = [{ id: 'day', country: 'JP', name: { en: 'A holiday' } }]

function missionWith(rules: Partial<Admission>, item: Partial<Item> = {}, holidayOn = '2023-05-29') {
  const admission = { ...noAdmissionRules, source: 'F-asa', ...rules }
  return aMission({
    places: [{ id: 'plant', names: { en: 'Plant' }, country: 'JP', admission }],
    holidays: holidays.map((holiday) => ({ ...holiday, on: holidayOn })),
    items: [{ ...visit, ...item }],
  })
}

const machida: Partial<Admission> = { openWeekdays: [2, 4] }
const closedMondays: Partial<Admission> = { openWeekdays: [2, 3, 4, 5, 6, 7], closedDayAfterHoliday: true }
const halfDays: Partial<Admission> = {
  slots: [
    { from: '09:30', to: '11:30' },
    { from: '13:30', to: '16:30' },
  ],
}

describe('C03: a facility is open when it is visited', () => {
  test.each<[string, Partial<Admission>, Partial<Item>, readonly string[]]>([
    ['no rules are known', {}, {}, []],
    ['on an open weekday', machida, {}, []],
    ['on another weekday', machida, { dayOn: '2023-05-26' }, ['C03.weekday visit plant']],
    ['on the second of its days', machida, { endDayOffset: 1 }, ['C03.weekday visit plant']],
    ['a night that slips past midnight has no second day', machida, { endTime: '01:00', endDayOffset: 1 }, []],
    ['on a date that the host named', { closedOn: ['2023-05-25'] }, {}, ['C03.closedOn visit plant']],
    ['on a holiday', { closedOnHolidays: true }, { dayOn: '2023-05-29' }, ['C03.holiday visit plant day']],
    ['on a holiday at a host that does not mind', {}, { dayOn: '2023-05-29' }, []],
    ['on its closing day that is a holiday, it is open', closedMondays, { dayOn: '2023-05-29' }, []],
    ['and closed the day after instead', closedMondays, { dayOn: '2023-05-30' }, ['C03.afterHoliday visit plant day']],
    ['two days after it is open again', closedMondays, { dayOn: '2023-05-31' }, []],
    ['in a slot', halfDays, {}, []],
    ['filling a slot', halfDays, { startTime: '09:30', endTime: '11:30' }, []],
    ['over the end of a slot', halfDays, { endTime: '11:31' }, ['C03.slot visit plant']],
    ['between two slots', halfDays, { startTime: '11:00', endTime: '14:00' }, ['C03.slot visit plant']],
    [
      'past midnight is in no slot',
      { slots: [{ from: '18:00', to: '23:00' }] },
      { startTime: '22:00', endTime: '00:30', endDayOffset: 1 },
      ['C03.slot visit plant'],
    ],
    ['at the last entry', { lastEntry: '16:30' }, { startTime: '16:30', endTime: '17:00' }, []],
    ['after the last entry', { lastEntry: '16:30' }, { startTime: '16:31', endTime: '17:00' }, ['C03.lastEntry visit plant']],
    [
      'closed that day: hours do not matter any more',
      { ...machida, ...halfDays },
      { dayOn: '2023-05-26', endTime: '12:00' },
      ['C03.weekday visit plant'],
    ],
    ['who departs from there does not go in', machida, { kind: 'transfer', dayOn: '2023-05-26' }, []],
    ['a time still to be decided has only its day', halfDays, { timeMode: 'tbd', startTime: '12:00' }, []],
    ['an idea too should know', machida, { status: 'idea', dayOn: '2023-05-26' }, ['C03.weekday visit plant']],
    ['a cancelled visit does not matter', machida, { status: 'cancelled', dayOn: '2023-05-26' }, []],
  ])('%s', (_situation, rules, item, expected) => {
    expect(whatACheckSays(openWhenVisited, missionWith(rules, item))).toEqual(expected)
  })

  test('a holiday of another country does not close it', () => {
    const mission = missionWith({ closedOnHolidays: true }, { dayOn: '2023-05-29' })
    const abroad = {
      ...mission,
      tables: { ...mission.tables, holidays: { day: { id: 'day', country: 'KR', on: '2023-05-29', name: {} } } },
    }
    expect(whatACheckSays(openWhenVisited, abroad)).toEqual([])
  })

  test('offers the nearest open day, slot or entry', () => {
    const [closed] = openWhenVisited.run(missionWith(machida, { dayOn: '2023-05-26' }), { today: '2023-05-01' })
    expect(closed?.mends.map((mend) => mend.input)).toEqual([{ itemId: 'visit', dayOn: '2023-05-25' }])
    const [late] = openWhenVisited.run(missionWith(halfDays, { startTime: '11:00', endTime: '12:30' }), { today: '2023-05-01' })
    expect(late?.mends.map((mend) => mend.input)).toEqual([{ itemId: 'visit', startTime: '10:00' }])
    expect(mendsOffered(openWhenVisited, missionWith(halfDays, { startTime: '09:30', endTime: '16:00' }))).toEqual([])
    expect(mendsOffered(openWhenVisited, missionWith({ lastEntry: '16:30' }, { startTime: '17:00', endTime: '18:00' }))).toEqual([
      'mend.startAt',
    ])
  })

  test('tells whose rule it is', () => {
    const [finding] = openWhenVisited.run(missionWith(machida, { dayOn: '2023-05-26' }), { today: '2023-05-01' })
    expect(finding).toMatchObject({ severity: 'error', source: 'F-asa', on: '2023-05-26' })
    const [unsourced] = openWhenVisited.run(missionWith({ ...machida, source: '' }, { dayOn: '2023-05-26' }), {
      today: '2023-05-01',
    })
    expect(unsourced?.source).toBe('admission')
  })
})
