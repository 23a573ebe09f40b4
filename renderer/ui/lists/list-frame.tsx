import type { ReactNode } from 'react'
import { SegmentedControl } from '../fields/segmented-control'
import styles from './list-frame.module.css'

interface ListFrameProps {
  /** What the lists are of: names the region and its tabs. */
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly text: string }[]
  readonly tab: string
  readonly onTab: (id: string) => void
  /** The list of the chosen tab, with its toolbar. */
  readonly children: ReactNode
}

/** A view of several lists, one at a time: their tabs, and the list below at full height. */
export function ListFrame({ label, tabs, tab, onTab, children }: ListFrameProps) {
  return (
    <section className={styles.frame} aria-label={label}>
      <div className={styles.tabs}>
        <SegmentedControl label={label} isLabelHidden segments={tabs} value={tab} onChange={onTab} />
      </div>
      {children}
    </section>
  )
}
