import { type Pace, paceFigures, paces } from '../../../shared/scheduling/wish'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Checkbox } from '../../ui/fields/checkbox'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import { TimeField } from '../../ui/fields/time-field'
import styles from './schedule.module.css'
import { programmeDaysOf, type WishForm } from './wish-form'

interface WishFieldsProps {
  readonly form: WishForm
  readonly onChange: (form: WishForm) => void
}

/** On which days, at which hours and at what pace. */
export function WishFields({ form, onChange }: WishFieldsProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const { spareMinutes, mostVisits } = paceFigures[form.pace]
  return (
    <div className={styles.form}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{translate('schedule.days')}</legend>
        <div className={styles.days}>
          {programmeDaysOf(mission).map((date) => (
            <Checkbox
              key={date}
              label={formatDay(date, language)}
              isSelected={form.days.has(date)}
              onChange={(isOn) => {
                const days = new Set(form.days)
                if (isOn) days.add(date)
                else days.delete(date)
                onChange({ ...form, days })
              }}
            />
          ))}
        </div>
        {form.days.size === 0 ? <p className={styles.caution}>{translate('schedule.noDays')}</p> : null}
      </fieldset>
      <div className={styles.hours}>
        <TimeField
          label={translate('schedule.from')}
          value={form.from}
          onCommit={(time) => onChange({ ...form, from: time?.time ?? form.from })}
        />
        <TimeField
          label={translate('schedule.to')}
          value={form.to}
          start={form.from}
          error={form.from < form.to ? undefined : translate('schedule.badHours')}
          onCommit={(time) => onChange({ ...form, to: time?.time ?? form.to })}
        />
      </div>
      <SegmentedControl<Pace>
        label={translate('schedule.pace')}
        segments={paces.map((id) => ({ id, text: translate(`schedule.pace.${id}`) }))}
        value={form.pace}
        onChange={(pace) => onChange({ ...form, pace })}
      />
      <p className={styles.quiet}>{translate(`schedule.pace.${form.pace}Text`, { visits: mostVisits, minutes: spareMinutes })}</p>
      <Checkbox
        label={translate('schedule.lunch')}
        isSelected={form.hasLunch}
        onChange={(hasLunch) => onChange({ ...form, hasLunch })}
      />
    </div>
  )
}
