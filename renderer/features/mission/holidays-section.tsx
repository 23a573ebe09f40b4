import { X } from 'lucide-react'
import { useState } from 'react'
import { addHolidays } from '../../../shared/commands/add-holidays'
import { addRow } from '../../../shared/commands/add-row'
import { editRow } from '../../../shared/commands/edit-row'
import { compareBy } from '../../../shared/kernel/order'
import { addDays } from '../../../shared/kernel/time'
import { type Mission, missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { missionCountryOf } from '../../../shared/mission/places/mission-country'
import { useAct } from '../../app/actions/act'
import { useRemove } from '../../app/actions/use-remove'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { CountryField } from '../../ui/fields/country-field'
import { DateField } from '../../ui/fields/date-field'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { showToast } from '../../ui/overlays/toast'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './mission-inspector.module.css'
import { publicHolidays } from './public-holidays'

/** Public holidays that the mission must reckon with: facilities may be closed on them, and who counts working days leaves them out. */
export function HolidaysSection() {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const remove = useRemove()
  const { startsOn, endsOn, documentLanguages } = missionRowOf(mission)
  const holidays = rowsOf(mission, 'holidays').toSorted(compareBy(({ on }) => on))
  const [chosenCountry, setCountry] = useState<string | null>(null)
  const country = chosenCountry ?? missionCountryOf(mission)

  async function addPublic(): Promise<void> {
    const found = await publicHolidays(country, addDays(startsOn, -daysReckonedAhead(mission)), endsOn)
    if (found.length === 0) showToast({ title: translate('mission.noPublicHolidays', { country }) })
    else act(addHolidays, { holidays: found })
  }

  return (
    <InspectorSection title={translate('mission.holidays')}>
      {holidays.map(({ id, on, country: where, name }) => (
        <div key={id} className={styles.holiday}>
          <span className={styles.holidayOn}>
            {formatDay(on, language)} <span className={styles.quiet}>{where}</span>
          </span>
          <LocalizedTextField
            label={translate('fields.name')}
            isLabelHidden
            value={name}
            languages={[...new Set([language, ...documentLanguages])]}
            onCommit={(text) => act(editRow, { table: 'holidays', id, fields: { name: text } })}
          />
          <IconButton
            icon={X}
            small
            label={translate('app.ui.remove', { name: formatDay(on, language) })}
            onPress={() => void remove({ table: 'holidays', id }, translate('app.removed', { name: formatDay(on, language) }))}
          />
        </div>
      ))}
      <CountryField label={translate('fields.country')} value={country} onChange={setCountry} />
      <Button small isDisabled={country === ''} onPress={() => void addPublic()}>
        {translate('mission.addPublicHolidays')}
      </Button>
      <DateField
        // A fresh field after each holiday: it is empty and ready for the next.
        key={holidays.length}
        label={translate('mission.addHoliday')}
        value={null}
        near={startsOn}
        onCommit={(on) => on !== null && act(addRow, { table: 'holidays', fields: { country, on } })}
      />
    </InspectorSection>
  )
}

/** Days before the mission whose holidays count: a ladder's working days may take twice as long, and a week of holidays more. */
function daysReckonedAhead(mission: Mission): number {
  const steps = rowsOf(mission, 'ratePlans').flatMap(({ cancellation }) => cancellation.filter((step) => step.ofWorkingDays))
  return steps.length === 0 ? 0 : 2 * Math.max(...steps.map(({ daysBefore }) => daysBefore)) + 7
}
