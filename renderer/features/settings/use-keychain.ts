import { useEffect, useState } from 'react'
import type { RequestOutput } from '../../../shared/ipc/contract'
import { ask } from '../../desktop/desk'

type KeychainState = Readonly<RequestOutput<'sealing:keychain'>>

const noKeychain: KeychainState = { isThere: false, isUsed: false, hasOpened: false }

/** What the system's keychain is to the key of personal data; none, until it has answered. */
export function useKeychain(): KeychainState {
  const [keychain, setKeychain] = useState(noKeychain)
  useEffect(() => {
    void ask('sealing:keychain', null).then((answer) => {
      if (answer.ok) setKeychain(answer.value)
    })
  }, [])
  return keychain
}
