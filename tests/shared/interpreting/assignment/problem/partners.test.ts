import { describe, expect, test } from 'vitest'
import { fitnessesFor } from '../../../../../shared/interpreting/assignment/fitness'
import { missionEntity } from '../../../../../shared/mission/entities/mission-row'
import { plan, proposalFor, type Situation, situation } from '../../../../support/solvers/a-team-situation'

const pairs: Situation = {
  who: { han: { preferredPartnerIds: ['wu'] }, li: {}, mo: {}, wu: {} },
  items: { a: ['09:00', '10:00', { teamSize: 2 }], b: ['09:00', '10:00', { teamSize: 2 }] },
}

describe('who likes to work with whom', () => {
  test('is put together where there is a team of two', () => {
    const [first, second] = plan(situation(pairs))
    expect([first, second].some((team) => team?.endsWith(': han wu'))).toBe(true)
    expect(proposalFor(situation(pairs)).after.measures.partners).toBe(0)
  })

  test('counts what stays apart, and nobody who is alone or has named nobody', () => {
    const apart = situation({
      ...pairs,
      items: { ...pairs.items, c: ['14:00', '15:00'] },
      assigned: [
        ['a', 'han'],
        ['a', 'li'],
        ['b', 'mo'],
        ['b', 'wu'],
        ['c', 'han'],
      ],
    })
    expect(proposalFor(apart).before.measures.partners).toBe(1)
  })

  test('comes after places, rules and subjects: a place is not left open for it', () => {
    const away = {
      id: 'away',
      interpreterId: 'mo',
      from: { on: '2023-05-25', time: '00:00' },
      to: { on: '2023-05-26', time: '00:00' },
    }
    const mission = situation({ ...pairs, rows: { availabilities: [away] } })
    expect(proposalFor(mission).after.measures.filled).toBe(1)
    const water = situation({
      who: { han: { preferredPartnerIds: ['wu'] }, li: { specialities: ['water'] }, wu: {} },
      items: { a: ['09:00', '10:00', { teamSize: 2, specialities: ['water'] }] },
      assigned: [['a', 'han', { pinned: true }]],
    })
    expect(plan(water)).toEqual(['a: han li'])
  })

  test('is no aim of a mission that does not name it', () => {
    const objectives = (missionEntity.defaults.objectives ?? []).filter(({ name }) => name !== 'partners')
    const mission = situation({ ...pairs, rows: { missions: [{ objectives }] } })
    expect(proposalFor(mission).weights.partners).toBe(0)
  })

  test('is why somebody else fits better', () => {
    const mission = situation({
      who: { han: { preferredPartnerIds: ['wu'] }, li: {}, wu: {} },
      items: { a: ['09:00', '10:00', { teamSize: 2 }] },
      assigned: [['a', 'han']],
    })
    const told = fitnessesFor(mission, 'need-a').map(({ interpreterId, kind, losesIn }) => `${interpreterId} ${kind} ${losesIn}`)
    expect(told).toEqual(['han inTeam null', 'li possible partners', 'wu best null'])
  })
})
