import { Component, type ReactNode } from 'react'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { CopyButton } from '../../ui/buttons/copy-button'
import { Dialog } from '../../ui/overlays/dialog'
import styles from './error-boundary.module.css'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** A new key (another view, another row) starts afresh. */
  readonly resetKey: string
  /** Closes the dialog that is kept here: its fault is told in a dialog, too. */
  readonly onClose?: () => void
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
    const reset = () => this.setState({ detail: null })
    const { onClose } = this.props
    function close(): void {
      onClose?.()
      // Where the dialog broke while it was being closed, nothing else tells the notice to go.
      reset()
    }
    return <FaultNotice detail={detail} onRetry={reset} onClose={onClose && close} />
  }
}

interface FaultNoticeProps {
  readonly detail: string
  readonly onRetry: () => void
  readonly onClose: (() => void) | undefined
}

function FaultNotice({ detail, onRetry, onClose }: FaultNoticeProps) {
  const { translate } = useTranslate()
  const title = translate('app.error.view.title')
  const notice = (
    <div className={styles.fault} role="alert">
      {onClose ? null : <h2 className={styles.title}>{title}</h2>}
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
  if (!onClose) return notice
  return (
    <Dialog title={title} onClose={onClose}>
      {notice}
    </Dialog>
  )
}
