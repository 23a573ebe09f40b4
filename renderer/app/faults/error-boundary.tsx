import { Component, type ReactNode } from 'react'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import styles from './error-boundary.module.css'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** A new key (another view, another row) starts afresh. */
  readonly resetKey: string
}

interface FaultState {
  /** Stack of what was thrown; null: all is well. */
  readonly detail: string | null
}

/** Keeps a fault of one part of the window to that part. A class, because React offers error boundaries in no other form. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, FaultState> {
  override state: FaultState = { detail: null }

  static getDerivedStateFromError(error: unknown): FaultState {
    return { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.detail !== null && before.resetKey !== this.props.resetKey) this.setState({ detail: null })
  }

  override render(): ReactNode {
    const { detail } = this.state
    if (detail === null) return this.props.children
    return <FaultNotice detail={detail} onRetry={() => this.setState({ detail: null })} />
  }
}

function FaultNotice({ detail, onRetry }: { readonly detail: string; readonly onRetry: () => void }) {
  const { translate } = useTranslate()
  return (
    <div className={styles.fault} role="alert">
      <h2 className={styles.title}>{translate('app.error.view.title')}</h2>
      <p className={styles.text}>{translate('app.error.view.safe')}</p>
      <pre className={styles.detail}>{detail}</pre>
      <div className={styles.actions}>
        <CopyButton text={detail} />
        <Button kind="primary" onPress={onRetry}>
          {translate('app.error.tryAgain')}
        </Button>
      </div>
    </div>
  )
}
