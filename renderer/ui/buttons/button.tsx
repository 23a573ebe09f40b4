import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { classNames } from '../class-names'
import { steady } from '../steady'
import styles from './button.module.css'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** `quiet` in toolbars, `primary` once per surface, `link` inside a sentence. */
  readonly kind?: 'normal' | 'quiet' | 'primary' | 'critical' | 'link'
  readonly small?: boolean
  readonly isDisabled?: boolean
  /** What it began is being done: it says so, keeps the focus and takes no second press. */
  readonly isBusy?: boolean
  readonly autoFocus?: boolean
  readonly type?: 'button' | 'submit'
  /** Id of the form that it submits, where it stands outside of it. */
  readonly form?: string
  /** For buttons whose text alone does not say what they act on. */
  readonly label?: string
  /** Closes the dialog that it stands in. */
  readonly closes?: boolean
}

export const Button = steady(function Button({
  children,
  onPress,
  kind = 'normal',
  small = false,
  label,
  closes = false,
  isBusy = false,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(closes ? { slot: 'close' } : {})}
      {...(onPress ? { onPress } : {})}
      isPending={isBusy}
      className={classNames(styles.button, styles[kind], small && styles.small)}
    >
      {isBusy ? <span className={styles.turning} aria-hidden /> : null}
      {children}
    </AriaButton>
  )
})
