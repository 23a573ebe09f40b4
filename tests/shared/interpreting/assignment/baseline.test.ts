import { expect, test } from 'vitest'
import type { Mission } from '../../../../shared/mission/mission'
import { plan, proposalFor, type Situation, situation } from '../../../support/solvers/a-team-situation'

type Assigned = NonNullable<Situation['assigned']>

const ill = {
  id: 'ill',
  interpreterId: 'han',
  from: { on: '2023-05-25', time: '00:00' },
  to: { on: '2023-05-26', time: '00:00' },
}

/** Three who can do the same, two items at once and one later; han is ill where that is told. */
function atWork(assigned: Assigned, isIll = false): Mission {
  return situation({
    who: { han: {}, li: {}, wu: {} },
    items: { a: ['09:00', '10:00'], b: ['09:00', '10:00'], c: ['15:00', '16:00'] },
    assigned,
    rows: isIll ? { availabilities: [ill] } : {},
  })
}

test('changes are counted from the version that was given out where that is asked for', () => {
  const released = atWork([
    ['a', 'li'],
    ['b', 'han'],
    ['c', 'li'],
  ])
  const now = atWork(
    [
      ['a', 'wu'],
      ['b', 'han'],
      ['c', 'wu'],
    ],
    true,
  )
  expect(plan(now, 'fewestChanges')).toEqual(['a: wu', 'b: li', 'c: wu'])
  expect(plan(now, 'fewestChanges', released)).toEqual(['a: li', 'b: wu', 'c: li'])
  const { countedFrom, before, after, teams } = proposalFor(now, 'fewestChanges', null, released)
  expect([countedFrom, before.measures.fewestChanges, after.measures.fewestChanges]).toEqual([3, 2, 1])
  expect(teams.map((team) => team.released)).toEqual([['li'], ['han'], ['li']])
  expect(proposalFor(now, 'fewestChanges').countedFrom).toBeNull()
})

test('who was at an item that has moved since is kept there', () => {
  const items = (c: string): Situation => ({
    who: { han: {}, li: {} },
    items: { a: ['09:00', '10:00'], c: [c, '16:00'] },
    assigned: [
      ['a', 'li'],
      ['c', 'han'],
    ],
  })
  const now = situation({
    ...items('14:00'),
    assigned: [
      ['a', 'li'],
      ['c', 'li'],
    ],
  })
  expect(plan(now, 'fewestChanges', situation(items('15:00')))).toEqual(['a: li', 'c: han'])
})

test('of plans that keep as much of it, the one as things are now: nobody moves for nothing', () => {
  const released = atWork([
    ['b', 'han'],
    ['c', 'han'],
  ])
  const now = atWork(
    [
      ['a', 'li'],
      ['b', 'wu'],
      ['c', 'wu'],
    ],
    true,
  )
  expect(proposalFor(now, 'fewestChanges', null, released).teams).toEqual([])
})

test('a second voice that nobody asks for is back as in that version, but not where only gaps are filled or fees count for more', () => {
  const of = (assigned: Assigned) => situation({ who: { han: {}, li: {} }, items: { a: ['09:00', '10:00'] }, assigned })
  const released = of([
    ['a', 'han'],
    ['a', 'li'],
  ])
  const now = of([['a', 'li']])
  expect(plan(now, 'fewestChanges', released)).toEqual(['a: han li'])
  for (const mode of ['fillGaps', 'replanAll'] as const) expect(plan(now, mode, released)).toEqual(['a: li'])
})
