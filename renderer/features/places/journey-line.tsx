import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { classNames } from '../../ui/class-names'
import lineStyles from '../../ui/lists/list-line.module.css'
import type { JourneyRow } from './journey-rows'
import styles from './places-view.module.css'

interface JourneyLineProps {
  readonly row: JourneyRow
  readonly isSelected: boolean
}

/** A flight or train: when, what, from where to where, how many are booked; or a booking: number, status, passengers. */
export function JourneyLine({ row, isSelected }: JourneyLineProps) {
  const { translate, language } = useTranslate()
  const way = useOfMission((mission) =>
    [row.item.placeId, row.item.toPlaceId]
      .map((id) => (id === null ? '–' : rowName(mission, { table: 'places', id }, language)))
      .join(' → '),
  )
  if (row.kind === 'booking') {
    const { carrier, number, bookingReference, ticketStatus, personIds } = row.leg
    return (
      <div className={classNames(styles.journey, isSelected && styles.selected)}>
        <span />
        <span className={lineStyles.clipped}>{`${carrier} ${number}`.trim() || translate('places.noNumber')}</span>
        <span className={lineStyles.second}>
          {[translate(`terms.ticketStatus.${ticketStatus}`), bookingReference].filter(Boolean).join(' · ')}
        </span>
        <span className={classNames(lineStyles.second, styles.count)}>{personIds.length}</span>
      </div>
    )
  }
  const { item, booked, travellers } = row
  const title = textIn(item.title, language)
  return (
    <div className={classNames(styles.journey, isSelected && styles.selected)}>
      <span className={classNames(lineStyles.second, styles.when)}>
        {item.dayOn === null ? translate('itinerary.pool') : formatDay(item.dayOn, language)} {item.startTime}
      </span>
      <span className={lineStyles.clipped} lang={title.lang}>
        {title.text || translate(`terms.kind.${item.kind}`)}
      </span>
      <span className={classNames(lineStyles.second, lineStyles.clipped)}>{way}</span>
      <span className={classNames(styles.count, booked < travellers && styles.missing)}>
        {translate('places.booked', { booked, count: travellers })}
      </span>
    </div>
  )
}
