import { useTranslate } from '../../i18n/language-provider'
import { classNames } from '../../ui/class-names'
import styles from './finding-flag.module.css'
import type { FindingCount } from './use-finding-counts'

interface FindingFlagProps {
  readonly count: number
  /** Null where there is none. */
  readonly worst: FindingCount['worst'] | null
}

/** How many findings name an item, in the colour of the worst; nothing where there are none. */
export function FindingFlag({ count, worst }: FindingFlagProps) {
  const { translate } = useTranslate()
  if (count === 0) return null
  return (
    <span className={styles.flag} data-worst={worst} role="img" aria-label={translate('app.view.findings.count', { count })}>
      {count}
    </span>
  )
}

/** As above for a low, narrow place; what it says is said in words beside it. */
export function SmallFindingFlag({ count, worst }: FindingFlagProps) {
  if (count === 0) return null
  return (
    <span className={classNames(styles.flag, styles.small)} data-worst={worst} aria-hidden>
      {count}
    </span>
  )
}
