import { useTranslate } from '../../i18n/language-provider'
import type { Failure } from '../../persistence/failure'
import { Button } from '../../ui/buttons/button'
import { CopyButton } from '../../ui/buttons/copy-button'
import { failureWords } from './failure-words'
import styles from './reading-fault.module.css'

interface ReadingFaultProps {
  readonly failure: Failure
  /** Left out where another try stands elsewhere, as the choice of another file. */
  readonly onRetry?: () => void
}

/** Stands where something was to be read: what happened, what to do, and another try. */
export function ReadingFault({ failure, onRetry }: ReadingFaultProps) {
  const translator = useTranslate()
  const { title, text, detail } = failureWords(failure, translator)
  return (
    <div role="alert" className={styles.fault}>
      <strong>{title}</strong>
      <span>{text}</span>
      <span className={styles.acts}>
        {onRetry ? (
          <Button small onPress={onRetry}>
            {translator.translate('app.error.tryAgain')}
          </Button>
        ) : null}
        <CopyButton text={detail} />
      </span>
    </div>
  )
}
