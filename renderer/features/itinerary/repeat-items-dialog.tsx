import { useState } from 'react'
import { repeatItems } from '../../../shared/commands/repeat-items'
import type { Translator } from '../../../shared/i18n/translate'
import { daysBetween, type LocalDate, weekdayOf } from '../../../shared/kernel/time'
import { firstDayOf } from '../../../shared/mission/items/first-day-of'
import { type Mission, missionRowOf, rowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { repetitionDays, type Skipped } from '../../../shared/scheduling/repetition-days'
import { actOnMany } from '../../app/actions/act-on-many'
import type { DialogProps } from '../../app/dialogs'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { useSelectedItems } from '../../store/several-selected'
import { Button } from '../../ui/buttons/button'
import { Checkbox } from '../../ui/fields/checkbox'
import { DateField } from '../../ui/fields/date-field'
import { NumberField } from '../../ui/fields/number-field'
import { WeekdayToggles } from '../../ui/fields/weekday-toggles'
import { Dialog } from '../../ui/overlays/dialog'
import styles from './repeat-items-dialog.module.css'

/** No programme is longer; a slip of the hand in the year must not list a thousand years. */
const MOST_DAYS = 731
const MOST_WEEKS = 8
/** More in one step would hold the window up for seconds: a whole plan is taken over by a next edition, many rows by rapid entry. */
const MOST_ITEMS = 1000

/** Asks on which days the selected items come again, and names those days, and those left out, before anything is done. */
export function RepeatItemsDialog({ onClose }: DialogProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const items = useSelectedItems().filter(({ dayOn }) => dayOn !== null)
  const first = firstDayOf(items) ?? missionRowOf(mission).startsOn
  const [weekdays, setWeekdays] = useState<readonly number[]>([weekdayOf(first)])
  const [everyWeeks, setEveryWeeks] = useState(1)
  const [until, setUntil] = useState<LocalDate | null>(missionRowOf(mission).endsOn)
  const [onDaysOff, setOnDaysOff] = useState(false)
  const isTooFar = until !== null && daysBetween(first, until) > MOST_DAYS
  const days = until === null || isTooFar ? [] : repetitionDays(mission, items, { weekdays, everyWeeks, until, onDaysOff })
  const daysOn = days.filter(({ skipped }) => skipped === null).map(({ on }) => on)
  const [item] = items
  const title = item ? textIn(item.title, language).text || translate(`terms.kind.${item.kind}`) : ''
  const count = daysOn.length * items.length
  const isTooMany = count > MOST_ITEMS

  function repeat(): void {
    const input = { itemIds: items.map(({ id }) => id), daysOn }
    if (actOnMany(repeatItems, input, 'itinerary.repeated', 'itinerary.repeat.noDay')) onClose()
  }

  return (
    <Dialog
      title={translate('itinerary.repeat.title', { title, count: items.length })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
          <Button kind="primary" isDisabled={count === 0 || isTooMany} onPress={repeat}>
            {translate('itinerary.repeat.confirm', { count })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <WeekdayToggles label={translate('itinerary.repeat.weekdays')} value={weekdays} onChange={setWeekdays} />
        <NumberField
          label={translate('itinerary.repeat.everyWeeks')}
          value={everyWeeks}
          min={1}
          max={MOST_WEEKS}
          suffix={translate('itinerary.repeat.weeks', { count: everyWeeks })}
          onCommit={(weeks) => setEveryWeeks(weeks ?? 1)}
        />
        <DateField
          label={translate('itinerary.repeat.until')}
          value={until}
          near={missionRowOf(mission).endsOn}
          onCommit={setUntil}
          error={isTooFar ? translate('itinerary.repeat.tooFar') : undefined}
        />
        <Checkbox label={translate('itinerary.repeat.onDaysOff')} isSelected={onDaysOff} onChange={setOnDaysOff} />
        {days.length === 0 || isTooMany ? (
          <p className={styles.none} role="status">
            {isTooMany ? translate('itinerary.repeat.tooMany', { most: MOST_ITEMS }) : translate('itinerary.repeat.noDay')}
          </p>
        ) : (
          <ul className={styles.days} aria-label={translate('itinerary.repeat.days')}>
            {days.map(({ on, skipped }) => (
              <li key={on} data-skipped={skipped?.reason}>
                <span>{formatDay(on, language)}</span>
                {skipped ? <small>{skippedWords(skipped, mission, translator)}</small> : null}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}

function skippedWords(skipped: Skipped, mission: Mission, { translate, language }: Translator): string {
  if (skipped.reason === 'holiday') {
    const name = textIn(rowOf(mission, 'holidays', skipped.holidayId)?.name ?? {}, language).text
    return translate('itinerary.repeat.skipped.holiday', { name })
  }
  if (skipped.reason === 'dayOff') {
    return translate('itinerary.repeat.skipped.dayOff', { name: translate(`terms.dayType.${skipped.dayType}`) })
  }
  return translate(`itinerary.repeat.skipped.${skipped.reason}`)
}
