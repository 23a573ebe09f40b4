import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { summedText, withSum } from '../../../electron/files/summed-text'
import { createSealingHandlers } from '../../../electron/ipc/sealing-handlers'
import type { Keychain } from '../../../electron/sealing/keychain'
import { aFolder } from '../../support/a-folder'
import { aReaderHere } from '../../support/desks/a-reader-here'
import { failureOf } from '../../support/desks/journal-desk'

const passphrase = 'four cranes over Nara'
const byKeychain = false

/** A keychain that keeps what it is given, or none. */
const keychain = (isThere: boolean): Keychain => ({
  isThere: async () => isThere,
  wrap: async (text) => (isThere ? Buffer.from(`kept:${text}`) : null),
  unwrap: async (wrapped) => (isThere ? wrapped.toString().replace('kept:', '') : null),
})

/** The main process as it is after a start on a folder. */
const started = (userDataPath: string, hasKeychain = false, onMended: (name: string) => void = () => undefined) =>
  createSealingHandlers({
    userDataPath,
    now: () => 5,
    reader: aReaderHere,
    keychain: keychain(hasKeychain),
    clearWindowStore: async () => undefined,
    onMended,
  })

async function turnedOn(folder: string, by = false, hasKeychain = false) {
  const desk = started(folder, hasKeychain)
  await desk['sealing:turn-on']({ passphrase, byKeychain: by })
  const state = await desk['sealing:read'](null)
  await desk['sealing:finish'](null)
  return state.kind === 'open' ? state.key : state.kind
}

describe('the key of personal data', () => {
  test('is not there until it is made; a start opens it by the passphrase, and by no other', async () => {
    const folder = aFolder()
    expect(await started(folder)['sealing:read'](null)).toEqual({ kind: 'off' })
    const key = await turnedOn(folder)
    expect(Buffer.from(key, 'base64').length).toBe(32)
    const again = started(folder)
    expect(await again['sealing:read'](null)).toEqual({ kind: 'locked' })
    expect(await failureOf(again['sealing:unlock']({ passphrase: 'four cranes over Nora' }))).toMatchObject({
      code: 'passphrase-wrong',
    })
    expect(await again['sealing:unlock']({ passphrase })).toEqual({ kind: 'open', key, stage: 'sealed' })
    // A window that is loaded anew is not asked again.
    expect(await again['sealing:read'](null)).toEqual({ kind: 'open', key, stage: 'sealed' })
    for (const name of await readdir(folder)) expect(await readFile(join(folder, name), 'utf8')).not.toContain(key)
  })

  test('is opened by the keychain where it is to, and by the passphrase where that is gone', async () => {
    const folder = aFolder()
    const key = await turnedOn(folder, true, true)
    expect(await started(folder, true)['sealing:read'](null)).toEqual({ kind: 'open', key, stage: 'sealed' })
    const elsewhere = started(folder, false)
    expect(await elsewhere['sealing:read'](null)).toEqual({ kind: 'locked' })
    expect(await elsewhere['sealing:unlock']({ passphrase })).toMatchObject({ key })
  })

  test('is the same under another passphrase', async () => {
    const folder = aFolder()
    const desk = started(folder)
    await desk['sealing:turn-on']({ passphrase, byKeychain })
    await desk['sealing:change-passphrase']({ before: passphrase, passphrase: '鶴は千年', byKeychain })
    const again = started(folder)
    expect(await failureOf(again['sealing:unlock']({ passphrase }))).toMatchObject({ code: 'passphrase-wrong' })
    expect(await again['sealing:unlock']({ passphrase: '鶴は千年' })).toEqual(await desk['sealing:read'](null))
  })

  test('gets another passphrase from who knows the one until now, or was let in by the keychain, and from nobody else', async () => {
    const folder = aFolder()
    const key = await turnedOn(folder, true, true)
    const typed = started(folder)
    await typed['sealing:unlock']({ passphrase })
    for (const before of [null, 'four cranes over Nora']) {
      const change = { before, passphrase: '鶴は千年', byKeychain: true }
      expect(await failureOf(typed['sealing:change-passphrase'](change))).toMatchObject({ code: 'passphrase-wrong' })
    }
    const letIn = started(folder, true)
    expect(await letIn['sealing:read'](null)).toMatchObject({ key })
    expect(await letIn['sealing:keychain'](null)).toMatchObject({ hasOpened: true })
    await letIn['sealing:change-passphrase']({ before: null, passphrase: '鶴は千年', byKeychain: true })
    // From now on they have one in hand.
    const again = { before: null, passphrase, byKeychain: true }
    expect(await failureOf(letIn['sealing:change-passphrase'](again))).toMatchObject({ code: 'passphrase-wrong' })
    expect(await started(folder)['sealing:unlock']({ passphrase: '鶴は千年' })).toMatchObject({ key })
  })

  test.each(['data-key.json', 'data-key-copy.json'])(
    'is opened though %s is damaged at any byte, and is whole again, which is told',
    async (name) => {
      const folder = aFolder()
      const key = await turnedOn(folder)
      const path = join(folder, name)
      const whole = await readFile(path)
      for (let at = 0; at < whole.length; at += 29) {
        const damaged = Buffer.from(whole)
        damaged[at] = (damaged[at] ?? 0) ^ 1
        await writeFile(path, damaged)
        const mended: string[] = []
        const again = started(folder, false, (file) => void mended.push(file))
        expect(await again['sealing:read'](null), `byte ${at}`).toEqual({ kind: 'locked' })
        // Going on without the passphrase must not make the damaged copy the only one.
        await again['sealing:go-on-locked'](null)
        expect(await again['sealing:unlock']({ passphrase }), `byte ${at}`).toMatchObject({ kind: 'open', key })
        expect(await copiesIn(folder), `byte ${at}`).toEqual(['same', true])
        expect(mended, `byte ${at}`).toEqual([name])
      }
      await rm(path)
      await started(folder)['sealing:unlock']({ passphrase })
      expect(await copiesIn(folder)).toEqual(['same', true])
    },
  )

  async function copiesIn(folder: string): Promise<readonly [string, boolean]> {
    const [one = '', other] = await Promise.all(
      ['data-key.json', 'data-key-copy.json'].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
    )
    return [one === other ? 'same' : 'different', one.includes('mission-desk-data-key')]
  }

  test('that is damaged in both copies is not taken for one that was never made', async () => {
    const folder = aFolder()
    await turnedOn(folder)
    for (const name of ['data-key.json', 'data-key-copy.json']) await writeFile(join(folder, name), '{')
    const again = started(folder)
    expect(await again['sealing:read'](null)).toEqual({ kind: 'locked' })
    expect(await failureOf(again['sealing:unlock']({ passphrase }))).toMatchObject({ code: 'file-damaged' })
  })

  test('is said to be asked for with a wrong passphrase, though one copy is damaged', async () => {
    const folder = aFolder()
    await turnedOn(folder)
    const path = join(folder, 'data-key.json')
    const stored = JSON.parse(summedText(await readFile(path, 'utf8')) ?? '')
    const other = { ...stored, byPassphrase: Buffer.from('no age file').toString('base64') }
    await writeFile(path, withSum(`${JSON.stringify(other)}\n`))
    expect(await failureOf(started(folder)['sealing:unlock']({ passphrase: 'four cranes over Nora' }))).toMatchObject({
      code: 'passphrase-wrong',
    })
  })

  test('is not taken from a keychain that gives back something else than it was given', async () => {
    const folder = aFolder()
    const key = await turnedOn(folder, true, true)
    for (const name of ['data-key.json', 'data-key-copy.json']) {
      const stored = JSON.parse(summedText(await readFile(join(folder, name), 'utf8')) ?? '')
      const kept = Buffer.from(stored.byKeychain, 'base64')
      // Still base64, and as long: as from a cipher without a sum of its own.
      kept[12] = kept[12] === 65 ? 66 : 65
      const other = { ...stored, byKeychain: kept.toString('base64') }
      await writeFile(join(folder, name), withSum(`${JSON.stringify(other)}\n`))
    }
    const again = started(folder, true)
    expect(await again['sealing:read'](null)).toEqual({ kind: 'locked' })
    expect(await again['sealing:unlock']({ passphrase })).toMatchObject({ key })
  })

  test('tells whether the keychain is there, and whether it keeps the key', async () => {
    const folder = aFolder()
    const desk = started(folder, true)
    expect(await desk['sealing:keychain'](null)).toEqual({ isThere: true, isUsed: false, hasOpened: false })
    await desk['sealing:turn-on']({ passphrase, byKeychain: true })
    expect(await desk['sealing:keychain'](null)).toEqual({ isThere: true, isUsed: true, hasOpened: false })
    await desk['sealing:change-passphrase']({ before: passphrase, passphrase, byKeychain: false })
    expect(await desk['sealing:keychain'](null)).toEqual({ isThere: true, isUsed: false, hasOpened: false })
  })

  test('that cannot be written is not there at all: nobody is asked for a passphrase that was refused', async () => {
    const folder = aFolder()
    // In the way of the first copy, after the second has been written.
    await mkdir(join(folder, '.data-key.json.mission-desk-temp'))
    await expect(started(folder)['sealing:turn-on']({ passphrase, byKeychain })).rejects.toThrow()
    expect(await started(folder)['sealing:read'](null)).toEqual({ kind: 'off' })
  })

  test('is asked to seal anew what was typed in while it was not there', async () => {
    const folder = aFolder()
    const key = await turnedOn(folder)
    const trash = join(folder, 'trash')
    for (const name of ['before-4', 'meanwhile-6']) await mkdir(join(trash, name), { recursive: true })
    await started(folder)['sealing:go-on-locked'](null)
    const again = started(folder)
    expect(await again['sealing:unlock']({ passphrase })).toEqual({ kind: 'open', key, stage: 'sealing' })
    await again['sealing:finish'](null)
    // What was discarded while all was sealed stays where the person was told that it is.
    expect(await readdir(trash)).toEqual(['before-4'])
    expect(await copiesIn(folder)).toEqual(['same', true])
  })

  test('that is lost is put aside for a new one, and can be brought back by hand', async () => {
    const folder = aFolder()
    const lost = await turnedOn(folder)
    const desk = started(folder)
    await desk['sealing:turn-on']({ passphrase: 'another one', byKeychain })
    expect(await desk['sealing:read'](null)).not.toMatchObject({ key: lost })
    await writeFile(join(folder, 'data-key.json'), await readFile(join(folder, 'data-key-until-5.json')))
    expect(await started(folder)['sealing:unlock']({ passphrase })).toMatchObject({ key: lost })
  })

  test('that is lost is put aside from whichever copy can be read', async () => {
    const folder = aFolder()
    const lost = await turnedOn(folder)
    await writeFile(join(folder, 'data-key.json'), '{')
    await started(folder)['sealing:turn-on']({ passphrase: 'another one', byKeychain })
    await writeFile(join(folder, 'data-key.json'), await readFile(join(folder, 'data-key-copy-until-5.json')))
    expect(await started(folder)['sealing:unlock']({ passphrase })).toMatchObject({ key: lost })
  })

  test('is put aside when sealing has been turned off', async () => {
    const folder = aFolder()
    await turnedOn(folder)
    const desk = started(folder)
    await desk['sealing:unlock']({ passphrase })
    await desk['sealing:turn-off'](null)
    expect(await started(folder)['sealing:unlock']({ passphrase })).toMatchObject({ stage: 'unsealing' })
    await desk['sealing:finish'](null)
    expect(await desk['sealing:read'](null)).toEqual({ kind: 'off' })
    expect(await readdir(folder)).toEqual(['data-key-until-5.json'])
  })

  test('is changed by nobody who has not opened it', async () => {
    const folder = aFolder()
    await turnedOn(folder)
    const desk = started(folder)
    for (const channel of ['sealing:turn-off', 'sealing:finish'] as const) {
      expect(await failureOf(desk[channel](null))).toMatchObject({ code: 'bad-request' })
    }
    expect(await failureOf(desk['sealing:change-passphrase']({ before: null, passphrase, byKeychain }))).toMatchObject({
      code: 'bad-request',
    })
  })
})
