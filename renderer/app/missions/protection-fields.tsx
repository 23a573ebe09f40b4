import { useEffect, useRef, useState } from 'react'
import type { FileProtection } from '../../../shared/ipc/contract'
import { ask } from '../../desktop/desk'
import { useTranslate } from '../../i18n/language-provider'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import { isChosen, NewPassphraseFields, noPassphrase } from './new-passphrase-fields'

/** Who may open a file that is about to be saved. `keptOf`: the mission whose passphrase of this sitting is offered; null: none is. */
export function useProtection(keptOf: string | null) {
  const [kind, setKind] = useState<FileProtection['kind']>('none')
  const [isKept, setIsKept] = useState(false)
  const [passphrase, setPassphrase] = useState(noPassphrase)
  const [tries, setTries] = useState(0)

  useEffect(() => {
    if (keptOf === null) return
    void ask('mission-file:knows-passphrase', { missionId: keptOf }).then((answer) => {
      if (!answer.ok || !answer.value) return
      setIsKept(true)
      setKind('kept')
    })
  }, [keptOf])

  return {
    kind,
    setKind,
    isKept,
    passphrase,
    setPassphrase,
    tries,
    /** What was chosen; null: a passphrase is still to be typed, which is marked. */
    take: (): FileProtection | null => {
      setTries((before) => before + 1)
      if (kind !== 'passphrase') return { kind }
      return isChosen(passphrase) ? { kind, passphrase: passphrase.text } : null
    },
  }
}

export function ProtectionFields({ protection }: { readonly protection: ReturnType<typeof useProtection> }) {
  const { translate } = useTranslate()
  const { kind, setKind, isKept, passphrase, setPassphrase, tries } = protection
  const fields = useRef<HTMLDivElement>(null)

  // After the try has been shown: only then is the wrong field marked.
  useEffect(() => {
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])

  return (
    <div ref={fields} style={{ display: 'contents' }}>
      <SegmentedControl
        label={translate('privacy.protection')}
        segments={[
          { id: 'none' as const, text: translate('privacy.protectionNone') },
          ...(isKept ? [{ id: 'kept' as const, text: translate('privacy.protectionKept') }] : []),
          { id: 'passphrase' as const, text: translate('privacy.protectionPassphrase') },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'kept' ? <p>{translate('privacy.keptText')}</p> : null}
      {kind === 'passphrase' ? (
        <>
          <NewPassphraseFields value={passphrase} onChange={setPassphrase} isTried={tries > 0} />
          <p>{translate('privacy.noRecovery')}</p>
        </>
      ) : null}
    </div>
  )
}
