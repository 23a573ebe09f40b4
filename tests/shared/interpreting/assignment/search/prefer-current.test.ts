import { expect, test } from 'vitest'
import { baselineFrom } from '../../../../../shared/interpreting/assignment/baseline'
import { proveByWholeDays } from '../../../../../shared/interpreting/assignment/by-whole-days/prove-by-whole-days'
import { problemOf } from '../../../../../shared/interpreting/assignment/problem/problem'
import { chosenOf, draftOf } from '../../../../../shared/interpreting/assignment/search/draft'
import { firstDraft } from '../../../../../shared/interpreting/assignment/search/first-draft'
import { preferCurrent } from '../../../../../shared/interpreting/assignment/search/prefer-current'
import type { Mission } from '../../../../../shared/mission/mission'
import { aRandomReplanning } from '../../../../support/solvers/a-random-replanning'
import { situation } from '../../../../support/solvers/a-team-situation'
import { keptIn, mostKeptByEqualPlans } from '../../../../support/solvers/every-plan'

test('who came for nothing makes room for who is there now, and nobody whom an aim has put there does', () => {
  const mission = situation({
    who: { han: { specialities: ['water'] }, li: {}, wu: {} },
    items: { a: ['09:00', '10:00'], b: ['12:00', '13:00', { specialities: ['water'] }] },
    assigned: [
      ['a', 'li'],
      ['b', 'li'],
    ],
  })
  const problem = problemOf(mission, 'replanAll', null, baselineFrom(situation({ who: {}, items: {} }), 1))
  const names = (at: readonly string[]) =>
    problem.stints.filter(({ need, interpreter }) =>
      at.includes(`${need.requirement.itemId} ${problem.interpreters[interpreter]?.id}`),
    )
  const draft = draftOf(problem, names(['a wu', 'b han']))
  const { points } = draft
  preferCurrent(draft)
  expect(chosenOf(draft)).toEqual(names(['a li', 'b han']))
  expect(draft.points).toBeCloseTo(points, 3)
})

test('of plans that are equally good, the one is told that keeps most of the plan as it is, also where two or three change places', () => {
  let away = 0
  let back = 0
  // Where every interpreter can do the same, many plans are equally good; these seeds have cycles among them.
  for (const seed of [...Array(30).keys(), 45, 50, 51, 53, 77, 96, 105, 109, 188, 449]) {
    const made = aRandomReplanning(seed, { items: 3 + (seed % 4), interpreters: 3 + (seed % 2), days: 1 + (seed % 2) })
    for (const mode of ['replanAll', 'fewestChanges'] as const) {
      const problem = problemOf(
        withLikeInterpreters(made.mission),
        mode,
        null,
        baselineFrom(withLikeInterpreters(made.released), 1),
      )
      const draft = firstDraft(problem)
      if (proveByWholeDays(draft) === null) continue
      const most = mostKeptByEqualPlans(draft, 12)
      if (most === null) continue
      away += most - keptIn(draft)
      const { points } = draft
      preferCurrent(draft)
      expect(keptIn(draft), `seed ${seed} ${mode}`).toBe(most)
      expect(draft.points).toBeLessThan(points + 0.1)
      back += most
    }
  }
  expect(Math.min(away, back)).toBeGreaterThan(10)
})

function withLikeInterpreters(mission: Mission): Mission {
  const languages = ['ja', 'zh', 'ko', 'en', 'vi'].map((lang) => ({ lang, class: 'A' as const, modes: [] }))
  const alike = {
    languages,
    specialities: [],
    preferredPartnerIds: [],
    doNotUse: false,
    ratePlanId: null,
    maxInterpretingMinutes: null,
    minRestMinutes: null,
  }
  const interpreters = Object.fromEntries(
    Object.entries(mission.tables.interpreters).map(([id, row]) => [id, { ...row, ...alike }]),
  )
  return { ...mission, tables: { ...mission.tables, interpreters, availabilities: {} } }
}
