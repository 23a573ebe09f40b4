import { memo } from 'react'
import { sourceWords } from '../../../shared/checks/source-words'
import { feeLineText } from '../../../shared/documents/fee-workbook/fee-line-text'
import { feeEstimateOf, type InterpreterFees } from '../../../shared/interpreting/fees/fee-estimate'
import { sumOf } from '../../../shared/interpreting/fees/fee-line'
import { moneyText } from '../../../shared/kernel/money'
import { groupBy } from '../../../shared/kernel/order'
import { textIn } from '../../../shared/mission/text'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useOfMission } from '../../store/selectors'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { cancellingWords } from './cancelling-words'
import styles from './fee-section.module.css'

/** What an interpreter is expected to charge: day by day, each opening to its figures with their rule and source. */
export function FeeSection({ interpreterId }: { readonly interpreterId: string }) {
  const { translate } = useTranslate()
  const mission = useMission()
  const own = feeEstimateOf(mission).interpreters.find(({ interpreter }) => interpreter.id === interpreterId)
  return (
    <InspectorSection title={translate('fees.title')} isStacked>
      {own ? <Fees own={own} /> : null}
    </InspectorSection>
  )
}

function Fees({ own }: { readonly own: InterpreterFees }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const cancelling = useOfMission((mission) => cancellingWords(mission, [own.interpreter], translator))
  const { plan, lines, total } = own
  if (!plan) return <p className={styles.quiet}>{translate('fees.noPlan')}</p>
  if (lines.length === 0) return <p className={styles.quiet}>{translate('fees.noWork')}</p>
  return (
    <div className={styles.fees}>
      <p className={styles.quiet}>{translate('fees.byPlan', { plan: textIn(plan.name, language).text || plan.currency })}</p>
      {[...groupBy(lines, ({ on }) => on)].map(([on, ofDay]) => (
        <DayFees key={on} on={on} lines={ofDay} currency={plan.currency} />
      ))}
      <p className={styles.total}>
        <span>{translate('fees.total')}</span>
        <span className={styles.amount}>{moneyText(total, plan.currency, language)}</span>
      </p>
      {cancelling === null ? null : <p className={styles.quiet}>{cancelling}</p>}
    </div>
  )
}

interface DayFeesProps {
  readonly on: string
  readonly lines: InterpreterFees['lines']
  readonly currency: string
}

const DayFees = memo(function DayFees({ on, lines, currency }: DayFeesProps) {
  const translator = useTranslate()
  const { language } = translator
  return (
    <details className={styles.day}>
      <summary className={styles.summary}>
        <span>{formatDay(on, language)}</span>
        <span className={styles.amount}>{moneyText(sumOf(lines), currency, language)}</span>
      </summary>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={[line.rule, ...Object.values(line.params)].join(' ')} className={styles.line}>
            <span>
              {feeLineText(line, translator)}
              {line.source === '' ? null : <span className={styles.source}>{sourceWords(line.source, translator)}</span>}
            </span>
            <span className={styles.amount}>{moneyText(line.amount, currency, language)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
})
