import { describe, expect, test } from 'vitest'
import { interpretingInMeasure } from '../../../shared/checks/interpreting-in-measure'
import { iso23155 } from '../../../shared/interpreting/rule-profiles/iso-23155'
import { anInterpretersWork, type Work } from '../../support/missions/an-interpreters-work'
import { whatACheckSays } from '../../support/what-a-check-says'

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
    ['a fair of three days is cut into its days', [['12:00', '15:00', { endDayOffset: 2 }]], []],
    ['and too long on each of them', [['12:00', '16:00', { endDayOffset: 1 }]], ['C09.item i a 240/210', 'C09.item i a 240/210']],
    [
      'with what else there is on its days',
      [
        ['13:00', '16:00', { endDayOffset: 1 }],
        ['17:30', '21:00', { dayOn: '2023-05-26' }],
        ['08:00', '10:00', { dayOn: '2023-05-26' }],
      ],
      ['C09.minutes i 510/420'],
    ],
    [
      'from noon to noon the day between has its working hours',
      [['14:00', '11:00', { kind: 'workshop', endDayOffset: 2 }]],
      ['C09.item i a 240/210', 'C09.minutes i 540/420', 'C09.item i a 540/210', 'C09.lunch i 0/60'],
    ],
    ['an afternoon needs no lunch break', [['12:00', '15:00']], []],
  ])('%s', (_situation, works, expected) => {
    expect(whatACheckSays(interpretingInMeasure, anInterpretersWork(works))).toEqual(expected)
  })

  test('a profile that parts the day into two halves wants a real break between them', () => {
    const says = (works: readonly Work[]) => {
      const mission = anInterpretersWork(works)
      const rules = { ...iso23155, id: 'iso' }
      const particulars = Object.values(mission.tables.missions).map((row) => ({ ...row, ruleProfileId: 'iso' }))
      const tables = {
        ...mission.tables,
        ruleProfiles: { iso: rules },
        missions: Object.fromEntries(particulars.map((row) => [row.id, row])),
      }
      return whatACheckSays(interpretingInMeasure, { ...mission, tables })
    }
    expect(
      says([
        ['08:30', '12:00'],
        ['13:30', '17:00'],
      ]),
    ).toEqual([])
    expect(
      says([
        ['08:30', '12:00'],
        ['13:00', '16:30'],
      ]),
    ).toEqual(['C09.session i a b 480/210', 'C09.lunch i 60/90'])
    expect(
      says([
        ['08:00', '09:00'],
        ['12:00', '13:00'],
        ['15:00', '16:00'],
      ]),
    ).toEqual(['C09.sessions i 3/2'])
  })

  test('an interpreter’s own stricter limit counts, a laxer one does not', () => {
    const works: readonly Work[] = [
      ['09:00', '11:00'],
      ['13:00', '15:00'],
    ]
    const [strict] = interpretingInMeasure.run(anInterpretersWork(works, {}, { maxInterpretingMinutes: 180 }), {
      today: '2023-05-01',
    })
    expect(strict).toMatchObject({ messageId: 'C09.minutes', found: 240, allowed: 180, source: 'interpreter' })
    const long: readonly Work[] = [
      ['08:00', '11:30'],
      ['12:30', '16:00'],
      ['17:00', '18:00'],
    ]
    const [lax] = interpretingInMeasure.run(anInterpretersWork(long, {}, { maxInterpretingMinutes: 600 }), {
      today: '2023-05-01',
    })
    expect(lax).toMatchObject({ found: 480, allowed: 420, source: 'JP-jitcl JP-mice' })
  })
})
