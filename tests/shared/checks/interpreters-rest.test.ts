import { describe, expect, test } from 'vitest'
import { interpretersRest } from '../../../shared/checks/interpreters-rest'
import { anInterpretersWork, type Work } from '../../support/missions/an-interpreters-work'
import { whatACheckSays } from '../../support/what-a-check-says'

describe('C10: interpreters rest', () => {
  const next = { dayOn: '2023-05-26' }

  test.each<[string, readonly Work[], readonly string[]]>([
    [
      'twelve hours from report to dismissal',
      [
        ['08:30', '09:00'],
        ['19:00', '20:00'],
      ],
      [],
    ],
    [
      'a minute more',
      [
        ['08:30', '09:00'],
        ['19:00', '20:01'],
      ],
      ['C10.duty i 721/720'],
    ],
    [
      'eleven hours of rest',
      [
        ['18:00', '21:00'],
        ['08:30', '10:00', next],
      ],
      [],
    ],
    [
      'a minute less, the report counts',
      [
        ['18:00', '21:00'],
        ['08:29', '10:00', next],
      ],
      ['C10.rest i b a 659/660'],
    ],
    [
      'a banquet past midnight belongs to its evening',
      [
        ['21:00', '00:30', { endDayOffset: 1 }],
        ['09:00', '10:00', next],
      ],
      ['C10.rest i b a 480/660'],
    ],
    ['a fair of three days has its nights', [['08:00', '18:00', { endDayOffset: 2 }]], []],
    [
      'and its long days, each with a short night behind it',
      [['08:00', '20:31', { endDayOffset: 1 }]],
      ['C10.duty i 781/720', 'C10.duty i 781/720', 'C10.rest i a a 659/660'],
    ],
    [
      'a day off between',
      [
        ['18:00', '23:00'],
        ['08:00', '10:00', { dayOn: '2023-05-27' }],
      ],
      [],
    ],
  ])('%s', (_situation, works, expected) => {
    expect(whatACheckSays(interpretersRest, anInterpretersWork(works))).toEqual(expected)
  })

  test('report and dismissal are the assignment’s where it tells them', () => {
    const works: readonly Work[] = [
      ['08:00', '09:00'],
      ['19:00', '20:00'],
    ]
    expect(whatACheckSays(interpretersRest, anInterpretersWork(works, { reportMinutesBefore: 0 }))).toEqual([])
    expect(
      whatACheckSays(interpretersRest, anInterpretersWork(works, { reportMinutesBefore: 0, releaseMinutesAfter: 15 })),
    ).toEqual(['C10.duty i 735/720'])
  })

  test('an interpreter who needs more rest gets more', () => {
    const works: readonly Work[] = [
      ['18:00', '21:00'],
      ['08:30', '10:00', next],
    ]
    expect(whatACheckSays(interpretersRest, anInterpretersWork(works, {}, { minRestMinutes: 720 }))).toEqual([
      'C10.rest i b a 660/720',
    ])
    expect(whatACheckSays(interpretersRest, anInterpretersWork(works, {}, { minRestMinutes: 60 }))).toEqual([])
  })
})
