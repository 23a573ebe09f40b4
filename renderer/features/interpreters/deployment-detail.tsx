import { useMemo } from 'react'
import type { Finding } from '../../../shared/checks/finding'
import { findingText } from '../../../shared/checks/finding-text'
import type { Deployment, DeploymentDay } from '../../../shared/interpreting/deployment/deployment'
import { feeEstimateOf } from '../../../shared/interpreting/fees/fee-estimate'
import { moneyText } from '../../../shared/kernel/money'
import type { Mission } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { FindingMark } from '../../app/findings/finding-mark'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { reveal, setView } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { cancellingWords } from './cancelling-words'
import styles from './deployment-grid.module.css'

interface DeploymentDetailProps {
  readonly mission: Mission
  /** The chosen day; null: none yet. */
  readonly shown: { readonly name: string; readonly day: DeploymentDay; readonly broken: readonly Finding[] } | null
  readonly interpreters: readonly Deployment[]
}

/** What the chosen day holds: its items and the rules that it breaks, each a way there; and what all days cost together. */
export function DeploymentDetail({ mission, shown, interpreters }: DeploymentDetailProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  return (
    <>
      <section className={styles.detail} aria-label={translate('deployment.title')}>
        {shown ? (
          <>
            <h2 className={styles.heading}>
              {translate('deployment.cell', {
                name: shown.name,
                date: formatDay(shown.day.on, language),
                state: translate(`deployment.state.${shown.day.state}`),
              })}
            </h2>
            <ul className={styles.list}>
              {shown.broken.map((finding) => (
                <li key={finding.key} className={styles.line}>
                  <FindingMark severity={finding.severity} />
                  <Button kind="link" onPress={() => setView('findings')}>
                    {findingText(finding, mission, translator)}
                  </Button>
                </li>
              ))}
              {(shown.day.work?.engagements ?? []).map(({ item }) => (
                <li key={item.id} className={styles.line}>
                  <span className={styles.time}>
                    {item.startTime}–{item.endTime}
                  </span>
                  <Button kind="link" onPress={() => reveal({ table: 'items', id: item.id }, 'itinerary')}>
                    {rowName(mission, { table: 'items', id: item.id }, language)}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          translate('deployment.cellHint')
        )}
      </section>
      <p className={styles.legend}>{translate('deployment.letters')}</p>
      <FeeSums mission={mission} interpreters={interpreters} />
    </>
  )
}

function FeeSums({ mission, interpreters }: { readonly mission: Mission; readonly interpreters: readonly Deployment[] }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const { totals, withoutPlan } = feeEstimateOf(mission)
  const cancelling = useMemo(
    () =>
      cancellingWords(
        mission,
        interpreters.map(({ interpreter }) => interpreter),
        translator,
      ),
    [mission, interpreters, translator],
  )
  if (totals.length === 0 && withoutPlan === 0) return null
  const amounts = totals.map(({ amount, currency }) => moneyText(amount, currency, language)).join(' + ')
  return (
    <p className={styles.sums}>
      {totals.length === 0 ? null : <span>{translate('fees.totals', { amounts })}</span>}
      {withoutPlan === 0 ? null : <span>{translate('fees.withoutPlan', { count: withoutPlan })}</span>}
      {cancelling === null ? null : <span>{cancelling}</span>}
    </p>
  )
}
