import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../buttons/button'
import styles from './progress-bar.module.css'

interface ProgressBarProps {
  /** What is being worked on now. */
  readonly label: string
  readonly done: number
  readonly total: number
  /** What is counted; seconds are those of a time that it may take at most. */
  readonly unit?: 'pieces' | 'seconds'
  readonly onCancel?: () => void
}

/** Work that takes over a second: how far it is, in numbers, and the way to stop it. */
export function ProgressBar({ label, done, total, unit = 'pieces', onCancel }: ProgressBarProps) {
  const { translate } = useTranslate()
  const count = translate(unit === 'seconds' ? 'app.ui.progressSeconds' : 'app.ui.progress', { done, total })
  return (
    <AriaProgressBar className={styles.progress ?? ''} value={done} maxValue={Math.max(total, 1)} valueLabel={count}>
      {({ percentage = 0 }) => (
        <>
          <Label className={styles.label ?? ''}>{label}</Label>
          <span className={styles.count}>{count}</span>
          <div className={styles.track}>
            <div className={styles.fill} style={{ width: `${percentage}%` }} />
          </div>
          {onCancel ? (
            <Button small onPress={onCancel}>
              {translate('app.ui.cancel')}
            </Button>
          ) : null}
        </>
      )}
    </AriaProgressBar>
  )
}
