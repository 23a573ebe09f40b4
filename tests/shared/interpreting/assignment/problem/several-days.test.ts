import { describe, expect, test } from 'vitest'
import { checkMission } from '../../../../../shared/checks/check-mission'
import { acceptProposal } from '../../../../../shared/commands/accept-proposal'
import { addRow } from '../../../../../shared/commands/add-row'
import { fitnessesFor } from '../../../../../shared/interpreting/assignment/fitness'
import { addDays } from '../../../../../shared/kernel/time'
import type { Item } from '../../../../../shared/mission/entities/item'
import { type Mission, rowsOf } from '../../../../../shared/mission/mission'
import { missionAfter } from '../../../../support/run-command'
import { aRandomTeamPlan, startsOn } from '../../../../support/solvers/a-random-team-plan'
import { proposalFor, type Situation, situation } from '../../../../support/solvers/a-team-situation'

/** LI is at a fair of three days, 9:00 to 17:00 unless told. */
function atAFair(items: Situation['items'], fair: Partial<Item> = {}, more: Situation['rows'] = {}): Mission {
  return situation({
    who: { li: {} },
    items: { fair: ['09:00', '17:00', { endDayOffset: 2, placeId: 'hall', ...fair }], ...items },
    assigned: [['fair', 'li']],
    rows: { places: [{ id: 'hall' }, { id: 'plant' }], ...more },
  })
}

/** Who takes which open place, or what bars LI from it. */
function answers(mission: Mission): readonly string[] {
  const { add, unfilled } = proposalFor(mission, 'fillGaps')
  return [
    ...add.map(({ requirementId, interpreterId }) => `${requirementId} ${interpreterId}`),
    ...unfilled.map(({ itemId, bars: [first] }) =>
      [itemId, first?.bar.code, ...(first?.bar.refs ?? []).map(({ id }) => id)].join(' '),
    ),
  ]
}

describe('who works at an item of several days', () => {
  const nextDay = { dayOn: '2023-05-26', placeId: 'plant' } as const

  test('is put to nothing else in its hours on any of its days, nor where the way, the day or the night is too short', () => {
    const mission = atAFair(
      {
        first: ['15:00', '18:00', { placeId: 'plant' }],
        second: ['10:00', '11:00', nextDay],
        near: ['16:10', '16:30', nextDay],
        long: ['18:00', '19:30', nextDay],
        late: ['23:00', '23:30', nextDay],
        after: ['10:00', '11:00', { dayOn: '2023-05-28', placeId: 'plant' }],
      },
      { startTime: '10:00', endTime: '16:00' },
      { transferTimes: [{ id: 'way', fromPlaceId: 'hall', toPlaceId: 'plant', minutes: 40 }] },
    )
    expect(answers(mission)).toEqual([
      'need-after li',
      'first overlap fair',
      'second overlap fair',
      'near way fair',
      'long dayLimit',
      'late rest fair',
    ])
  })

  test('may be put to a part of it', () => {
    const session = ['10:30', '11:00', { dayOn: '2023-05-26', placeId: 'hall' }] as const
    expect(answers(atAFair({ session }, { startTime: '10:00', endTime: '16:00' }))).toEqual(['need-session li'])
  })

  test('has the hours of the day at a homestay, not the nights', () => {
    const homestay = { kind: 'visit', startTime: '14:00', endTime: '11:00' } as const
    const mission = atAFair({ noon: ['12:00', '13:00', nextDay], meal: ['19:00', '20:00', { placeId: 'plant' }] }, homestay)
    expect(answers(mission)).toEqual(['need-meal li', 'noon overlap fair'])
  })

  test('at a short one is planned nothing beside its two days either', () => {
    const mission = atAFair(
      { morning: ['10:00', '11:00', nextDay] },
      { kind: 'workshop', startTime: '13:00', endTime: '12:00', endDayOffset: 1 },
    )
    expect(answers(mission)).toEqual(['morning overlap fair'])
    expect(proposalFor(mission).notices).toContainEqual({ code: 'longerThanDay', requirementIds: ['need-fair'] })
  })

  test('fits it as long as nothing else is on any of its days', () => {
    const mission = situation({
      who: { busy: {}, gone: {}, free: {} },
      items: { fair: ['09:00', '17:00', { endDayOffset: 2, placeId: 'hall' }], other: ['10:00', '11:00', nextDay] },
      assigned: [['other', 'busy']],
      rows: {
        places: [{ id: 'hall' }, { id: 'plant' }],
        availabilities: [
          {
            id: 'x',
            interpreterId: 'gone',
            from: { on: '2023-05-27', time: '12:00' },
            to: { on: '2023-05-27', time: '23:00' },
          },
        ],
      },
    })
    const told = fitnessesFor(mission, 'need-fair').map(({ interpreterId, kind, bar }) => [interpreterId, kind, bar?.code])
    expect(told).toEqual([
      ['busy', 'conflict', 'overlap'],
      ['gone', 'conflict', 'away'],
      ['free', 'best', undefined],
    ])
  })
})

test('a proposal makes no clash with what goes on over several days, on two hundred random plans', () => {
  const hard = ['C01.interpreter', 'C01.reporting', 'C01.attends', 'C02.interpreter', 'C10.rest']
  const seen = { clashes: 0, proposed: 0 }
  for (let seed = 0; seed < 200; seed++) {
    const mission = withAFair(aRandomTeamPlan(seed), seed)
    const clashesIn = (one: Mission) =>
      checkMission(one, { today: '2026-05-01' }).findings.filter(
        ({ messageId, refs }) => hard.includes(messageId) && refs.some(({ id }) => id === 'fair'),
      )
    const { madeFor, add, remove, lead } = proposalFor(mission, 'replanAll')
    seen.clashes += clashesIn(mission).length
    seen.proposed += add.length
    if (add.length + remove.length + lead.length === 0) continue
    const known = new Set(clashesIn(mission).map(({ key }) => key))
    const after = missionAfter(mission, acceptProposal, { madeFor, add, remove, lead })
    expect(
      clashesIn(after).filter(({ key }) => !known.has(key)),
      `seed ${seed}`,
    ).toEqual([])
  }
  // A law that nothing ever falls under would hold as well.
  expect(Math.min(seen.clashes, seen.proposed)).toBeGreaterThan(50)
})

/** The plan with a fair of two or three days, at which its first interpreter is. */
function withAFair(mission: Mission, seed: number): Mission {
  const need = rowsOf(mission, 'requirements')[0]
  const who = rowsOf(mission, 'interpreters')[0]
  const fields = {
    kind: 'visit',
    status: 'confirmed',
    placeId: 'pl-1',
    attendance: 'persons',
    dayOn: addDays(startsOn, seed % 2),
    startTime: seed % 2 === 0 ? '09:00' : '13:00',
    endTime: seed % 3 === 0 ? '12:00' : '16:30',
    endDayOffset: 1 + (seed % 2),
  } as const
  const withItem = missionAfter(mission, addRow, { table: 'items', id: 'fair', fields })
  const asked = { ...need, id: 'need-fair', itemId: 'fair' }
  const withNeed = missionAfter(withItem, addRow, { table: 'requirements', id: 'need-fair', fields: asked })
  const there = { requirementId: 'need-fair', interpreterId: who?.id ?? '', status: 'confirmed' } as const
  return missionAfter(withNeed, addRow, { table: 'assignments', id: 'at-fair', fields: there })
}
