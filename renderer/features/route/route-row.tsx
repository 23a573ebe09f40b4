import { Fragment } from 'react'
import type { Translator } from '../../../shared/i18n/translate'
import type { Item } from '../../../shared/mission/entities/item'
import { itemTimeWords, zoneChangeWords } from '../../app/days/item-time-words'
import { kindLooks } from '../../app/days/kind-look'
import type { MissionDay } from '../../app/days/mission-days'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Badge } from '../../ui/marks/badge'
import styles from './route.module.css'
import { type RouteName, routeLineOf } from './route-line'

interface RouteRowProps {
  readonly day: MissionDay
  readonly findingCount: number
  /** Ways of that day whose time nobody has entered. */
  readonly untimedCount: number
}

/** A day of the route: where it leads, what it is for, how one gets there, where one sleeps. */
export function RouteRow({ day, findingCount, untimedCount }: RouteRowProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const { cities, visits, theme, dayType, isEmpty, legs, hotel, people } = routeLineOf(useMission(), day, language)
  return (
    <div className={styles.row}>
      <span className={styles.date}>
        <strong>{formatDay(day.date, language)}</strong>
        <span className={styles.quiet}>
          {day.number === null ? translate('itinerary.outside') : translate('itinerary.dayNumber', { number: day.number })}
        </span>
      </span>
      <span>
        <Names names={cities} between=" → " />
      </span>
      <span>
        {dayType ? (
          <>
            <Badge>{translate(`terms.dayType.${dayType}`)}</Badge>{' '}
          </>
        ) : null}
        <Names names={visits} between=" · " />
        {visits.length === 0 && theme ? <Names names={[theme]} between="" /> : null}
        {isEmpty && dayType === null && day.number !== null ? (
          <span className={styles.quiet}>{translate('days.weeks.empty')}</span>
        ) : null}
      </span>
      <span className={styles.legs}>
        {legs.map(({ item, name, from, to }) => {
          const { icon: Icon } = kindLooks[item.kind]
          return (
            <span key={item.id} className={styles.leg}>
              <Icon size={14} strokeWidth={1.75} role="img" aria-label={translate(`terms.kind.${item.kind}`)} />
              <span lang={name.lang}>{name.text}</span>
              <span className={styles.quiet}>
                {legWords(item, translator)} {from === '' && to === '' ? null : `${from} → ${to}`}
              </span>
            </span>
          )
        })}
        {untimedCount === 0 ? null : (
          <span className={styles.quiet}>{translate('days.route.untimed', { count: untimedCount })}</span>
        )}
      </span>
      <span lang={hotel?.lang}>{hotel?.text}</span>
      <span className={styles.number}>{people === 0 ? null : translate('itinerary.headcount', { count: people })}</span>
      <span className={styles.number}>
        {findingCount === 0 ? null : (
          <Badge tone="caution">{translate('app.view.findings.count', { count: findingCount })}</Badge>
        )}
      </span>
    </div>
  )
}

/** `10:00–10:50 (UTC+9 → UTC+8)`: without its clocks a flight to the west takes minutes. */
function legWords(item: Item, translator: Translator): string {
  const clocks = zoneChangeWords(item)
  return clocks === '' ? itemTimeWords(item, translator) : `${itemTimeWords(item, translator)} (${clocks})`
}

function Names({ names, between }: { readonly names: readonly RouteName[]; readonly between: string }) {
  return names.map(({ text, lang }, index) => (
    <Fragment key={text}>
      {index > 0 ? between : ''}
      <span lang={lang}>{text}</span>
    </Fragment>
  ))
}
