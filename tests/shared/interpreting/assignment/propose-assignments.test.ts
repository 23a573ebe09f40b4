import { describe, expect, test } from 'vitest'
import { acceptProposal } from '../../../../shared/commands/accept-proposal'
import type { AssignmentMode } from '../../../../shared/interpreting/assignment/objectives'
import { isOutOfDate } from '../../../../shared/interpreting/assignment/proposal'
import type { WorkingLanguage } from '../../../../shared/mission/entities/interpreter'
import { type Mission, rowOf, rowsOf } from '../../../../shared/mission/mission'
import { missionAfter } from '../../../support/run-command'
import { ja, ko, plan, proposalFor, type Situation, situation, zh } from '../../../support/solvers/a-team-situation'
import { interpretingInstance } from '../../../support/solvers/interpreting-instance'

/** Why each interpreter does not take an empty place: `item who code rows found/allowed`. */
function bars(mission: Mission, mode: AssignmentMode = 'replanAll'): readonly string[] {
  return proposalFor(mission, mode).unfilled.flatMap(({ itemId, bars: own }) =>
    own.map(({ interpreterId, bar: { code, refs, found, allowed } }) =>
      [itemId, interpreterId, code, ...refs.map(({ id }) => id), ...(found === null ? [] : [`${found}/${allowed ?? ''}`])].join(
        ' ',
      ),
    ),
  )
}

describe('a proposal', () => {
  test('gives each item the interpreter of its languages', () => {
    const mission = situation({
      who: { han: { languages: [ja, ko] }, li: {} },
      items: { a: ['09:00', '10:00'], b: ['09:00', '10:00', { from: 'ko' }] },
    })
    expect(plan(mission)).toEqual(['a: li', 'b: han'])
  })

  test('fills what is more urgent when there are too few', () => {
    const mission = situation({
      who: { li: {} },
      items: {
        a: ['09:00', '10:00', { priority: 5 }],
        b: ['09:30', '10:30', { priority: 1 }],
        c: ['10:00', '11:00', { priority: 3 }],
      },
    })
    expect(plan(mission)).toEqual(['a:', 'b: li', 'c:'])
  })

  test('moves an interpreter over so that another item gets one', () => {
    const mission = situation({
      who: { both: { languages: [ja, zh, ko] }, li: {} },
      items: { a: ['09:00', '10:00'], b: ['09:00', '10:00', { from: 'ko' }] },
      assigned: [['a', 'both']],
    })
    expect(plan(mission)).toEqual(['a: li', 'b: both'])
    expect(plan(mission, 'fillGaps')).toEqual(['a: both', 'b:'])
    expect(bars(mission, 'fillGaps')).toEqual(['b both overlap a', 'b li languages'])
  })

  test('leaves the pinned where they are, even where they clash, and says so', () => {
    const mission = situation({
      who: { han: {}, li: {} },
      items: { a: ['09:00', '10:00'], b: ['09:30', '10:30'], c: ['14:00', '15:00'] },
      assigned: [
        ['a', 'li', { pinned: true }],
        ['b', 'li', { pinned: true }],
      ],
    })
    const proposal = proposalFor(mission)
    expect(proposal.remove).toEqual([])
    expect(proposal.notices).toEqual([{ code: 'fixedBreaksRules', requirementIds: ['need-a', 'need-b'] }])
    expect(plan(mission).slice(0, 2)).toEqual(['a: li', 'b: li'])
    expect(proposal.after.measures.filled).toBe(0)
  })

  test('puts nobody to an item before whose end they are due at another', () => {
    const dueAt = (reportMinutesBefore: number | null) =>
      situation({
        who: { li: {} },
        items: { a: ['09:00', '10:00'], b: ['10:00', '11:00'] },
        assigned: [['b', 'li', { reportMinutesBefore }]],
      })
    expect(plan(dueAt(null))).toEqual(['a: li', 'b: li'])
    expect(plan(dueAt(45), 'fillGaps')).toEqual(['a:', 'b: li'])
    expect(bars(dueAt(45), 'fillGaps')).toEqual(['a li overlap b'])
  })

  test('puts two together where each interprets one direction only', () => {
    const mission = situation({
      who: {
        into: { languages: [ja, { lang: 'zh', class: 'C', modes: [] }] },
        outOf: {
          languages: [
            { lang: 'ja', class: 'C', modes: [] },
            { lang: 'zh', class: 'A', modes: [] },
          ],
        },
      },
      items: { a: ['09:00', '10:00', { teamSize: 2 }], b: ['13:00', '14:00'] },
    })
    expect(plan(mission)).toEqual(['a: into outOf', 'b:'])
    expect(bars(mission)).toEqual(['b into teamDirection', 'b outOf teamDirection'])
  })

  test('finds a relay through a third language where relay is allowed', () => {
    const en: WorkingLanguage = { lang: 'en', class: 'A', modes: [] }
    const km: WorkingLanguage = { lang: 'km', class: 'A', modes: [] }
    const who = { km: { languages: [km, en] }, li: { languages: [ja, en] } }
    const relay = { from: 'km', allowRelay: true, mode: 'simultaneous' } as const
    expect(plan(situation({ who, items: { a: ['09:00', '09:30', relay] } }))).toEqual(['a: km li'])
    expect(plan(situation({ who, items: { a: ['09:00', '09:30', { ...relay, allowRelay: false }] } }))).toEqual(['a:'])
  })

  test('with the fewest changes replaces only who has fallen ill', () => {
    const mission = situation({
      who: { han: {}, li: {}, wu: { specialities: ['water'] } },
      items: { a: ['09:00', '10:00', { specialities: ['water'] }], b: ['09:00', '10:00'], c: ['15:00', '16:00'] },
      assigned: [
        ['a', 'li'],
        ['b', 'han'],
        ['c', 'han'],
      ],
      rows: {
        availabilities: [
          { id: 'ill', interpreterId: 'li', from: { on: '2023-05-25', time: '00:00' }, to: { on: '2023-05-26', time: '00:00' } },
        ],
      },
    })
    expect(plan(mission, 'fewestChanges')).toEqual(['a: wu', 'b: han', 'c: han'])
  })

  test('after an illness several move on, one into the place of the next, where that keeps every item interpreted', () => {
    const en: WorkingLanguage = { lang: 'en', class: 'B', modes: [] }
    const mission = situation({
      who: { li: {}, han: { languages: [ja, zh, ko] }, wu: { languages: [ja, ko, en] }, zo: { languages: [ja, en] } },
      items: { a: ['09:00', '10:00'], b: ['09:00', '10:00', { from: 'ko' }], c: ['09:00', '10:00', { from: 'en' }] },
      assigned: [
        ['a', 'li'],
        ['b', 'han'],
        ['c', 'wu'],
      ],
      rows: {
        availabilities: [
          { id: 'ill', interpreterId: 'li', from: { on: '2023-05-25', time: '00:00' }, to: { on: '2023-05-26', time: '00:00' } },
        ],
      },
    })
    expect(plan(mission, 'fewestChanges')).toEqual(['a: han', 'b: wu', 'c: zo'])
  })

  test('with the fewest interpreters needs no second one', () => {
    const mission = situation({
      who: { han: { specialities: ['water'] }, li: { specialities: ['waste'] } },
      items: { a: ['09:00', '10:00', { specialities: ['water'] }], b: ['15:00', '16:00', { specialities: ['waste'] }] },
    })
    expect(plan(mission)).toEqual(['a: han', 'b: li'])
    expect(proposalFor(mission, 'fewestInterpreters').after.measures.fewerInterpreters).toBe(1)
  })
})

describe('why an interpreter does not take an empty place', () => {
  const day = { on: '2023-05-25', time: '00:00' }
  test.each<[string, Situation, readonly string[]]>([
    ['they are not to be used', { who: { li: { doNotUse: true } }, items: { a: ['09:00', '10:00'] } }, ['a li doNotUse']],
    [
      'they are not to interpret for the principal',
      {
        who: { li: { notForPersonIds: ['wang'] } },
        items: { a: ['09:00', '10:00', { attendance: 'persons', includePersonIds: ['wang'] }] },
        rows: { persons: [{ id: 'li' }, { id: 'wang' }] },
      },
      ['a li notFor wang'],
    ],
    ['they lack a language', { who: { li: { languages: [ja, ko] } }, items: { a: ['09:00', '10:00'] } }, ['a li languages']],
    [
      'they only understand both languages',
      {
        who: {
          li: {
            languages: [
              { ...ja, class: 'C' },
              { ...zh, class: 'C' },
            ],
          },
        },
        items: { a: ['09:00', '10:00'] },
      },
      ['a li direction'],
    ],
    [
      'they do not work in the mode',
      { who: { li: { languages: [ja, { ...zh, modes: ['simultaneous'] }] } }, items: { a: ['09:00', '10:00'] } },
      ['a li mode'],
    ],
    [
      'they declined',
      { who: { li: {} }, items: { a: ['09:00', '10:00'] }, assigned: [['a', 'li', { status: 'declined' }]] },
      ['a li declined a-li'],
    ],
    [
      'they are away',
      {
        who: { li: {} },
        items: { a: ['09:00', '10:00'] },
        rows: { availabilities: [{ id: 'away', interpreterId: 'li', from: day, to: { ...day, time: '12:00' } }] },
      },
      ['a li away away'],
    ],
    [
      'they are of the party and attend another item',
      {
        who: { li: {} },
        items: { a: ['09:00', '10:00'], b: ['09:30', '11:00', { teamSize: 0, attendance: 'party' }] },
        rows: { participations: [{ id: 'guest', personId: 'li' }] },
      },
      ['a li attends b'],
    ],
    [
      'they are at another item',
      { who: { li: {} }, items: { a: ['09:00', '10:00'], b: ['09:30', '11:00', { priority: 1 }] } },
      ['a li overlap b'],
    ],
    [
      'they cannot get there in time',
      {
        who: { li: {} },
        items: { a: ['09:00', '10:00', { placeId: 'here', priority: 1 }], b: ['10:10', '11:00', { placeId: 'there' }] },
        rows: {
          places: [{ id: 'here' }, { id: 'there' }],
          transferTimes: [{ id: 'way', fromPlaceId: 'here', toPlaceId: 'there', minutes: 25 }],
        },
      },
      ['b li way a 10/'],
    ],
    [
      'the item alone is beyond their limit',
      { who: { li: { maxInterpretingMinutes: 0 } }, items: { a: ['09:00', '10:00'] } },
      ['a li longerThanDayLimit 60/0'],
    ],
    [
      'their day would be beyond their limit',
      {
        who: { li: { maxInterpretingMinutes: 90 } },
        items: { a: ['09:00', '10:00', { priority: 1 }], b: ['13:00', '14:00'] },
      },
      ['b li dayLimit 120/90'],
    ],
    [
      'their night would be too short',
      {
        who: { li: {} },
        items: { a: ['20:00', '22:00', { priority: 1 }], b: ['08:00', '09:00', { dayOn: '2023-05-26' }] },
      },
      ['b li rest a 570/660'],
    ],
  ])('%s', (_, about, expected) => {
    expect(bars(situation(about))).toEqual(expected)
  })
})

describe('what cannot be planned is told', () => {
  const codes = (mission: Mission) =>
    proposalFor(mission).notices.map(({ code, requirementIds }) => [code, ...requirementIds].join(' '))

  test('no interpreters, nothing asked for, nobody who can, no time yet, longer than a day', () => {
    expect(codes(situation({ who: {}, items: {} }))).toEqual(['noInterpreters', 'nothingAsked'])
    expect(codes(situation({ who: { li: { languages: [] } }, items: { a: ['09:00', '10:00'] } }))).toEqual(['nobodyCan need-a'])
    expect(
      codes(
        situation({
          who: { li: {} },
          items: {
            a: ['09:00', '10:00', { timeMode: 'tbd' }],
            b: ['09:00', '10:00', { endDayOffset: 2 }],
            c: ['09:00', '10:00'],
          },
        }),
      ),
    ).toEqual(['noTime need-a', 'longerThanDay need-b'])
  })

  test('a proposal is out of date once the mission has changed', () => {
    const mission = situation({ who: { li: {} }, items: { a: ['09:00', '10:00'] } })
    const proposal = proposalFor(mission)
    expect(isOutOfDate(proposal, mission)).toBe(false)
    expect(isOutOfDate(proposal, missionAfter(mission, acceptProposal, proposal))).toBe(true)
  })
})

test('ten thousand items with four interpreters: what can be filled is filled, and of the rest the most urgent is explained', () => {
  const mission = interpretingInstance({ items: 10_000, interpreters: 4, days: 60 })
  const { add, unfilled, after } = proposalFor(mission)
  const asked = rowsOf(mission, 'requirements').reduce((sum, { teamSize }) => sum + (teamSize ?? 0), 0)
  const open = unfilled.reduce((sum, { places }) => sum + places, 0)
  expect([add.length + open, after.broken]).toEqual([asked, 0])
  expect(add.length).toBeGreaterThan(500)
  const isUrgent = ({ requirementId }: { readonly requirementId: string }) =>
    rowOf(mission, 'requirements', requirementId)?.priority === 1
  const explained = unfilled.filter(({ bars: own }) => own.length > 0)
  expect(explained.every(({ bars: own }) => own.length === 4)).toBe(true)
  expect(explained.filter(isUrgent)).toEqual(unfilled.filter(isUrgent).slice(0, explained.length))
})
