import { rowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import type { ScheduleAlternative, ScheduleProposal } from '../../../shared/scheduling/schedule-proposal'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import styles from './schedule.module.css'

interface SideBySideProps {
  readonly proposal: ScheduleProposal
  readonly chosen: number
  readonly onChoose: (at: number) => void
}

/** The schedules beside one another, day by day, with what each comes to. */
export function SideBySide({ proposal: { alternatives, wish }, chosen, onChoose }: SideBySideProps) {
  const { translate, language } = useTranslate()
  const fittedOf = ({ fitted: { must, should, may } }: ScheduleAlternative) => must + should + may
  const lines = [
    {
      key: 'schedule.fitted' as const,
      textOf: (one: ScheduleAlternative) => translate('schedule.fittedOf', { fitted: fittedOf(one), wanted: wish.visits.length }),
    },
    {
      key: 'schedule.travel' as const,
      textOf: (one: ScheduleAlternative) => translate('schedule.perPerson', { minutes: one.travelMinutes }),
    },
    {
      key: 'schedule.idle' as const,
      textOf: (one: ScheduleAlternative) => translate('schedule.perPerson', { minutes: one.idleMinutes }),
    },
  ]
  return (
    <div className={styles.frame}>
      <table className={styles.sideBySide} aria-label={translate('schedule.alternatives')}>
        <thead>
          <tr>
            <th scope="col">{translate('schedule.day')}</th>
            {alternatives.map((alternative, at) => (
              <th key={nameOf(alternative)} scope="col" data-chosen={at === chosen}>
                <div className={styles.head}>
                  <span>{translate('schedule.alternative', { number: at + 1 })}</span>
                  {alternatives.length === 1 ? null : (
                    <Button onPress={() => onChoose(at)} isDisabled={at === chosen}>
                      {translate(at === chosen ? 'schedule.chosen' : 'schedule.take')}
                    </Button>
                  )}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, textOf }) => (
            <tr key={key}>
              <th scope="row">{translate(key)}</th>
              {alternatives.map((alternative, at) => (
                <td key={nameOf(alternative)} data-chosen={at === chosen}>
                  {textOf(alternative)}
                </td>
              ))}
            </tr>
          ))}
          {wish.days.map((date) => (
            <tr key={date}>
              <th scope="row">{formatDay(date, language)}</th>
              {alternatives.map((alternative, at) => (
                <td key={nameOf(alternative)} data-chosen={at === chosen}>
                  <DayVisits alternative={alternative} date={date} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Alternatives differ in their days. */
function nameOf({ visits }: ScheduleAlternative): string {
  return visits.map(({ itemId, dayOn }) => itemId + dayOn).join()
}

function DayVisits({ alternative, date }: { readonly alternative: ScheduleAlternative; readonly date: string }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const visits = alternative.visits.filter(({ dayOn }) => dayOn === date)
  if (visits.length === 0) return <span className={styles.quiet}>{translate('schedule.nothingOn')}</span>
  return (
    <ul className={styles.dayVisits}>
      {visits.map(({ itemId, startTime }) => {
        const item = rowOf(mission, 'items', itemId)
        const title = item ? textIn(item.title, language) : { text: '', lang: undefined }
        return (
          <li key={itemId}>
            <span className={styles.time}>{startTime}</span>
            <span lang={title.lang}>{title.text || (item ? translate(`terms.kind.${item.kind}`) : '')}</span>
          </li>
        )
      })}
    </ul>
  )
}
