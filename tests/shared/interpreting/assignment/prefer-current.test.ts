import { expect, test } from 'vitest'
import { baselineFrom } from '../../../../shared/interpreting/assignment/baseline'
import { chosenOf, draftOf } from '../../../../shared/interpreting/assignment/draft'
import { preferCurrent } from '../../../../shared/interpreting/assignment/prefer-current'
import { problemOf } from '../../../../shared/interpreting/assignment/problem'
import { situation } from '../../../support/a-team-situation'

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
