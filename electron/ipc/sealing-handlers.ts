import { randomBytes } from 'node:crypto'
import type { SealingState } from '../../shared/ipc/contract'
import type { MissionFileReader } from '../files/mission-file/read-in-worker'
import { createSerialQueue } from '../files/serial-queue'
import { keptKey, keyInKept } from '../sealing/kept-key'
import { createKeyFile, type KeyFileReading, type StoredKey } from '../sealing/key-file'
import type { Keychain } from '../sealing/keychain'
import { removeLeftovers } from '../sealing/remove-leftovers'
import { createDeskFailure, isDeskFailure } from './desk-failure'
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

interface OpenKey {
  readonly key: Buffer
  readonly stored: StoredKey
  /** How whoever sits here got in: by the keychain, nobody was asked for the passphrase. */
  readonly openedBy: 'passphrase' | 'keychain'
}

type Found = Extract<KeyFileReading, { readonly kind: 'read' }>

const keyBytes = 32
const fileName = 'data-key.json'

/** The key with which the window seals personal data: made here, kept wrapped, in memory while the program runs once it was opened. */
export function createSealingHandlers(ports: SealingPorts): SealingHandlers {
  const { userDataPath, now, reader, keychain, clearWindowStore, onMended } = ports
  const file = createKeyFile(userDataPath)
  const inTurn = createSerialQueue()
  let open: OpenKey | null = null

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
        const key = await reader.unlock(Buffer.from(stored.byPassphrase, 'base64'), passphrase, fileName)
        return await take({ key: Buffer.from(key), stored, openedBy: 'passphrase' }, found)
      } catch (error) {
        if (!isDeskFailure(error)) throw error
        refusals.push(error)
      }
    }
    // One copy is damaged, the other says that the passphrase is wrong: that is what can be mended by who typed it.
    throw refusals.find((refusal) => isDeskFailure(refusal) && refusal.deskError.code === 'passphrase-wrong') ?? refusals[0]
  }

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

  async function keep(next: OpenKey): Promise<void> {
    await file.write(next.stored)
    open = next
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

  function opened(): OpenKey {
    if (!open) throw createDeskFailure('bad-request', {}, 'the data key is not open')
    return open
  }

  const done = async (task: () => Promise<void>): Promise<null> => {
    await inTurn(task)
    return null
  }

  return {
    'sealing:read': () => inTurn(read),
    'sealing:unlock': ({ passphrase }) => inTurn(() => unlock(passphrase)),
    'sealing:go-on-locked': () =>
      done(async () => {
        const found = await file.read()
        if (found.kind === 'read' && found.copies[0].stage === 'sealed') await file.sealFrom(now())
      }),
    'sealing:turn-on': ({ passphrase, byKeychain }) =>
      done(async () => {
        if (open) throw createDeskFailure('bad-request', {}, 'personal data is sealed already')
        const key = randomBytes(keyBytes)
        const stored: StoredKey = { ...(await wrapped(key, passphrase, byKeychain)), stage: 'sealing' }
        await file.keepAside(now())
        await keep({ key, stored, openedBy: 'passphrase' })
      }),
    'sealing:change-passphrase': ({ before, passphrase, byKeychain }) =>
      done(async () => {
        const { key, stored, openedBy } = opened()
        if (before !== null) await reader.unlock(Buffer.from(stored.byPassphrase, 'base64'), before, fileName)
        else if (openedBy === 'passphrase') throw createDeskFailure('passphrase-wrong', { path: fileName })
        const next = { ...stored, ...(await wrapped(key, passphrase, byKeychain)) }
        await keep({ key, stored: next, openedBy: 'passphrase' })
      }),
    'sealing:turn-off': () =>
      done(async () => {
        const now = opened()
        await keep({ ...now, stored: { ...now.stored, stage: 'unsealing' } })
      }),
    'sealing:keychain': async () => ({
      isThere: await keychain.isThere(),
      isUsed: open !== null && open.stored.byKeychain !== null,
      hasOpened: open?.openedBy === 'keychain',
    }),
    'sealing:clear-window-store': () => done(clearWindowStore),
    'sealing:finish': () =>
      done(async () => {
        const { stored, ...rest } = opened()
        if (stored.stage === 'unsealing') {
          await file.keepAside(now())
          await file.remove()
          open = null
        } else {
          await removeLeftovers(userDataPath, stored.openSince ?? 0)
          await keep({ ...rest, stored: { ...stored, stage: 'sealed', openSince: undefined } })
        }
      }),
  }
}

function stateOf({ key, stored }: OpenKey): SealingState {
  return { kind: 'open', key: key.toString('base64'), stage: stored.stage }
}
