import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../buttons/icon-button'
import { classNames } from '../class-names'
import styles from './overlay.module.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the main one last. */
  readonly footer?: ReactNode
  readonly wide?: boolean
  /** A question that must be answered: a click beside it does not close it. */
  readonly isAlert?: boolean
  /** What it shows took its time, or is still being sought: a click that strays does not throw it away. */
  readonly holdsWork?: boolean
}

/** A dialog over the window. Mounted while it is open; Esc and the cross close it. */
export function Dialog({ title, onClose, children, footer, wide = false, isAlert = false, holdsWork = false }: DialogProps) {
  const { translate } = useTranslate()
  const frame = useRef<HTMLElement>(null)
  useEscapeOnNotice(frame, onClose)
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen
      isDismissable={!isAlert && !holdsWork}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={classNames(styles.modal, wide && styles.wide)}>
        <AriaDialog ref={frame} className={styles.dialog ?? ''} role={isAlert ? 'alertdialog' : 'dialog'}>
          <div className={styles.dialogHead}>
            <Heading slot="title" level={2} className={styles.dialogTitle ?? ''}>
              {title}
            </Heading>
            <IconButton icon={X} label={translate('app.ui.close')} small onPress={onClose} />
          </div>
          <div className={styles.dialogBody}>{children}</div>
          {footer === undefined ? null : <div className={styles.dialogFoot}>{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** A notice over a dialog can be focused and is no part of it: Esc there is meant for the dialog, which gives the focus back. */
function useEscapeOnNotice(frame: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (!(event.target instanceof Element) || !event.target.closest('[data-region="notices"]')) return
      event.preventDefault()
      frame.current?.focus()
      onClose()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [frame, onClose])
}
