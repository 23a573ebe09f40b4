import { describe, expect, test } from 'vitest'
import { missionDaysOf } from '../../../../renderer/app/days/mission-days'
import { weightiest } from '../../../../renderer/app/days/weighty-items'
import { applyDiff, editRow } from '../../../../shared/mission/diff'
import { type Mission, rowOf, rowsOf } from '../../../../shared/mission/mission'
import { aMission } from '../../../support/a-mission'

const mission = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-27' }],
  days: [{ id: 'first', date: '2023-05-25' }],
  holidays: [{ id: 'feast', country: 'JP', on: '2023-05-26' }],
  items: [
    { id: 'lunch', dayOn: '2023-05-25', startTime: '12:00', kind: 'meal' },
    { id: 'early', dayOn: '2023-05-25', startTime: '09:00', kind: 'visit' },
    { id: 'night', dayOn: '2023-05-25', startTime: '00:30', startDayOffset: 1, kind: 'transfer' },
    { id: 'whenever', dayOn: '2023-05-25', kind: 'signing' },
    { id: 'before', dayOn: '2023-05-20' },
    { id: 'wish' },
  ],
})

describe('the days of a mission', () => {
  test('are all of its dates and others that have items, each with its items in time order', () => {
    const { days, pool } = missionDaysOf(mission)
    expect(days.map(({ date, number, items }) => [date, number, items.map(({ id }) => id)])).toEqual([
      ['2023-05-20', null, ['before']],
      ['2023-05-25', 1, ['early', 'lunch', 'night', 'whenever']],
      ['2023-05-26', 2, []],
      ['2023-05-27', 3, []],
    ])
    expect(pool.map(({ id }) => id)).toEqual(['wish'])
    expect(days[1]?.day?.id).toBe('first')
    expect(days[2]?.holidays.map(({ id }) => id)).toEqual(['feast'])
  })

  test('stay the same objects where nothing on them changed', () => {
    const before = missionDaysOf(mission).days
    const lunch = rowOf(mission, 'items', 'lunch')
    const after = missionDaysOf(lunch ? applyDiff(mission, editRow('items', lunch, { dayOn: '2023-05-26' })) : mission).days
    expect(after.map((day, index) => day === before[index])).toEqual([true, false, false, true])
  })
})

test('a day is told by its weightiest items, in the order of their times; what is called off comes last', () => {
  const items = rowsOf(mission, 'items').filter(({ dayOn }) => dayOn === '2023-05-25')
  expect(weightiest(items, 2).map(({ id }) => id)).toEqual(['early', 'whenever'])
  const off = items.map((item) => (item.id === 'whenever' ? { ...item, status: 'cancelled' as const } : item))
  expect(weightiest(off, 2).map(({ id }) => id)).toEqual(['early', 'lunch'])
})

test('days know what goes on there', () => {
  const fair = { id: 'fair', dayOn: '2023-05-25', startTime: '10:00', endTime: '16:00', endDayOffset: 1 }
  const going = (mission: Mission) => missionDaysOf(mission).days.map(({ goingOn }) => goingOn.map(({ item }) => item.id).join())
  expect(going(aMission({ missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-27' }], items: [fair] }))).toEqual([
    '',
    'fair',
    '',
  ])
})
