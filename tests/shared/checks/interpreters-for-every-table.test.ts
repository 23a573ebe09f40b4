import { describe, expect, test } from 'vitest'
import { interpretersForEveryTable } from '../../../shared/checks/interpreters-for-every-table'
import { aMission, type MissionRows } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

/** Meetings from 10:00 to 10:30 at tables a, b, c …, each interpreted from its language into Japanese, and who interprets what. */
function meetings(languages: readonly string[], interpreters: readonly string[][], more: MissionRows = {}) {
  const tables = languages.map((from, index) => ({ id: 'abcdef'.charAt(index), from }))
  return aMission({
    persons: interpreters.map((_, index) => ({ id: `p${index}` })),
    interpreters: interpreters.map((own, index) => ({
      id: `p${index}`,
      personId: `p${index}`,
      languages: [
        { lang: 'ja', class: 'A' as const, modes: [] },
        ...own.map((lang) => ({ lang, class: 'B' as const, modes: [] })),
      ],
    })),
    items: tables.map(({ id }) => ({
      id,
      kind: 'b2bSession' as const,
      dayOn: '2023-05-25',
      startTime: '10:00',
      endTime: '10:30',
      attendance: 'persons' as const,
    })),
    requirements: tables.map(({ id, from }) => ({ id: `need-${id}`, itemId: id, from, to: 'ja' })),
    ...more,
  })
}

const japanese = (grade: 'A' | 'B') => ({ lang: 'ja', class: grade, modes: [] })

/** Two meetings and, from 9:00 to 12:00, a visit with an interpreter whose answer stands like this. */
function visitOf(status: 'confirmed' | 'offered'): MissionRows {
  const day = { dayOn: '2023-05-25', attendance: 'persons' as const }
  const meeting = { ...day, kind: 'b2bSession' as const, startTime: '10:00', endTime: '10:30' }
  return {
    items: [
      { ...meeting, id: 'a' },
      { ...meeting, id: 'b' },
      { ...day, id: 'visit', startTime: '09:00', endTime: '12:00' },
    ],
    requirements: ['a', 'b', 'visit'].map((id) => ({ id: `need-${id}`, itemId: id, from: 'zh', to: 'ja' })),
    assignments: [{ requirementId: 'need-visit', interpreterId: 'p1', status }],
  }
}

/** Two meetings, and a visit of the party's at these times; one of the interpreters is its secretary. */
function ofParty(times: { readonly startTime: string; readonly endTime: string }): MissionRows {
  const { items = [], requirements = [] } = visitOf('offered')
  return {
    items: items.map((item) => (item.id === 'visit' ? { ...item, ...times, attendance: 'party' as const } : item)),
    requirements: requirements.slice(0, 2),
    participations: [{ personId: 'p1', role: 'coordinator' }],
  }
}

describe('C24: every table has an interpreter to be had', () => {
  test.each<[string, ReturnType<typeof meetings>, readonly string[]]>([
    ['two tables, two interpreters', meetings(['zh', 'zh'], [['zh'], ['zh']]), []],
    ['two tables, one interpreter', meetings(['zh', 'zh'], [['zh']]), ['C24.interpreters a b 1/2']],
    ['one table is no shortage: C06 and C08 speak of it', meetings(['zh'], []), []],
    ['who could do either lets the other do what only she can', meetings(['zh', 'ko'], [['zh', 'ko'], ['zh']]), []],
    ['two of them, but not of these languages', meetings(['ko', 'ko'], [['zh', 'ko'], ['zh']]), ['C24.interpreters a b 1/2']],
    [
      'one is away',
      meetings(['zh', 'zh'], [['zh'], ['zh']], {
        availabilities: [
          { interpreterId: 'p1', from: { on: '2023-05-25', time: '08:00' }, to: { on: '2023-05-25', time: '18:00' } },
        ],
      }),
      ['C24.interpreters a b 1/2'],
    ],
    [
      'one speaks from the language only',
      meetings(['zh', 'zh'], [['zh'], []], {
        interpreters: [
          { id: 'p0', personId: 'p0', languages: [japanese('A'), { lang: 'zh', class: 'B', modes: [] }] },
          { id: 'p1', personId: 'p1', languages: [japanese('A'), { lang: 'zh', class: 'C', modes: [] }] },
        ],
      }),
      ['C24.interpreters a b 1/2'],
    ],
    [
      'one has said yes to a visit then',
      meetings(['zh', 'zh'], [['zh'], ['zh']], visitOf('confirmed')),
      ['C24.interpreters a b 1/2'],
    ],
    [
      'one is of the party and attends a visit then',
      meetings(['zh', 'zh'], [['zh'], ['zh']], ofParty({ startTime: '09:00', endTime: '12:00' })),
      ['C24.interpreters a b 1/2'],
    ],
    [
      'one is of the party, whose visit is over',
      meetings(['zh', 'zh'], [['zh'], ['zh']], ofParty({ startTime: '09:00', endTime: '10:00' })),
      [],
    ],
    ['one was only asked for a visit then', meetings(['zh', 'zh'], [['zh'], ['zh']], visitOf('offered')), []],
  ])('%s', (_situation, mission, expected) => {
    expect(whatACheckSays(interpretersForEveryTable, mission)).toEqual(expected)
  })
})
