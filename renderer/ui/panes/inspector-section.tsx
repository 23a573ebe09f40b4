import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names'
import styles from './inspector-section.module.css'

interface InspectorHeaderProps {
  /** What sort of thing it is, in a word. */
  readonly kind: string
  readonly title: string
  readonly lang?: string
  readonly subtitle?: string
  /** What can be done to it as a whole: one small button, beside the pane's own that closes it. */
  readonly actions?: ReactNode
}

/** Top of an inspector: what is selected. */
export function InspectorHeader({ kind, title, lang, subtitle, actions }: InspectorHeaderProps) {
  return (
    <header className={styles.header}>
      <span className={styles.kind}>{kind}</span>
      <h2 className={styles.title} lang={lang}>
        {title}
      </h2>
      {subtitle === undefined ? null : <span className={styles.subtitle}>{subtitle}</span>}
      {actions === undefined ? null : <div className={styles.headerActions}>{actions}</div>}
    </header>
  )
}

interface InspectorSectionProps {
  readonly title?: string
  /** Small buttons at the end of the section's heading. */
  readonly actions?: ReactNode
  /** Labels above the fields instead of at their left: for long texts. */
  readonly isStacked?: boolean
  readonly children: ReactNode
}

/** Fields that belong together. Any field of renderer/ui inside shows its label at the left. */
export function InspectorSection({ title, actions, isStacked = false, children }: InspectorSectionProps) {
  const headingId = useId()
  return (
    <section
      className={classNames(styles.section, isStacked && styles.stacked)}
      {...(title === undefined ? {} : { 'aria-labelledby': headingId })}
    >
      {title === undefined && actions === undefined ? null : (
        <div className={styles.head}>
          <h3 className={styles.heading} id={headingId}>
            {title}
          </h3>
          {actions}
        </div>
      )}
      {children}
    </section>
  )
}
