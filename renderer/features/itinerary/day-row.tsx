import { Plus } from 'lucide-react'
import type { LocalDate } from '../../../shared/kernel/time'
import { daysBetween } from '../../../shared/kernel/time'
import type { Day } from '../../../shared/mission/entities/day'
import { missionRowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission, useRow } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { steady } from '../../ui/steady'
import styles from './itinerary.module.css'

interface DayRowProps {
  readonly date: LocalDate
  readonly day: Day | undefined
  readonly isOutside: boolean
  readonly onAddItem: () => void
  readonly onOpenDay: () => void
}

/** A day's heading: number, date with weekday, city, hotel of the night. Its name opens the day itself. */
export const DayRow = steady(function DayRow({ date, day, isOutside, onAddItem, onOpenDay }: DayRowProps) {
  const { translate, language } = useTranslate()
  const number = useOfMission((mission) => daysBetween(missionRowOf(mission).startsOn, date)) + 1
  const shownDate = formatDay(date, language)
  const city = day ? textIn(day.city, language) : null
  const hotel = useRow('places', day?.baseHotelId ?? null)
  const hotelName = hotel ? textIn(hotel.names, language) : null
  return (
    <div className={styles.dayHeading} role="gridcell">
      <Button kind="quiet" onPress={onOpenDay}>
        <span className={styles.dayNumber}>
          {isOutside ? translate('itinerary.outside') : translate('itinerary.dayNumber', { number })}
        </span>
        <span className={styles.dayDate}>{shownDate}</span>
      </Button>
      {city?.text ? (
        <span className={styles.dayCity} lang={city.lang}>
          {city.text}
        </span>
      ) : null}
      {hotelName ? (
        <span className={styles.dayHotel} lang={hotelName.lang}>
          {hotelName.text}
        </span>
      ) : null}
      <span className={styles.dayRule} />
      <IconButton icon={Plus} small label={translate('itinerary.addItemOn', { day: shownDate })} onPress={onAddItem} />
    </div>
  )
})
