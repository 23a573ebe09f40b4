import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ScoreTable } from '../../../renderer/features/proposals/score-table'
import { objectivesFor, weightsOf } from '../../../shared/interpreting/assignment/objectives'
import type { PlanScore } from '../../../shared/interpreting/assignment/score'
import { objectiveNames } from '../../../shared/mission/entities/mission-row'
import { aMission } from '../../support/a-mission'

function aScore(continuity: number): PlanScore {
  const measures = Object.fromEntries(objectiveNames.map((name) => [name, 0])) as Record<(typeof objectiveNames)[number], number>
  return { measures: { ...measures, continuity }, unfilled: [], broken: 0, points: 0 }
}

test('a plan with open places has no fewer changes of hands than none', () => {
  const weights = weightsOf(objectivesFor(aMission({}), 'fillGaps'))
  render(<ScoreTable before={aScore(-4)} after={aScore(-1)} weights={weights} countedFrom={null} />)
  const line = screen.getByRole('row', { name: /^Changes of interpreter for/ })
  expect([...line.querySelectorAll('td')].map((cell) => [cell.textContent, cell.dataset.change])).toEqual([
    ['0', undefined],
    ['0', undefined],
  ])
})
