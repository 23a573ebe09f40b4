import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslate } from '../../i18n/language-provider'
import { FieldRow } from './field-row'
import styles from './weekday-toggles.module.css'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

interface WeekdayTogglesProps {
  readonly label: string
  /** 1 Monday … 7 Sunday; none: no such rule. */
  readonly value: readonly number[]
  readonly onChange: (weekdays: number[]) => void
}

/** Days of the week, each to be switched. */
export function WeekdayToggles({ label, value, onChange }: WeekdayTogglesProps) {
  const { translate } = useTranslate()
  return (
    <FieldRow label={label}>
      <ToggleButtonGroup
        className={styles.weekdays ?? ''}
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={value.map(String)}
        onSelectionChange={(keys) => onChange(weekdays.filter((day) => keys.has(String(day))))}
      >
        {weekdays.map((day) => (
          <ToggleButton key={day} id={String(day)} className={styles.weekday ?? ''}>
            {translate(`terms.weekdayShort.${day}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </FieldRow>
  )
}
