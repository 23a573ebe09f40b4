import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import styles from './field.module.css'

interface FieldRowProps {
  readonly label: string
  readonly children: ReactNode
}

/** A label and something that is no field of its own: text, badges, several small fields side by side. */
export function FieldRow({ label, children }: FieldRowProps) {
  return (
    <fieldset className={classNames(styles.field, styles.bare)} aria-label={label}>
      <span className={styles.label}>{label}</span>
      <div className={styles.rowBody}>{children}</div>
    </fieldset>
  )
}
