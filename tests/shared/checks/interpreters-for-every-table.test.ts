import { describe, expect, test } from 'vitest'
import { interpretersForEveryTable } from '../../../shared/checks/interpreters-for-every-table'
import { aMission, type MissionRows } from '../../support/a-mission'
import { seededChance } from '../../support/seeded-chance'
import { proposalFor } from '../../support/solvers/a-team-situation'
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
    [
      'one has declined one of the tables, another the other',
      meetings(['zh', 'zh'], [['zh'], ['zh']], {
        assignments: ['a', 'b'].map((id) => ({ requirementId: `need-${id}`, interpreterId: 'p1', status: 'declined' as const })),
      }),
      ['C24.interpreters a b 1/2'],
    ],
    ['one was only asked for a visit then', meetings(['zh', 'zh'], [['zh'], ['zh']], visitOf('offered')), []],
  ])('%s', (_situation, mission, expected) => {
    expect(whatACheckSays(interpretersForEveryTable, mission)).toEqual(expected)
  })
})

/** Two fairs with tables; who has said yes to the fair itself sits at one of its tables as well. */
test('who interprets at the fair all day can come to its tables, not to those elsewhere', () => {
  const fair = { id: 'fair', dayOn: '2023-05-24', endDayOffset: 2, startTime: '09:00', endTime: '17:00', placeId: 'hall' }
  const at = (placeId: string) => {
    const { items = [], requirements = [] } = visitOf('confirmed')
    return meetings(['zh', 'zh'], [['zh'], ['zh']], {
      places: [{ id: 'hall' }, { id: 'hotel' }],
      items: items.map((item) => ({ ...item, placeId, ...(item.id === 'visit' ? { ...fair, id: 'visit' } : {}) })),
      requirements,
      assignments: [{ requirementId: 'need-visit', interpreterId: 'p1', status: 'confirmed' }],
    })
  }
  expect(whatACheckSays(interpretersForEveryTable, at('hall'))).toEqual([])
  expect(whatACheckSays(interpretersForEveryTable, at('hotel'))).toEqual(['C24.interpreters a b 1/2'])
})

describe('what C24 says is what the planner can do', () => {
  const at = '2023-05-25'

  /** Two or three tables of an hour and some interpreters, some away, some refusing, some only good for a half of it. */
  function tablesOf(seed: number, more: { readonly teams: boolean }) {
    const chance = seededChance(seed * 7919 + 3)
    const tables = Array.from({ length: 2 + chance.below(2) }, (_, index) => 'abc'.charAt(index))
    const people = Array.from({ length: 2 + chance.below(6) }, (_, index) => `p${index}`)
    return aMission({
      persons: people.map((id) => ({ id })),
      interpreters: people.map((id) => ({
        id,
        personId: id,
        doNotUse: chance.percent(5),
        languages: ['ja', 'zh', 'ko', 'en'].flatMap((lang) =>
          chance.percent(80) ? [{ lang, class: chance.pick(['A', 'A', 'B', 'C']), modes: [] }] : [],
        ),
      })),
      items: tables.map((id) => ({
        id,
        kind: 'b2bSession' as const,
        dayOn: at,
        startTime: '10:00',
        endTime: '11:00',
        attendance: 'persons' as const,
      })),
      requirements: tables.map((id) => ({
        id: `need-${id}`,
        itemId: id,
        from: chance.pick(['zh', 'ko']),
        to: 'ja',
        oneWay: chance.percent(30),
        teamSize: more.teams ? chance.pick([1, 2, null]) : 1,
        allowRelay: more.teams && chance.percent(50),
      })),
      availabilities: people.flatMap((interpreterId) =>
        chance.percent(10) ? [{ interpreterId, from: { on: at, time: '08:00' }, to: { on: at, time: '10:30' } }] : [],
      ),
      assignments: tables.flatMap((id) =>
        people.flatMap((interpreterId) =>
          chance.percent(10) ? [{ requirementId: `need-${id}`, interpreterId, status: 'declined' as const }] : [],
        ),
      ),
    })
  }

  function saidAndPlanned(mission: ReturnType<typeof tablesOf>) {
    const [finding] = interpretersForEveryTable.run(mission, { today: '2023-05-01' })
    const open = proposalFor(mission).unfilled.reduce((sum, { places }) => sum + places, 0)
    return { said: finding ? (finding.allowed ?? 0) - (finding.found ?? 0) : 0, open }
  }

  test('with one at each table, it counts as many places open as the best plan leaves open', () => {
    let short = 0
    for (let seed = 0; seed < 300; seed++) {
      const { said, open } = saidAndPlanned(tablesOf(seed, { teams: false }))
      expect(said, `seed ${seed}`).toBe(open)
      short += said > 0 ? 1 : 0
    }
    expect(short).toBeGreaterThan(50)
    expect(short).toBeLessThan(250)
  })

  test('with teams and relays, it finds nothing where a plan fills every place', () => {
    let filled = 0
    for (let seed = 0; seed < 300; seed++) {
      const { said, open } = saidAndPlanned(tablesOf(seed, { teams: true }))
      if (open > 0) continue
      expect(said, `seed ${seed}`).toBe(0)
      filled++
    }
    expect(filled).toBeGreaterThan(30)
  })
})
