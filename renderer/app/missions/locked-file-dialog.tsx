import { type FormEvent, useRef, useState } from 'react'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { TextField } from '../../ui/fields/text-field'
import { Dialog } from '../../ui/overlays/dialog'
import { desk } from '../start/desk-access'
import { showOpening } from './mission-actions'
import { tell } from './mission-notices'

interface LockedFileDialogProps {
  readonly path: string
  /** What was typed before did not open it. */
  readonly wasWrong: boolean
}

/** Asks for the passphrase of a file that was to be opened, until it opens or the person gives up. */
export function LockedFileDialog({ path, wasWrong }: LockedFileDialogProps) {
  const { translate } = useTranslate()
  const [passphrase, setPassphrase] = useState('')
  const [isTypedAnew, setIsTypedAnew] = useState(true)
  const [isOpening, setIsOpening] = useState(false)
  /** A button that is disabled while it has the focus would take Esc from the keyboard: a second press is ignored instead. */
  const isBusy = useRef(false)

  async function open(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    if (isBusy.current || passphrase === '') return
    isBusy.current = true
    setIsOpening(true)
    const outcome = await desk().repository.openFile(path, passphrase)
    isBusy.current = false
    setIsOpening(false)
    setIsTypedAnew(false)
    tell(null)
    showOpening(outcome)
  }

  return (
    <Dialog
      title={translate('privacy.lockedTitle')}
      isAlert
      // A passphrase that is being tried may open the file at any moment: giving up waits for that second.
      onClose={() => {
        if (!isBusy.current) tell(null)
      }}
      footer={
        <>
          <Button closes>{translate('app.ui.cancel')}</Button>
          <Button kind="primary" type="submit" form="locked-file" isBusy={isOpening}>
            {translate(isOpening ? 'privacy.opening' : 'privacy.open')}
          </Button>
        </>
      }
    >
      <form id="locked-file" onSubmit={(event) => void open(event)}>
        <p>{translate('privacy.lockedText', { name: path.split(/[\\/]/).at(-1) ?? path })}</p>
        <TextField
          label={translate('privacy.passphrase')}
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed)
            setIsTypedAnew(true)
          }}
          error={wasWrong && !isTypedAnew ? translate('privacy.wrong') : undefined}
          isSecret
          autoFocus
        />
      </form>
    </Dialog>
  )
}
