import { type PlanFigures, planFiguresOf } from '../../../shared/alternatives/plan-figures'
import { memoPerRow } from '../../../shared/kernel/memo'
import type { Mission } from '../../../shared/mission/mission'
import { useTranslate } from '../../i18n/language-provider'
import { todayHere } from '../../store/desk-context'
import styles from './releases.module.css'

interface FigureTableProps {
  readonly columns: readonly { readonly name: string; readonly mission: Mission }[]
}

const counted = ['graveFindings', 'otherFindings', 'placed', 'waiting'] as const
const timed = ['travelMinutes', 'interpreterMinutes'] as const

/** A plan is checked as a whole for its figures: once is enough. */
const figuresOf = memoPerRow(planFiguresOf)

/** What plans come to, side by side. */
export function FigureTable({ columns }: FigureTableProps) {
  const { translate } = useTranslate()
  const today = todayHere()
  const figures = columns.map(({ mission }) => figuresOf(mission, today))
  const hours = (minutes: number): string =>
    translate('releases.hours', { hours: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}` })
  const row = (name: keyof PlanFigures, words: (value: number) => string) => (
    <tr key={name}>
      <th scope="row">{translate(`releases.figure.${name}`)}</th>
      {figures.map((own, index) => (
        <td key={columns[index]?.name}>{words(own[name])}</td>
      ))}
    </tr>
  )
  return (
    <table className={styles.figures} aria-label={translate('releases.figures')}>
      <thead>
        <tr>
          <th scope="col">{translate('releases.figures')}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counted.map((name) => row(name, String))}
        {timed.map((name) => row(name, hours))}
      </tbody>
    </table>
  )
}
