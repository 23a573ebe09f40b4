import type { MissionFileReader } from '../files/mission-file/read-in-worker'
import { createSerialQueue } from '../files/serial-queue'
import { createDataKey } from '../sealing/data-key'
import type { Keychain } from '../sealing/keychain'
import { removeLeftovers } from '../sealing/remove-leftovers'
import type { Handlers } from './handlers'

export type SealingHandlers = Pick<Handlers, Extract<keyof Handlers, `sealing:${string}`>>

export interface SealingPorts {
  readonly userDataPath: string
  readonly now: () => number
  readonly reader: Pick<MissionFileReader, 'lock' | 'unlock'>
  readonly keychain: Keychain
  readonly clearWindowStore: () => Promise<void>
  /** Hears the name of a file that was damaged and was written anew from its copy. */
  readonly onMended: (name: string) => void
}

/** What the window asks of the key with which it seals personal data, one after the other; and of its homes, how far they are with it. */
export function createSealingHandlers({ clearWindowStore, ...ports }: SealingPorts): SealingHandlers {
  const { userDataPath, keychain } = ports
  const dataKey = createDataKey(ports)
  const inTurn = createSerialQueue()

  const done = async (task: () => Promise<void>): Promise<null> => {
    await inTurn(task)
    return null
  }

  async function finish(): Promise<void> {
    const { stored } = dataKey.opened()
    if (stored.stage === 'unsealing') return dataKey.putAway()
    await removeLeftovers(userDataPath, stored.openSince ?? 0)
    await dataKey.moveTo('sealed')
  }

  return {
    'sealing:read': () => inTurn(dataKey.read),
    'sealing:unlock': ({ passphrase }) => inTurn(() => dataKey.unlock(passphrase)),
    'sealing:go-on-locked': () => done(dataKey.goOnLocked),
    'sealing:turn-on': ({ passphrase, byKeychain }) => done(() => dataKey.make(passphrase, byKeychain)),
    'sealing:change-passphrase': ({ before, passphrase, byKeychain }) =>
      done(() => dataKey.changePassphrase(before, passphrase, byKeychain)),
    'sealing:turn-off': () => done(() => dataKey.moveTo('unsealing')),
    'sealing:keychain': async () => {
      const isThere = await keychain.isThere()
      const open = dataKey.open()
      return {
        isThere,
        isUsed: open !== null && open.stored.byKeychain !== null,
        hasOpened: open?.openedBy === 'keychain',
      }
    },
    'sealing:clear-window-store': () => done(clearWindowStore),
    'sealing:finish': () => done(finish),
  }
}
