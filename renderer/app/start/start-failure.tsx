import { useTranslate } from '../../i18n/language-provider'
import type { DeskStart } from '../../persistence/desk'
import { CopyButton } from '../../ui/buttons/copy-button'
import styles from '../faults/error-boundary.module.css'

type FailedStart = Extract<DeskStart, { readonly kind: 'store-newer' | 'no-main-process' }>

/** Why there is no desk to work at, and that nothing was touched. */
export function StartFailure({ failure }: { readonly failure: FailedStart }) {
  const { translate } = useTranslate()
  const text =
    failure.kind === 'store-newer'
      ? translate('app.start.newer', { storedVersion: failure.storedVersion, ownVersion: failure.ownVersion })
      : translate('app.start.noMain')
  return (
    <main className={styles.fault} style={{ height: '100%' }}>
      <h1 className={styles.title}>{translate('app.start.failed.title')}</h1>
      <p className={styles.text}>{text}</p>
      {failure.kind === 'no-main-process' ? <CopyButton text={`${failure.error.code}\n${failure.error.detail}`} /> : null}
    </main>
  )
}
