import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ask, listen } from '../../desktop/desk'
import { useTranslate } from '../../i18n/language-provider'
import type { DeskStart } from '../../persistence/desk'
import { Button } from '../../ui/buttons/button'
import { TextField } from '../../ui/fields/text-field'
import { ProgressBar } from '../../ui/marks/progress-bar'
import styles from './sealed-start.module.css'
import { useAppearance } from './use-appearance'

type Locked = Extract<DeskStart, { readonly kind: 'locked' }>
type Rewriting = Extract<DeskStart, { readonly kind: 'rewriting' }>
type OnStarted = (start: DeskStart) => void

interface SealedStartProps {
  readonly start: Locked | Rewriting
  readonly onStarted: OnStarted
}

/** What stands between a start and the desk where personal data is sealed: the passphrase, or homes that are written anew. */
export function SealedStart({ start, onStarted }: SealedStartProps) {
  useAppearance()
  // Nothing is open yet, and what is being written is whole at every moment: leaving waits for nothing.
  useEffect(() => listen('quit:requested', () => void ask('quit:answer', { leave: true })), [])
  return (
    <main className={styles.page}>
      {start.kind === 'locked' ? (
        <Unlock start={start} onStarted={onStarted} />
      ) : (
        <Rewrite key="rewrite" start={start} onStarted={onStarted} />
      )}
    </main>
  )
}

function Unlock({ start, onStarted }: { readonly start: Locked; readonly onStarted: OnStarted }) {
  const { translate, find } = useTranslate()
  const [passphrase, setPassphrase] = useState('')
  const [fault, setFault] = useState<string>()
  const [isOpening, setIsOpening] = useState(false)
  const isBusy = useRef(false)

  async function goOn(way: () => ReturnType<Locked['goOn']>): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    setIsOpening(true)
    const started = await way()
    isBusy.current = false
    setIsOpening(false)
    if (started.ok) onStarted(started.value)
    else if (started.error.code === 'passphrase-wrong') setFault(translate('privacy.seal.unlockWrong'))
    else setFault(find(`error.${started.error.code}.title`, started.error.params) ?? translate('app.error.unexpected'))
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (passphrase === '') setFault(translate('privacy.missing'))
    else void goOn(() => start.unlock(passphrase))
  }

  return (
    <form className={styles.panel} onSubmit={submit} noValidate>
      <h1 className={styles.title}>{translate('privacy.seal.unlockTitle')}</h1>
      <p className={styles.text}>{translate('privacy.seal.unlockText')}</p>
      <TextField
        label={translate('privacy.passphrase')}
        value={passphrase}
        onChange={(typed) => {
          setPassphrase(typed)
          setFault(undefined)
        }}
        error={fault}
        isSecret
        autoFocus
      />
      <div className={styles.foot}>
        <Button onPress={() => void goOn(start.goOn)}>{translate('privacy.seal.goOn')}</Button>
        <Button kind="primary" type="submit" isBusy={isOpening}>
          {translate(isOpening ? 'privacy.opening' : 'privacy.open')}
        </Button>
      </div>
    </form>
  )
}

function Rewrite({ start, onStarted }: { readonly start: Rewriting; readonly onStarted: OnStarted }) {
  const { translate } = useTranslate()
  const [{ done, total }, setProgress] = useState({ done: 0, total: 1 })
  const isBegun = useRef(false)

  useEffect(() => {
    if (isBegun.current) return
    isBegun.current = true
    void start.run((nowDone, ofAll) => setProgress({ done: nowDone, total: ofAll })).then(onStarted)
  }, [start, onStarted])

  return (
    <div className={styles.panel}>
      <h1 className={styles.title}>
        {translate(start.stage === 'sealing' ? 'privacy.seal.rewriting' : 'privacy.seal.unsealing')}
      </h1>
      <p className={styles.text}>{translate('privacy.seal.rewritingText')}</p>
      <ProgressBar label={translate('privacy.seal.progress')} done={done} total={total} />
    </div>
  )
}
