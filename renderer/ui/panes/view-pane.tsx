import type { KeyboardEvent, ReactNode } from 'react'
import { classNames } from '../class-names'
import styles from './view-pane.module.css'

interface ViewPaneProps {
  readonly label: string
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** A window so low (or so enlarged) that its parts would have no room scrolls as a whole. */
  readonly scrollsWhenLow?: boolean
  readonly children: ReactNode
}

/** What fills the centre of the window: tools above what is shown. Style sheets inside can ask how wide it is. */
export function ViewPane({ label, onKeyDown, scrollsWhenLow = false, children }: ViewPaneProps) {
  return (
    <section
      className={classNames(styles.view, scrollsWhenLow && styles.scrollsWhenLow)}
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {children}
    </section>
  )
}

interface ViewToolbarProps {
  /** More tools than others have. */
  readonly isDense?: boolean
  /** Another row of tools follows, so no line ends this one. */
  readonly goesOn?: boolean
  readonly children: ReactNode
}

/** The tools of a view in a row. Wraps where it is narrow. */
export function ViewToolbar({ isDense = false, goesOn = false, children }: ViewToolbarProps) {
  return <header className={classNames(styles.toolbar, isDense && styles.dense, !goesOn && styles.line)}>{children}</header>
}
