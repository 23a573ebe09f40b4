import { NumberField as AriaNumberField, Input, Label } from 'react-aria-components'
import { classNames } from '../class-names'
import { steady } from '../steady'
import styles from './field.module.css'
import { FieldNotes } from './field-notes'

interface NumberFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** null: not known. */
  readonly value: number | null
  /** When the field is left or Enter is pressed. Arrow keys step. */
  readonly onCommit: (value: number | null) => void
  readonly min?: number
  readonly max?: number
  /** Whole numbers unless given. */
  readonly step?: number
  /** Unit shown in the field: `min`, `people`. */
  readonly suffix?: string
  readonly placeholder?: string
  readonly description?: string
  readonly error?: string | undefined
  readonly isDisabled?: boolean
}

export const NumberField = steady(function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden = false, value, onCommit, min, max, step = 1, suffix } = props
  const { placeholder, description, error, isDisabled = false } = props
  return (
    <AriaNumberField
      className={styles.field ?? ''}
      value={value ?? Number.NaN}
      onChange={(next) => {
        const known = Number.isNaN(next) ? null : next
        if (known !== value) onCommit(known)
      }}
      step={step}
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      isWheelDisabled
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <div className={styles.body}>
        <div className={styles.control}>
          <Input className={classNames(styles.input, styles.numeric)} {...(placeholder === undefined ? {} : { placeholder })} />
          {suffix === undefined ? null : <span className={styles.suffix}>{suffix}</span>}
        </div>
        <FieldNotes description={description} error={error} />
      </div>
    </AriaNumberField>
  )
})
