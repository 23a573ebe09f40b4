import { type FormEvent, useState } from 'react'
import { addDays, daysBetween, type LocalDate, weekdayOf } from '../../../shared/kernel/time'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { nextEditionOf, onSameWeekday } from '../../../shared/mission/next-edition'
import { hasClosingsBefore } from '../../../shared/mission/places/past-closings'
import type { DialogProps } from '../../app/dialogs'
import { openNew } from '../../app/missions/mission-actions'
import { formatDateRange, formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { Checkbox } from '../../ui/fields/checkbox'
import { DateField } from '../../ui/fields/date-field'
import { focusWrongField } from '../../ui/fields/focus-wrong-field'
import { Dialog } from '../../ui/overlays/dialog'
import styles from './new-mission-dialog.module.css'

const YEAR_DAYS = 365

/** The open mission as the plan of the next one: its dates, and whether those who took part come along. */
export function NextEditionDialog({ onClose }: DialogProps) {
  const { translate, language } = useTranslate()
  const past = useMission()
  const about = missionRowOf(past)
  const [startsOn, setStartsOn] = useState<LocalDate | null>(onSameWeekday(past, addDays(about.startsOn, YEAR_DAYS)))
  const [keepsParty, setKeepsParty] = useState(false)
  const sameWeekday = startsOn === null ? null : onSameWeekday(past, startsOn)
  const isOtherWeekday = startsOn !== null && weekdayOf(startsOn) !== weekdayOf(about.startsOn)
  const closedBefore = startsOn === null ? 0 : rowsOf(past, 'places').filter((place) => hasClosingsBefore(place, startsOn)).length

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (startsOn === null || focusWrongField(event.currentTarget)) return
    onClose()
    void openNew(nextEditionOf(past, { startsOn, keepsParty }))
  }

  return (
    <Dialog title={translate('app.nextEdition.title', { edition: (about.edition ?? 1) + 1 })} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.lead}>{translate('app.nextEdition.lead')}</p>
        <DateField
          label={translate('app.newMission.startsOn')}
          value={startsOn}
          near={about.startsOn}
          onCommit={setStartsOn}
          error={startsOn === null ? translate('app.nextEdition.dateMissing') : undefined}
        />
        {startsOn === null ? null : (
          <p className={styles.lead}>
            {formatDateRange(startsOn, addDays(startsOn, daysBetween(about.startsOn, about.endsOn)), language)}
          </p>
        )}
        {isOtherWeekday && sameWeekday !== null ? (
          <div className={styles.hint}>
            <span>{translate('app.nextEdition.otherWeekday')}</span>
            <Button small onPress={() => setStartsOn(sameWeekday)}>
              {translate('app.nextEdition.useSameWeekday', { day: formatDay(sameWeekday, language) })}
            </Button>
          </div>
        ) : null}
        {closedBefore === 0 ? null : (
          <p className={styles.lead}>{translate('app.nextEdition.closedDays', { count: closedBefore })}</p>
        )}
        <Checkbox label={translate('app.nextEdition.keepsParty')} isSelected={keepsParty} onChange={setKeepsParty} />
        <div className={styles.foot}>
          <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
          <Button kind="primary" type="submit" isDisabled={startsOn === null}>
            {translate('app.newMission.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
