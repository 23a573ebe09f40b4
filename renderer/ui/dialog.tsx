import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslate } from '../i18n/language-provider'
import { classNames } from './class-names'
import { IconButton } from './icon-button'
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
}

/** A dialog over the window. Mounted while it is open; Esc and the cross close it. */
export function Dialog({ title, onClose, children, footer, wide = false, isAlert = false }: DialogProps) {
  const { translate } = useTranslate()
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen
      isDismissable={!isAlert}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={classNames(styles.modal, wide && styles.wide)}>
        <AriaDialog className={styles.dialog ?? ''} role={isAlert ? 'alertdialog' : 'dialog'}>
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
