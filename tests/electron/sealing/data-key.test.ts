import { expect, test } from 'vitest'
import { createDataKey } from '../../../electron/sealing/data-key'
import { aFolder } from '../../support/a-folder'
import { aReaderHere } from '../../support/desks/a-reader-here'
import { failureOf } from '../../support/desks/journal-desk'

const passphrase = 'four cranes over Nara'
const noKeychain = { isThere: async () => false, wrap: async () => null, unwrap: async () => null }
const started = (userDataPath: string, at = 5) =>
  createDataKey({ userDataPath, now: () => at, reader: aReaderHere, keychain: noKeychain, onMended: () => undefined })

test('a key is made once, and nothing is done with one that is not open', async () => {
  const folder = aFolder()
  const key = started(folder)
  expect(key.open()).toBeNull()
  expect(await failureOf(key.moveTo('sealed'))).toMatchObject({ code: 'bad-request' })
  await key.make(passphrase, false)
  expect(key.opened()).toMatchObject({ openedBy: 'passphrase', stored: { stage: 'sealing' } })
  expect(await failureOf(key.make(passphrase, false))).toMatchObject({ code: 'bad-request' })
  // What the program knows is gone with it: the next start asks.
  expect(await started(folder).read()).toEqual({ kind: 'locked' })
})

test('what lies open since somebody went on without it is noted until all is sealed', async () => {
  const folder = aFolder()
  const first = started(folder)
  await first.make(passphrase, false)
  await first.moveTo('sealed')
  await started(folder, 77).goOnLocked()
  const key = started(folder)
  await key.unlock(passphrase)
  expect(key.opened().stored).toMatchObject({ stage: 'sealing', openSince: 77 })
  await key.moveTo('unsealing')
  expect(key.opened().stored).toMatchObject({ stage: 'unsealing', openSince: 77 })
  await key.moveTo('sealed')
  expect(key.opened().stored.openSince).toBeUndefined()
  await key.putAway()
  expect(await started(folder).read()).toEqual({ kind: 'off' })
})
