import { describe, expect, test } from 'vitest'
import { assignInterpreter } from '../../../shared/commands/assign-interpreter'
import { openPlacesOf } from '../../../shared/interpreting/open-places'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import type { Mission } from '../../../shared/mission/mission'
import { missionAfter } from '../../support/run-command'
import { situation } from '../../support/solvers/a-team-situation'

type Assigned = readonly [item: string, who: string, more?: Partial<Assignment>]

function at(assigned: readonly Assigned[], teamSize = 1): Mission {
  return situation({
    who: { li: {}, han: {}, mori: {} },
    items: { talk: ['09:00', '11:00', { teamSize }], idea: ['12:00', '13:00', { status: 'idea' }] },
    assigned,
  })
}

/** Of each open place: how many are missing, and for which part. */
function placesIn(mission: Mission) {
  return openPlacesOf(mission).map(({ item, missing, needed, comesInMinutes, leavesMinutes }) => [
    item.id,
    `${missing}/${needed}`,
    comesInMinutes,
    leavesMinutes,
  ])
}

describe('the open places of a mission', () => {
  test.each<[string, readonly Assigned[], number, readonly unknown[]]>([
    ['nobody is there', [], 2, [['talk', '2/2', null, null]]],
    ['one of two is there', [['talk', 'li']], 2, [['talk', '1/2', null, null]]],
    ['all are there', [['talk', 'li']], 1, []],
    ['who was asked declined', [['talk', 'li', { status: 'declined' }]], 1, [['talk', '1/1', null, null]]],
    ['who is there leaves early', [['talk', 'li', { leavesMinutes: 90 }]], 1, [['talk', '1/1', 90, null]]],
    ['who is there comes late', [['talk', 'li', { comesInMinutes: 15 }]], 1, [['talk', '1/1', null, 15]]],
    [
      'there is a gap between two who take turns',
      [
        ['talk', 'li', { leavesMinutes: 30 }],
        ['talk', 'han', { comesInMinutes: 60 }],
      ],
      1,
      [['talk', '1/1', 30, 60]],
    ],
    [
      'one is missing throughout beside two who take turns',
      [
        ['talk', 'li', { leavesMinutes: 60 }],
        ['talk', 'han', { comesInMinutes: 60 }],
      ],
      2,
      [['talk', '1/2', null, null]],
    ],
    [
      'one leaves a team of two',
      [
        ['talk', 'li', { leavesMinutes: 60 }],
        ['talk', 'han'],
      ],
      3,
      [
        ['talk', '1/3', null, 60],
        ['talk', '2/3', 60, null],
      ],
    ],
  ])('%s', (_when, assigned, teamSize, places) => {
    expect(placesIn(at(assigned, teamSize))).toEqual(places)
  })

  test('are the same objects until something of theirs changes', () => {
    const mission = situation({ who: { li: {} }, items: { first: ['09:00', '10:00'], second: ['11:00', '12:00'] } })
    const [first, second] = openPlacesOf(mission)
    const after = missionAfter(mission, assignInterpreter, { requirementId: 'need-first', interpreterId: 'li' })
    expect(first?.item.id).toBe('first')
    expect(openPlacesOf(after)).toEqual([second])
    expect(openPlacesOf(after)[0]).toBe(second)
  })
})
