import { describe, expect, test } from 'vitest'
import { companyDelegateIds } from '../../../resources/samples/green-xu-japan/delegates'
import { greenXuJapan } from '../../../resources/samples/green-xu-japan/sample'
import { checkMission } from '../../../shared/checks/check-mission'
import { daysBetween, weekdayOf } from '../../../shared/kernel/time'
import type { Admission } from '../../../shared/mission/entities/place'
import { spanOf } from '../../../shared/mission/items/item-times'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../../../shared/mission/mission'
import { partyOf } from '../../../shared/mission/people/attendance'
import { markOf } from './deliberate-problem'
import { deliberateProblems } from './deliberate-problems'

const mission = greenXuJapan('green-xu-japan')

describe('the checks on the Japan sample', () => {
  const { findings } = checkMission(mission, { today: '2000-01-01' })
  const found = findings.map(markOf)

  test.each(deliberateProblems.map((problem) => [problem.checkId, problem.why, problem] as const))(
    '%s: %s',
    (_id, _why, problem) => {
      expect(found).toContain(markOf(problem))
    },
  )

  test('find nothing besides what was put there on purpose', () => {
    expect([...found].sort()).toEqual(deliberateProblems.map(markOf).sort())
  })

  test('do not depend on the day on which they run: the sample is planned as of a date of its own', () => {
    expect(checkMission(mission, { today: '2031-12-24' }).findings).toEqual(findings)
  })
})

describe('what the source tells', () => {
  test('24 to 31 May, in the year that the source cannot mean and the year that is assumed', () => {
    const { startsOn, endsOn, sourceNote, edition } = missionRowOf(mission)
    expect([startsOn, endsOn]).toEqual(['2023-05-24', '2023-05-31'])
    expect([weekdayOf('2012-05-24'), weekdayOf('2023-05-24')]).toEqual([4, 3])
    expect(sourceNote).toContain('"from May 24 to 31, 2012"')
    expect(sourceNote).toContain('2023 is assumed')
    // "The mission had been conducted 15 times before."
    expect(edition).toBe(16)
  })

  test('twenty companies, each with one delegate', () => {
    expect(companyDelegateIds).toHaveLength(20)
    const companies = rowsOf(mission, 'participations')
      .filter((one) => companyDelegateIds.includes(one.personId))
      .map((one) => one.organizationId)
    expect(new Set(companies).size).toBe(20)
  })

  test('both spellings of the sender, both of the hydrogen centre', () => {
    expect(rowOf(mission, 'organizations', 'org-green-xu')?.aliases).toEqual(expect.arrayContaining(['Green Xu', 'Green nest']))
    expect(rowOf(mission, 'organizations', 'org-suisomiru')?.aliases).toContain('Tokyo Swissomil')
  })

  test('an exchange meeting hosted by Mizuho Bank', () => {
    expect(rowOf(mission, 'places', rowOf(mission, 'items', 'd6-talks')?.placeId ?? '')?.operatorOrganizationId).toBe(
      'org-mizuho',
    )
  })
})

describe('admission rules are those of the field', () => {
  test.each<readonly [string, Partial<Admission>]>([
    ['pl-machida', { openWeekdays: [2, 4], visitMinutes: 100, source: 'F-mach1, F-mach2' }],
    [
      'pl-suisomiru',
      {
        openWeekdays: [2, 3, 4, 5, 6, 7],
        slots: [{ from: '09:00', to: '17:00' }],
        lastEntry: '16:30',
        closedDayAfterHoliday: true,
        source: 'F-sui1',
      },
    ],
    [
      'pl-eco-electronics',
      {
        openWeekdays: [1, 2, 3, 4, 5],
        lastEntry: '15:00',
        visitMinutes: 90,
        listDays: 14,
        listLanguages: ['ja', 'en'],
        visitorsPerInterpreter: 15,
      },
    ],
    [
      'pl-eco-construction',
      {
        openWeekdays: [2, 3, 4],
        slots: [
          { from: '09:30', to: '11:30' },
          { from: '13:30', to: '16:30' },
        ],
        groupMin: 10,
        groupMax: 30,
        groupsPerSlot: 1,
        leadDays: 7,
      },
    ],
    [
      'pl-yokohama',
      {
        slots: [
          { from: '09:00', to: '12:15' },
          { from: '13:00', to: '16:00' },
        ],
        groupMax: 60,
      },
    ],
    [
      'pl-eco-food',
      {
        slots: [
          { from: '09:30', to: '11:30' },
          { from: '13:30', to: '15:30' },
        ],
      },
    ],
  ])('%s', (placeId, figures) => {
    expect(rowOf(mission, 'places', placeId)?.admission).toMatchObject(figures)
  })

  test('every facility says where its rules come from', () => {
    for (const place of rowsOf(mission, 'places')) if (place.kind === 'facility') expect(place.admission?.source).toMatch(/^F-/)
  })
})

describe('the plan is one that can be carried out', () => {
  test('eight days of a party of twenty-six in two groups of thirteen', () => {
    expect(rowsOf(mission, 'days').map((day) => day.date)).toHaveLength(daysBetween('2023-05-24', '2023-05-31') + 1)
    expect(partyOf(mission)).toHaveLength(26)
    for (const group of ['g-a', 'g-b']) expect(partyOf(mission).filter((one) => one.groupIds.includes(group))).toHaveLength(13)
    expect(rowsOf(mission, 'items').filter((item) => item.dayOn !== null)).toHaveLength(77)
  })

  test('flights cross a time zone: Beijing is an hour behind', () => {
    expect(minutesOf('d1-flight')).toBe(205)
    expect(minutesOf('d8-flight')).toBe(240)
  })

  test('two evenings end after midnight and still belong to their day', () => {
    expect(minutesOf('d6-after')).toBe(180)
    expect(minutesOf('d1k-check-in')).toBe(15)
    expect(rowOf(mission, 'items', 'd1k-check-in')?.dayOn).toBe('2023-05-24')
  })

  test('interpreters work in four modes, every team between Chinese and Japanese', () => {
    const modes = new Set(rowsOf(mission, 'requirements').map((one) => one.mode))
    expect([...modes].sort()).toEqual(['consecutive', 'escort', 'simultaneous', 'whispered'])
    expect(new Set(rowsOf(mission, 'requirements').map((one) => `${one.from} ${one.to}`))).toEqual(new Set(['zh-Hans ja']))
  })

  test('coaches have a seat for everybody who rides in them', () => {
    const seats = rowsOf(mission, 'vehicles').reduce((sum, vehicle) => sum + (vehicle.kind === 'coach' ? vehicle.seats : 0), 0)
    expect(seats).toBeGreaterThanOrEqual(partyOf(mission).length + rowsOf(mission, 'interpreters').length)
  })
})

function minutesOf(itemId: string): number {
  const item = rowOf(mission as Mission, 'items', itemId)
  const span = item ? spanOf(item) : null
  if (!span) throw new Error(`${itemId} has no times`)
  return (span.end - span.start) / 60_000
}
