import type { ScheduleProof } from '../../../shared/scheduling/schedule-proposal'
import { useTranslate } from '../../i18n/language-provider'
import styles from './schedule.module.css'

/** What is proven of a schedule, in a sentence. */
export function ProofLine({ proof: { isMostFitted, isOptimal, gap } }: { readonly proof: ScheduleProof }) {
  const { translate, language } = useTranslate()
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 })
  if (isOptimal) return <p className={styles.proven}>{translate('schedule.proof.optimal')}</p>
  if (!isMostFitted) return <p>{translate('schedule.proof.none')}</p>
  return (
    <p>
      {gap === null ? translate('schedule.proof.fittedOnly') : translate('schedule.proof.fitted', { gap: percent.format(gap) })}
    </p>
  )
}
