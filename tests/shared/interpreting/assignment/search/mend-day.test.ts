import { describe, expect, test } from 'vitest'
import { baselineFrom } from '../../../../../shared/interpreting/assignment/baseline'
import { problemOf } from '../../../../../shared/interpreting/assignment/problem/problem'
import { type Draft, draftOf } from '../../../../../shared/interpreting/assignment/search/draft'
import { firstDraft } from '../../../../../shared/interpreting/assignment/search/first-draft'
import { mendDay } from '../../../../../shared/interpreting/assignment/search/mend-day'
import type { WorkingLanguage } from '../../../../../shared/mission/entities/interpreter'
import { aRandomReplanning } from '../../../../support/solvers/a-random-replanning'
import { ja, ko, type Situation, situation, zh } from '../../../../support/solvers/a-team-situation'
import { bestOfEveryPlan, levelsOf } from '../../../../support/solvers/every-plan'

/** The teams of the one day after it was mended, beginning with nobody anywhere. */
function mended(about: Situation): readonly string[] {
  const problem = problemOf(situation(about), 'fewestChanges')
  const draft = draftOf(problem)
  mendDay(draft, 0, 0)
  return problem.needs.map(({ index, requirement }) => {
    const team = (draft.teams[index] ?? []).map(({ interpreter }) => problem.interpreters[interpreter]?.id)
    return [`${requirement.itemId}:`, ...team].join(' ')
  })
}

describe('a day that has lost an interpreter', () => {
  test('keeps who is planned, and takes of those who are free the one who fits best', () => {
    const about: Situation = {
      who: { han: {}, li: {}, wu: { specialities: ['water'] } },
      items: { a: ['09:00', '10:00', { specialities: ['water'] }], b: ['09:00', '10:00'] },
      assigned: [['b', 'han']],
    }
    expect(mended(about)).toEqual(['a: wu', 'b: han'])
  })

  test('moves one on where nobody who is free can do it, and two where one is not enough', () => {
    const who = { both: { languages: [ja, zh, ko] }, korean: { languages: [ja, ko] }, li: {} }
    const one: Situation = {
      who: { both: who.both, korean: who.korean },
      items: { a: ['09:00', '10:00'], b: ['09:00', '10:00', { from: 'ko' }] },
      assigned: [['b', 'both']],
    }
    expect(mended(one)).toEqual(['a: both', 'b: korean'])
    const vi: WorkingLanguage = { lang: 'vi', class: 'B', modes: [] }
    const two: Situation = {
      who: { first: { languages: [ja, zh, ko] }, second: { languages: [ja, ko, vi] }, third: { languages: [ja, vi] } },
      items: { a: ['09:00', '10:00'], b: ['09:00', '10:00', { from: 'ko' }], c: ['09:00', '10:00', { from: 'vi' }] },
      assigned: [
        ['b', 'first'],
        ['c', 'second'],
      ],
    }
    expect(mended(two)).toEqual(['a: first', 'b: second', 'c: third'])
  })

  test('leaves nobody alone who interprets one direction only', () => {
    let mendedDays = 0
    for (let seed = 0; seed < 300; seed++) {
      const { mission, released } = aRandomReplanning(seed)
      const problem = problemOf(mission, 'fewestChanges', null, seed % 3 === 0 ? baselineFrom(released, 1) : null)
      const draft = firstDraft(problem)
      const before = draft.points
      for (const day of problem.dates.keys()) mendDay(draft, day, 0.05)
      expect(draft.points).toBeLessThanOrEqual(before + 1e-3)
      if (draft.points < before - 0.05) mendedDays++
      const best = bestOfEveryPlan(problem, 8)
      if (best) expect(isNoBetter(draft, best), `seed ${seed}`).toBe(true)
    }
    expect(mendedDays).toBeGreaterThan(0)
  })
})

/** A plan that keeps every rule is never better than the best of all that do. */
function isNoBetter(plan: Draft, best: Draft): boolean {
  const [own, other] = [levelsOf(plan), levelsOf(best)]
  const place = own.findIndex((value, level) => Math.abs(value - (other[level] ?? 0)) > 1e-6)
  return place === -1 || (own[place] ?? 0) > (other[place] ?? 0)
}
