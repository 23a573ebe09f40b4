import { Check, LoaderCircle, TriangleAlert } from 'lucide-react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { errorText } from '../../../shared/ipc/error-text'
import { useTranslate } from '../../i18n/language-provider'
import { useLeaving, useSaveState } from '../../store/save-state'
import { CopyButton } from '../../ui/buttons/copy-button'
import { classNames } from '../../ui/class-names'
import overlay from '../../ui/overlays/overlay.module.css'
import styles from './save-state-mark.module.css'

/** Whether the last edit is on the disk, always in sight: by shape and word, not by colour. */
export function SaveStateMark() {
  const translator = useTranslate()
  const { translate } = translator
  const state = useSaveState(({ saveState }) => saveState)
  const isLeaving = useLeaving((value) => value.isLeaving)
  if (state.kind !== 'failed') {
    const kind = isLeaving ? 'leaving' : state.kind
    return (
      <output className={classNames(styles.mark, styles.quiet)} data-kind={kind} aria-live="polite">
        {signs}
        <span>{translate(`app.save.${kind}`)}</span>
      </output>
    )
  }
  const { title: reason, text, detail } = errorText(state.error, translator)
  return (
    <DialogTrigger>
      <AriaButton className={classNames(styles.mark, styles.failed)} aria-live="assertive">
        <TriangleAlert size={14} strokeWidth={2} aria-hidden />
        <span>{translate('app.save.failed', { reason })}</span>
      </AriaButton>
      <Popover className={overlay.popover ?? ''} placement="bottom end">
        <Dialog className={overlay.popoverDialog ?? ''} aria-label={translate('app.save.failed', { reason })}>
          <div className={styles.detail}>
            <strong>{translate('app.save.failed', { reason })}</strong>
            <p>{translate('app.save.failedDetail', { waiting: state.waiting })}</p>
            <p>{text}</p>
            <CopyButton text={detail} />
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** Both are always there and one is seen: to make the other anew would take a tenth of the script of every edit. */
const signs = (
  <span className={styles.signs} aria-hidden>
    <Check className={styles.saved} size={14} strokeWidth={1.75} />
    <LoaderCircle className={styles.saving} size={14} strokeWidth={1.75} />
  </span>
)
