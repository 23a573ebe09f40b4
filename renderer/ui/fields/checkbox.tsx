import { Check, Minus } from 'lucide-react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import { steady } from '../steady'
import styles from './checkbox.module.css'

interface CheckboxProps {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** Some of what it stands for is selected, some is not. */
  readonly isIndeterminate?: boolean
  readonly isDisabled?: boolean
  /** The label is for screen readers only. */
  readonly isLabelHidden?: boolean
}

export const Checkbox = steady(function Checkbox({
  label,
  isIndeterminate = false,
  isLabelHidden = false,
  ...rest
}: CheckboxProps) {
  const Mark = isIndeterminate ? Minus : Check
  return (
    <AriaCheckbox
      {...rest}
      isIndeterminate={isIndeterminate}
      className={styles.check ?? ''}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      <span className={styles.box}>
        <Mark size={12} strokeWidth={3} aria-hidden />
      </span>
      {isLabelHidden ? null : label}
    </AriaCheckbox>
  )
})
