import { describe, expect, test } from 'vitest'
import { interpretersRest } from '../../../shared/checks/interpreters-rest'
import { interpretingInMeasure } from '../../../shared/checks/interpreting-in-measure'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

type Work = readonly [from: string, to: string, more?: Partial<Item>]

/** One interpreter's work, named a, b, c …, on 25 May unless it says otherwise. */
function missionOf(works: readonly Work[], assignment: Partial<Assignment> = {}, interpreter: Partial<Interpreter> = {}) {
  const items = works.map(([startTime, endTime, more], index) => {
    const id = 'abcdefgh'.charAt(index)
    return { id, title: { en: id }, dayOn: '2023-05-25', startTime, endTime, ...more }
  })
  return aMission({
    persons: [{ id: 'sato', preferredBadgeName: 'Sato' }],
    items,
    interpreters: [{ id: 'i', personId: 'sato', ...interpreter }],
    requirements: items.map(({ id }) => ({ id: `need-${id}`, itemId: id, from: 'zh', to: 'ja' })),
    assignments: items.map(({ id }) => ({ requirementId: `need-${id}`, interpreterId: 'i', ...assignment })),
  })
}

describe('C09: interpreting in measure', () => {
  test.each<[string, readonly Work[], readonly string[]]>([
    [
      'two sessions of 3.5 h with an hour for lunch',
      [
        ['08:30', '12:00'],
        ['13:00', '16:30'],
      ],
      [],
    ],
    [
      'a minute more than seven hours',
      [
        ['08:30', '12:00'],
        ['13:00', '16:00'],
        ['17:00', '17:31'],
      ],
      ['C09.minutes i 421/420'],
    ],
    [
      'a transfer is duty, not interpreting',
      [
        ['08:30', '12:00'],
        ['13:00', '16:30'],
        ['16:30', '18:00', { kind: 'transfer' }],
      ],
      [],
    ],
    ['one item of four hours', [['08:00', '12:00']], ['C09.item i a 240/210']],
    [
      'two items with five minutes between',
      [
        ['08:00', '10:00'],
        ['10:05', '12:00'],
      ],
      ['C09.session i a b 240/210'],
    ],
    [
      'two items with a quarter of an hour between',
      [
        ['08:00', '10:00'],
        ['10:15', '12:00'],
      ],
      [],
    ],
    [
      'two items at once count once',
      [
        ['08:00', '11:00'],
        ['09:00', '11:00'],
      ],
      [],
    ],
    [
      'half an hour for lunch',
      [
        ['10:00', '12:30'],
        ['13:00', '15:00'],
      ],
      ['C09.lunch i 30/60'],
    ],
    [
      'interpreting over lunch',
      [
        ['10:00', '11:30'],
        ['11:30', '13:00', { kind: 'meal' }],
        ['13:30', '15:00'],
      ],
      ['C09.lunch i 30/60'],
    ],
    [
      'lunch after it',
      [
        ['11:00', '13:30'],
        ['14:30', '16:00'],
      ],
      [],
    ],
    ['an afternoon needs no lunch break', [['12:00', '15:00']], []],
  ])('%s', (_situation, works, expected) => {
    expect(whatACheckSays(interpretingInMeasure, missionOf(works))).toEqual(expected)
  })

  test('an interpreter’s own stricter limit counts, a laxer one does not', () => {
    const works: readonly Work[] = [
      ['09:00', '11:00'],
      ['13:00', '15:00'],
    ]
    const [strict] = interpretingInMeasure.run(missionOf(works, {}, { maxInterpretingMinutes: 180 }), { today: '2023-05-01' })
    expect(strict).toMatchObject({ messageId: 'C09.minutes', found: 240, allowed: 180, source: 'interpreter' })
    const long: readonly Work[] = [
      ['08:00', '11:30'],
      ['12:30', '16:00'],
      ['17:00', '18:00'],
    ]
    const [lax] = interpretingInMeasure.run(missionOf(long, {}, { maxInterpretingMinutes: 600 }), { today: '2023-05-01' })
    expect(lax).toMatchObject({ found: 480, allowed: 420, source: 'JP-jitcl JP-mice' })
  })
})

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
    [
      'a day off between',
      [
        ['18:00', '23:00'],
        ['08:00', '10:00', { dayOn: '2023-05-27' }],
      ],
      [],
    ],
  ])('%s', (_situation, works, expected) => {
    expect(whatACheckSays(interpretersRest, missionOf(works))).toEqual(expected)
  })

  test('report and dismissal are the assignment’s where it tells them', () => {
    const works: readonly Work[] = [
      ['08:00', '09:00'],
      ['19:00', '20:00'],
    ]
    expect(whatACheckSays(interpretersRest, missionOf(works, { reportMinutesBefore: 0 }))).toEqual([])
    expect(whatACheckSays(interpretersRest, missionOf(works, { reportMinutesBefore: 0, releaseMinutesAfter: 15 }))).toEqual([
      'C10.duty i 735/720',
    ])
  })

  test('an interpreter who needs more rest gets more', () => {
    const works: readonly Work[] = [
      ['18:00', '21:00'],
      ['08:30', '10:00', next],
    ]
    expect(whatACheckSays(interpretersRest, missionOf(works, {}, { minRestMinutes: 720 }))).toEqual(['C10.rest i b a 660/720'])
    expect(whatACheckSays(interpretersRest, missionOf(works, {}, { minRestMinutes: 60 }))).toEqual([])
  })
})
