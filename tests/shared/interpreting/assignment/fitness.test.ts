import { describe, expect, test } from 'vitest'
import { type FitnessOptions, fitnessesFor } from '../../../../shared/interpreting/assignment/fitness'
import { problemOf } from '../../../../shared/interpreting/assignment/problem/problem'
import { currentDraft } from '../../../../shared/interpreting/assignment/proposal'
import { pointsToPut } from '../../../../shared/interpreting/assignment/search/draft'
import { barsOf } from '../../../../shared/interpreting/assignment/why-not'
import type { Mission } from '../../../../shared/mission/mission'
import { aRandomTeamPlan } from '../../../support/solvers/a-random-team-plan'
import { ja, ko, type Situation, situation } from '../../../support/solvers/a-team-situation'

/** `who kind bar`, in table order. */
function told(about: Situation | Mission, item = 'a', options: FitnessOptions = {}): readonly string[] {
  const mission = 'tables' in about ? about : situation(about)
  return fitnessesFor(mission, `need-${item}`, options).map(({ interpreterId, kind, bar }) =>
    [interpreterId, kind, ...(bar ? [bar.code] : [])].join(' '),
  )
}

describe('how interpreters fit a requirement', () => {
  test('who breaks a hard rule, who lacks the language, who can, and who is best by the aims of the mission', () => {
    const about: Situation = {
      who: {
        gone: {},
        busy: {},
        han: { languages: [ja, ko] },
        li: {},
        wu: { specialities: ['water'] },
        xu: { specialities: ['water'] },
        yan: {},
      },
      items: {
        a: ['10:00', '12:00', { specialities: ['water'], teamSize: 2 }],
        b: ['11:00', '13:00'],
      },
      assigned: [
        ['a', 'yan'],
        ['b', 'busy'],
      ],
      rows: {
        availabilities: [
          {
            id: 'x',
            interpreterId: 'gone',
            from: { on: '2023-05-25', time: '00:00' },
            to: { on: '2023-05-26', time: '00:00' },
          },
        ],
      },
    }
    expect(told(about)).toEqual([
      'gone conflict away',
      'busy conflict overlap',
      'han language languages',
      'li possible',
      'wu best',
      'xu best',
      'yan inTeam',
    ])
    const [, , , li, wu] = fitnessesFor(situation(about), 'need-a')
    expect(li?.changes).toMatchObject({ filled: -1, speciality: 1 })
    expect(wu?.changes).not.toHaveProperty('speciality')
  })

  test('a full team has no best, until somebody leaves it', () => {
    const about: Situation = { who: { han: {}, li: {} }, items: { a: ['10:00', '12:00'] }, assigned: [['a', 'li']] }
    expect(told(about)).toEqual(['han possible teamFull', 'li inTeam'])
    expect(told(about, 'a', { leavingId: 'li' })).toEqual(['han best', 'li inTeam'])
  })

  test('one direction only is possible, and said: somebody has to stand beside', () => {
    const about: Situation = {
      who: { half: { languages: [ja, { lang: 'zh', class: 'C', modes: [] }] }, other: {} },
      items: { a: ['10:00', '12:00', { teamSize: 2 }] },
    }
    expect(told(about)).toEqual(['half possible teamDirection', 'other best'])
    expect(told({ ...about, assigned: [['a', 'other']] })).toEqual(['half best', 'other inTeam'])
  })

  test('for the second half of an item the first half does not count', () => {
    const mission = situation({
      who: { han: {}, li: {} },
      items: { a: ['10:00', '12:00'], b: ['09:00', '11:00'] },
      assigned: [['b', 'han']],
    })
    expect(told(mission)).toEqual(['han conflict overlap', 'li best'])
    expect(told(mission, 'a', { comesInMinutes: 60 })[0]).not.toContain('conflict')
  })

  test('who has left takes no place of the rest', () => {
    const mission = situation({
      who: { han: {}, li: {}, mori: {} },
      items: { a: ['10:00', '12:00', { teamSize: 1 }] },
      assigned: [['a', 'han', { leavesMinutes: 60 }]],
    })
    expect(told(mission, 'a', { comesInMinutes: 60 })).toEqual(['han inTeam', 'li best', 'mori best'])
  })

  test('an item without a time asks for languages only', () => {
    expect(
      told({
        who: { han: { languages: [ja, ko] }, li: {} },
        items: { a: ['10:00', '12:00', { timeMode: 'tbd' }], b: ['10:00', '12:00'] },
        assigned: [['b', 'li']],
      }),
    ).toEqual(['han language languages', 'li best'])
  })

  test('is what the planner says, on three hundred random plans', () => {
    const seen = { barred: 0, best: 0 }
    for (let seed = 0; seed < 300; seed++) {
      const mission = aRandomTeamPlan(seed)
      const problem = problemOf(mission, 'fillGaps')
      const draft = currentDraft(problem)
      for (const need of problem.needs) {
        const bars = barsOf(draft, need)
        const fitnesses = fitnessesFor(mission, need.requirement.id)
        const least = Math.min(
          ...(problem.stintsOf[need.index] ?? []).map((stint) =>
            ['worse', undefined].includes(bars[stint.interpreter]?.code) ? pointsToPut(draft, stint) : Number.POSITIVE_INFINITY,
          ),
        )
        for (const [index, { id }] of problem.interpreters.entries()) {
          const code = bars[index]?.code
          const own = fitnesses.find(({ interpreterId }) => interpreterId === id)
          const where = `seed ${seed} ${need.requirement.id} ${id} ${code}`
          if (code === undefined || code === 'worse') {
            const stint = problem.stintsOf[need.index]?.find((one) => one.interpreter === index)
            const isBest = stint !== undefined && pointsToPut(draft, stint) <= least + 1e-3
            // Whom nobody asks for is no best.
            if (own?.bar?.code !== 'teamFull') expect(own?.kind, where).toBe(isBest ? 'best' : 'possible')
            seen.best++
          } else if (code === 'inTeam') expect(own?.kind, where).toBe('inTeam')
          else if (code !== 'teamFull') {
            expect(own?.bar?.code, where).toBe(code)
            seen.barred++
          }
        }
      }
    }
    expect(Math.min(seen.barred, seen.best)).toBeGreaterThan(200)
  })
})
