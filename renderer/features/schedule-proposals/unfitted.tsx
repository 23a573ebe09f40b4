import { findingText } from '../../../shared/checks/finding-text'
import { groupBy } from '../../../shared/kernel/order'
import { rowName } from '../../../shared/mission/row-name'
import type { ScheduleAlternative } from '../../../shared/scheduling/schedule-proposal'
import type { DayBar } from '../../../shared/scheduling/why-not'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import styles from './schedule.module.css'

/** What a schedule has no room for: which rule keeps it from which days, as the checks would say it. */
export function Unfitted({ alternative: { unfitted, toPool } }: { readonly alternative: ScheduleAlternative }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  if (unfitted.length === 0) return <p className={styles.proven}>{translate('schedule.allFit')}</p>
  const sentenceOf = ({ findings, wish }: DayBar) =>
    wish === null
      ? findings.map((finding) => findingText(finding, mission, translator)).join(' ')
      : translate(`schedule.bar.${wish}`)
  return (
    <section className={styles.unfitted}>
      <h3 className={styles.legend}>{translate('schedule.unfitted')}</h3>
      {unfitted.map(({ itemId, rank, bars }) => (
        <details key={itemId} open={unfitted.length <= 2}>
          <summary>
            <strong>{rowName(mission, { table: 'items', id: itemId }, language)}</strong>{' '}
            <span className={styles.quiet}>
              {translate(`schedule.rank.${rank}`)}
              {toPool.includes(itemId) ? ` · ${translate('schedule.backToPool')}` : ''}
            </span>
          </summary>
          <dl className={styles.bars}>
            {[...groupBy(bars, sentenceOf)].map(([sentence, days]) => (
              <div key={sentence}>
                <dt>{days.map(({ date }) => formatDay(date, language)).join(' · ')}</dt>
                <dd>{sentence}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  )
}
