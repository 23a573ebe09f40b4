import { addRow } from '../../../shared/commands/add-row'
import { addDays } from '../../../shared/kernel/time'
import { rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { formatDateRange, formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './person-inspector.module.css'
import { hotelFor, type NightsWithoutBed, nightsWithoutBed } from './room-rows'

/** Where somebody sleeps, and the nights for which there is no bed yet, with a way to book one. */
export function RoomsSection({ personId }: { readonly personId: string }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const rooms = rowsOf(mission, 'roomStays').filter(({ occupantIds }) => occupantIds.includes(personId))
  const missing = nightsWithoutBed(mission).filter((nights) => nights.personId === personId)
  if (rooms.length === 0 && missing.length === 0) return null

  function book({ firstOn, lastOn }: NightsWithoutBed, hotelPlaceId: string): void {
    const fields = { hotelPlaceId, checkInOn: firstOn, checkOutOn: addDays(lastOn, 1), occupantIds: [personId] }
    act(addRow, { table: 'roomStays', fields })
  }

  return (
    <InspectorSection title={translate('people.tab.rooms')}>
      {rooms.map(({ id, checkInOn, checkOutOn }) => (
        <div key={id} className={styles.line}>
          <Button kind="link" onPress={() => select({ table: 'roomStays', id })}>
            {rowName(mission, { table: 'roomStays', id }, language)}
          </Button>
          <span className={styles.quiet}>{formatDateRange(checkInOn, checkOutOn, language)}</span>
        </div>
      ))}
      {missing.map((nights) => {
        const hotelPlaceId = hotelFor(mission, nights.firstOn)
        return (
          <div key={nights.firstOn} className={styles.between}>
            <span className={styles.missing}>
              {translate('people.noBedFrom', {
                first: formatDay(nights.firstOn, language),
                last: formatDay(nights.lastOn, language),
              })}
            </span>
            {hotelPlaceId === null ? null : (
              <Button small onPress={() => book(nights, hotelPlaceId)}>
                {translate('people.bookRoom')}
              </Button>
            )}
          </div>
        )
      })}
    </InspectorSection>
  )
}
