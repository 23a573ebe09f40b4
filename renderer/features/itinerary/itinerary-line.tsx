import type { LocalDate } from '../../../shared/kernel/time'
import type { Day } from '../../../shared/mission/entities/day'
import type { FindingCount } from '../../app/findings/use-finding-counts'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { DayRow } from './day-row'
import { GoesOnRow } from './goes-on-row'
import { ItemRow } from './item-row'
import styles from './itinerary.module.css'
import type { ItineraryRow } from './itinerary-rows'

interface ItineraryLineProps {
  readonly row: ItineraryRow
  /** The day's own row, for a heading. */
  readonly dayOf: (date: LocalDate) => Day | undefined
  readonly findings: FindingCount | undefined
  readonly onAddItem: (date: LocalDate) => void
  readonly onOpenDay: (date: LocalDate) => void
  readonly onGoTo: (itemId: string) => void
}

/** What stands in one line of the itinerary. */
export function ItineraryLine({ row, dayOf, findings, onAddItem, onOpenDay, onGoTo }: ItineraryLineProps) {
  const { translate } = useTranslate()
  switch (row.kind) {
    case 'day':
      return (
        <DayRow
          date={row.date}
          day={dayOf(row.date)}
          isOutside={row.isOutside}
          onAddItem={() => onAddItem(row.date)}
          onOpenDay={() => onOpenDay(row.date)}
        />
      )
    case 'pool':
      return (
        <div className={styles.dayHeading} role="gridcell">
          <span className={styles.dayDate}>{translate('itinerary.pool')}</span>
          <span className={styles.dayRule} />
        </div>
      )
    case 'goesOn':
      return <GoesOnRow goingOn={row.goingOn} onGoTo={onGoTo} />
    case 'free':
      return (
        <div className={styles.free} role="gridcell">
          {translate('itinerary.free')}
          <Button kind="link" onPress={() => onAddItem(row.date)}>
            {translate('itinerary.addItem')}
          </Button>
        </div>
      )
    case 'item':
      return <ItemRow item={row.item} findingCount={findings?.count ?? 0} worst={findings?.worst ?? null} />
  }
}
