import { compareBy } from '../../../shared/kernel/order'
import type { Place } from '../../../shared/mission/entities/place'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import styles from './place-inspector.module.css'

/** The public holidays of the place's country while the mission lasts, by which a rule closes it; where none is noted, the way to them. */
export function PlaceHolidays({ place }: { readonly place: Place }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const { id, startsOn, endsOn } = missionRowOf(mission)
  const meant = rowsOf(mission, 'holidays')
    .filter(({ country, on }) => (place.country === '' || country === place.country) && startsOn <= on && on <= endsOn)
    .toSorted(compareBy(({ on }) => on))
  return (
    <p className={styles.quiet}>
      {meant.length === 0
        ? translate('places.noHolidays')
        : meant.map(({ on, name }) => `${formatDay(on, language)} ${textIn(name, language).text}`.trim()).join(' · ')}{' '}
      <Button kind="link" onPress={() => select({ table: 'missions', id })}>
        {translate('places.toHolidays')}
      </Button>
    </p>
  )
}
