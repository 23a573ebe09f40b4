import type { CSSProperties, ReactNode } from 'react'
import { classNames } from '../class-names'
import styles from './badge.module.css'

interface BadgeProps {
  readonly children: ReactNode
  readonly tone?: 'neutral' | 'outline' | 'positive' | 'caution' | 'critical'
  /** A group's hue, 0 to 7; takes the place of the tone. */
  readonly hue?: number
  readonly lang?: string
}

/** A word or number that classifies what it stands beside. */
export function Badge({ children, tone = 'neutral', hue, lang }: BadgeProps) {
  const hueStyle = hue === undefined ? {} : { '--badge-hue': `var(--group-${hue})`, '--badge-tint': `var(--group-${hue}-tint)` }
  return (
    <span className={classNames(styles.badge, styles[tone])} style={hueStyle as CSSProperties} lang={lang}>
      {children}
    </span>
  )
}
