import type { Weights } from '../../../shared/interpreting/assignment/objectives'
import type { PlanScore } from '../../../shared/interpreting/assignment/score'
import { objectiveNames } from '../../../shared/mission/entities/mission-row'
import { useTranslate } from '../../i18n/language-provider'
import { aimName } from './aim-name'
import styles from './proposals.module.css'

interface ScoreTableProps {
  readonly before: PlanScore
  readonly after: PlanScore
  readonly weights: Weights
  /** The number of the version from which changes are counted; null: the plan as it is. */
  readonly countedFrom: number | null
  /** What the two columns are; else the plan as it is and as proposed. */
  readonly heads?: readonly [before: string, after: string]
}

/** A plan with open places has fewer interpreters with its charges than they need: no change of hands, and no merit either. */
function shownMeasure({ measures }: PlanScore, name: keyof PlanScore['measures']): number {
  return Math.max(0, measures[name])
}

/** What plans come to, aim by aim, side by side; fewer are better. Aims that make no difference and are not kept are left out. */
export function ScoreTable({ before, after, weights, countedFrom, heads }: ScoreTableProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const isWeighed = (name: (typeof objectiveNames)[number]) => name === 'filled' || weights[name] > 0
  const lines = [
    { key: 'broken' as const, before: before.broken, after: after.broken },
    ...objectiveNames
      .map((key) => ({ key, before: shownMeasure(before, key), after: shownMeasure(after, key) }))
      .filter((line) => isWeighed(line.key) || line.before !== line.after),
  ]
  return (
    <table className={styles.score}>
      <thead>
        <tr>
          <th scope="col">{translate('proposals.aim')}</th>
          <th scope="col">{heads?.[0] ?? translate('proposals.now')}</th>
          <th scope="col">{heads?.[1] ?? translate('proposals.proposed')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{aimName(line.key, countedFrom, translator)}</th>
            <td>{number.format(line.before)}</td>
            <td data-change={line.after < line.before ? 'better' : line.after > line.before ? 'worse' : undefined}>
              {number.format(line.after)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
