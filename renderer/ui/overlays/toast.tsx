import { CircleAlert, CircleCheck, TriangleAlert, X } from 'lucide-react'
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastQueue as AriaToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
} from 'react-aria-components'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../buttons/button'
import { IconButton } from '../buttons/icon-button'
import styles from './toast.module.css'

export interface ToastAction {
  readonly label: string
  readonly run: () => void
  /** It would do something else by now: its toast leaves (`dropOverToasts`). */
  readonly isOver?: () => boolean
}

export interface Toast {
  readonly title: string
  readonly detail?: string
  readonly tone?: 'positive' | 'caution' | 'critical'
  /** `Undo`, `Open folder` … */
  readonly action?: ToastAction
}

// The one module that knows react-aria's toasts, whose interface is not yet stable.
const queue = new AriaToastQueue<Toast>({ maxVisibleToasts: 3 })
/** Also those that wait until one of the three in sight leaves. */
const waiting = new Map<string, Toast>()

/** Says something quietly in the corner. What went wrong stays until it is closed; the rest leaves after 8 s. */
export function showToast(toast: Toast): void {
  const key = queue.add(toast, {
    ...(toast.tone === 'critical' ? {} : { timeout: 8000 }),
    onClose: () => waiting.delete(key),
  })
  waiting.set(key, toast)
}

/** Takes away what was said of a mission that is left: its Undo would take back something of the next one. */
export function clearToasts(): void {
  queue.clear()
  waiting.clear()
}

/** Takes away the toasts whose action would do something else by now. */
export function dropOverToasts(): void {
  for (const [key, { action }] of waiting) if (action?.isOver?.()) queue.close(key)
}

const icons = { positive: CircleCheck, caution: TriangleAlert, critical: CircleAlert }

export function ToastRegion() {
  const { translate } = useTranslate()
  return (
    <AriaToastRegion
      queue={queue}
      className={styles.region ?? ''}
      aria-label={translate('app.ui.notifications')}
      data-region="notices"
    >
      {({ toast }) => {
        const { title, detail, tone = 'positive', action } = toast.content
        const Icon = icons[tone]
        const close = (): void => queue.close(toast.key)
        return (
          <AriaToast toast={toast} className={styles.toast ?? ''} data-tone={tone}>
            <Icon size={16} strokeWidth={1.75} aria-hidden />
            <AriaToastContent className={styles.content ?? ''}>
              <Text slot="title" className={styles.title ?? ''}>
                {title}
              </Text>
              {detail === undefined ? null : (
                <Text slot="description" className={styles.detail ?? ''}>
                  {detail}
                </Text>
              )}
            </AriaToastContent>
            <div className={styles.actions}>
              {action ? (
                <Button
                  kind="quiet"
                  small
                  onPress={() => {
                    action.run()
                    close()
                  }}
                >
                  {action.label}
                </Button>
              ) : null}
              <IconButton icon={X} label={translate('app.ui.close')} small onPress={close} />
            </div>
          </AriaToast>
        )
      }}
    </AriaToastRegion>
  )
}
