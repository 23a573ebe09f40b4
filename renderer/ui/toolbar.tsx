import type { ReactNode } from 'react'
import { Toolbar as AriaToolbar } from 'react-aria-components'
import styles from './toolbar.module.css'

interface ToolbarProps {
  readonly label: string
  /** Heading of the view, at the start. */
  readonly title?: string
  readonly children?: ReactNode
  /** What stands at the far end. */
  readonly end?: ReactNode
}

/** The line of controls above a view: one stop of the Tab key, arrow keys move inside. */
export function Toolbar({ label, title, children, end }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={styles.toolbar ?? ''}>
      {title === undefined ? null : <h2 className={styles.title}>{title}</h2>}
      {children}
      <span className={styles.spacer} />
      {end}
    </AriaToolbar>
  )
}
