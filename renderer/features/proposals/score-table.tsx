import type { Proposal } from '../../../shared/interpreting/assignment/proposal'
import { objectiveNames } from '../../../shared/mission/entities/mission-row'
import { useTranslate } from '../../i18n/language-provider'
import styles from './proposals.module.css'

/** What the plan comes to, aim by aim, now and as proposed; fewer are better. Aims that make no difference and are not kept are left out. */
export function ScoreTable({ proposal: { before, after, weights } }: { readonly proposal: Proposal }) {
  const { translate, language } = useTranslate()
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const isWeighed = (name: (typeof objectiveNames)[number]) => name === 'filled' || weights[name] > 0
  const lines = [
    { key: 'broken' as const, before: before.broken, after: after.broken },
    ...objectiveNames
      .filter((name) => isWeighed(name) || before.measures[name] !== after.measures[name])
      .map((name) => ({ key: name, before: before.measures[name], after: after.measures[name] })),
  ]
  return (
    <table className={styles.score}>
      <thead>
        <tr>
          <th scope="col">{translate('proposals.aim')}</th>
          <th scope="col">{translate('proposals.now')}</th>
          <th scope="col">{translate('proposals.proposed')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{translate(`proposals.measure.${line.key}`)}</th>
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
