import { randomBytes } from 'node:crypto'
import type { SealingState } from '../../shared/ipc/contract'
import type { MissionFileReader } from '../files/mission-file/read-in-worker'
import { createDeskFailure, isDeskFailure } from '../ipc/desk-failure'
import { keptKey, keyInKept } from './kept-key'
import { createKeyFile, type KeyFileReading, type StoredKey } from './key-file'
import type { Keychain } from './keychain'

type Found = Extract<KeyFileReading, { readonly kind: 'read' }>

interface OpenKey {
  readonly key: Buffer
  readonly stored: StoredKey
  /** How whoever sits here got in: by the keychain, nobody was asked for the passphrase. */
  readonly openedBy: 'passphrase' | 'keychain'
}

interface DataKeyPorts {
  readonly userDataPath: string
  readonly now: () => number
  readonly reader: Pick<MissionFileReader, 'lock' | 'unlock'>
  readonly keychain: Keychain
  /** Hears the name of a file that was damaged and was written anew from its copy. */
  readonly onMended: (name: string) => void
}

/** The key of personal data: kept wrapped, in memory while the program runs once it was opened. Whoever asks does so in turn. */
export interface DataKey {
  /** How it stands; where the keychain opens it, it is open then. */
  readonly read: () => Promise<SealingState>
  readonly unlock: (passphrase: string) => Promise<SealingState>
  /** Somebody works without it: what they type in lies open from now on. */
  readonly goOnLocked: () => Promise<void>
  /** Makes a new one, with which homes are to be sealed. */
  readonly make: (passphrase: string, byKeychain: boolean) => Promise<void>
  /** `before`: the old passphrase; null: whoever sits here was let in by the keychain. */
  readonly changePassphrase: (before: string | null, passphrase: string, byKeychain: boolean) => Promise<void>
  /** null: it is not open. */
  readonly open: () => Pick<OpenKey, 'stored' | 'openedBy'> | null
  /** The same where it has to be open: who asks before that is refused. */
  readonly opened: () => Pick<OpenKey, 'stored' | 'openedBy'>
  /** Says how far the homes are with it; once all is sealed, nothing lies open any more. */
  readonly moveTo: (stage: 'sealed' | 'unsealing') => Promise<void>
  /** Puts it aside: nothing is sealed any more. */
  readonly putAway: () => Promise<void>
}

const keyBytes = 32
const fileName = 'data-key.json'

export function createDataKey({ userDataPath, now, reader, keychain, onMended }: DataKeyPorts): DataKey {
  const file = createKeyFile(userDataPath)
  let open: OpenKey | null = null

  /** Where one copy was damaged, older or gone, from now on both are what has just been opened; on a full disk, from a later start on. */
  async function take(opening: OpenKey, { isWhole, damaged }: Found): Promise<SealingState> {
    open = opening
    if (!isWhole) {
      const isMended = await file.write(opening.stored).then(
        () => true,
        () => false,
      )
      if (isMended) for (const name of damaged) onMended(name)
    }
    return stateOf(opening)
  }

  async function read(): Promise<SealingState> {
    if (open) return stateOf(open)
    const found = await file.read()
    if (found.kind === 'none') return { kind: 'off' }
    if (found.kind === 'damaged') return { kind: 'locked' }
    for (const stored of found.copies) {
      const text = stored.byKeychain === null ? null : await keychain.unwrap(Buffer.from(stored.byKeychain, 'base64'))
      const key = text === null ? null : keyInKept(text)
      if (key) return take({ key, stored, openedBy: 'keychain' }, found)
    }
    return { kind: 'locked' }
  }

  async function unlock(passphrase: string): Promise<SealingState> {
    const found = await file.read()
    if (found.kind === 'none') return { kind: 'off' }
    if (found.kind === 'damaged') throw createDeskFailure('file-damaged', { path: fileName })
    const refusals: unknown[] = []
    for (const stored of found.copies) {
      try {
        return await take({ key: await unwrapped(stored, passphrase), stored, openedBy: 'passphrase' }, found)
      } catch (error) {
        if (!isDeskFailure(error)) throw error
        refusals.push(error)
      }
    }
    // One copy is damaged, the other says that the passphrase is wrong: that is what can be mended by who typed it.
    throw refusals.find((refusal) => isDeskFailure(refusal) && refusal.deskError.code === 'passphrase-wrong') ?? refusals[0]
  }

  async function unwrapped({ byPassphrase }: StoredKey, passphrase: string): Promise<Buffer> {
    return Buffer.from(await reader.unlock(Buffer.from(byPassphrase, 'base64'), passphrase, fileName))
  }

  async function wrapped(key: Buffer, passphrase: string, byKeychain: boolean): Promise<Omit<StoredKey, 'stage' | 'openSince'>> {
    const locked = await reader.lock(key, passphrase, fileName)
    const kept = byKeychain ? await keychain.wrap(keptKey(key)) : null
    return {
      format: 'mission-desk-data-key',
      byPassphrase: Buffer.from(locked).toString('base64'),
      byKeychain: kept?.toString('base64') ?? null,
    }
  }

  async function keep(next: OpenKey): Promise<void> {
    await file.write(next.stored)
    open = next
  }

  function opened(): OpenKey {
    if (!open) throw createDeskFailure('bad-request', {}, 'the data key is not open')
    return open
  }

  return {
    read,
    unlock,
    open: () => open,
    opened,
    goOnLocked: async () => {
      const found = await file.read()
      if (found.kind === 'read' && found.copies[0].stage === 'sealed') await file.sealFrom(now())
    },
    make: async (passphrase, byKeychain) => {
      if (open) throw createDeskFailure('bad-request', {}, 'personal data is sealed already')
      const key = randomBytes(keyBytes)
      const stored: StoredKey = { ...(await wrapped(key, passphrase, byKeychain)), stage: 'sealing' }
      await file.keepAside(now())
      await keep({ key, stored, openedBy: 'passphrase' })
    },
    changePassphrase: async (before, passphrase, byKeychain) => {
      const { key, stored, openedBy } = opened()
      if (before !== null) await unwrapped(stored, before)
      else if (openedBy === 'passphrase') throw createDeskFailure('passphrase-wrong', { path: fileName })
      const next = { ...stored, ...(await wrapped(key, passphrase, byKeychain)) }
      await keep({ key, stored: next, openedBy: 'passphrase' })
    },
    moveTo: async (stage) => {
      const { stored, ...rest } = opened()
      const openSince = stage === 'sealed' ? undefined : stored.openSince
      await keep({ ...rest, stored: { ...stored, stage, openSince } })
    },
    putAway: async () => {
      await file.keepAside(now())
      await file.remove()
      open = null
    },
  }
}

function stateOf({ key, stored }: OpenKey): SealingState {
  return { kind: 'open', key: key.toString('base64'), stage: stored.stage }
}
