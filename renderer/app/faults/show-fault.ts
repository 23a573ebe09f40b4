import type { Translator } from '../../../shared/i18n/translate'
import type { ErrorText } from '../../../shared/ipc/error-text'
import { showToast } from '../../ui/overlays/toast'

/** Tells of a fault in a corner of the window, where it stays: what happened, what is safe, what to do; the rest can be copied. */
export function showFault({ title, text, detail }: ErrorText, { translate }: Translator): void {
  showToast({
    tone: 'critical',
    title,
    detail: text,
    action: { label: translate('app.error.copyDetail'), run: () => void navigator.clipboard.writeText(detail) },
  })
}
