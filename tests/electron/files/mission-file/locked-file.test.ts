import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { encodeMissionFile } from '../../../../electron/files/mission-file/encode-mission-file'
import { loadMissionFile } from '../../../../electron/files/mission-file/load-mission-file'
import { lockBytes } from '../../../../electron/files/mission-file/lock-bytes'
import type { MissionCopyFrame } from '../../../../shared/ipc/contract'
import { aFolder } from '../../../support/a-folder'
import { aJournal } from '../../../support/desks/a-journal'

const { snapshot, steps } = aJournal(60)
const copy = JSON.parse(JSON.stringify({ snapshot, steps })) as MissionCopyFrame
const zip = encodeMissionFile(copy, '0.1.0').bytes
/** Enough to be the format's; what a file really costs is looked at once, below. */
const littleWork = 8
const passphrase = '鶴は千年 亀は萬年'

const locked = (bytes = zip) => lockBytes(bytes, passphrase, littleWork)

async function read(bytes: Uint8Array, typed: string | null = passphrase) {
  const path = join(aFolder(), 'Japan.mission')
  await writeFile(path, bytes)
  const file = await loadMissionFile(path, typed, () => undefined)
  expect(await readFile(path)).toEqual(Buffer.from(bytes))
  return file.ok ? file.value : [file.error.code, ...Object.values(file.error.params)]
}

/** The file with its header said otherwise. */
async function withHeader(change: (header: string) => string): Promise<Uint8Array> {
  const bytes = Buffer.from(await locked())
  const end = bytes.indexOf('\n', bytes.indexOf('\n--- ') + 1) + 1
  return Buffer.concat([Buffer.from(change(bytes.toString('latin1', 0, end)), 'latin1'), bytes.subarray(end)])
}

describe('a mission file with a passphrase', () => {
  test('holds nothing that can be read, and opens with it as the same mission', async () => {
    const bytes = Buffer.from(await locked())
    expect([bytes.includes('manifest.json'), bytes.includes('mission.json')]).toEqual([false, false])
    expect(await read(bytes)).toMatchObject({ snapshot, steps, wasLocked: true })
    expect(await read(zip)).toMatchObject({ snapshot, steps, wasLocked: false })
  })

  test('is a file of the age format that any age program opens; what one of them locked opens here', async () => {
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    expect(Buffer.from(await decrypter.decrypt(await locked()))).toEqual(Buffer.from(zip))
    const encrypter = new Encrypter()
    encrypter.setPassphrase(passphrase)
    encrypter.setScryptWorkFactor(9)
    expect(await read(await encrypter.encrypt(zip))).toMatchObject({ snapshot, wasLocked: true })
  })

  test('costs whoever guesses 2 to the power of 17 rounds a guess', async () => {
    expect(Buffer.from(await lockBytes(Buffer.from('x'), 'x')).toString('latin1', 0, 60)).toMatch(/\n-> scrypt \S{22} 17\n/)
  })

  test('opens whichever way the keyboard composes its letters', async () => {
    expect(await read(await lockBytes(zip, 'Ke\u0301to か\u3099', littleWork), 'K\u00e9to が')).toMatchObject({ wasLocked: true })
  })

  test('is asked for its passphrase, and a wrong one is told from damage', async () => {
    const bytes = await locked()
    expect(await read(bytes, null)).toEqual(['passphrase-needed'])
    expect(await read(bytes, '鶴は千年 亀は万年')).toEqual(['passphrase-wrong'])
    for (const at of [250, bytes.length >> 1, bytes.length - 1]) {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 1
      expect(await read(damaged)).toEqual(['file-damaged', 'lock'])
    }
    expect(await read(bytes.subarray(0, -20))).toEqual(['file-damaged', 'lock'])
    expect(await read(Buffer.concat([bytes, Buffer.from('x')]))).toEqual(['file-damaged', 'lock'])
    expect(await read(bytes.subarray(0, 60))).toEqual(['file-damaged', 'lock'])
  })

  test('that would cost too much to open is refused before anything is computed', async () => {
    for (const work of [19, 30, 999_999_999]) {
      const bytes = await withHeader((header) => header.replace(` ${littleWork}\n`, ` ${work}\n`))
      expect(await read(bytes)).toEqual(['file-damaged', 'lock-work', work])
      // Nor is anybody asked to type something for it.
      expect(await read(bytes, null)).toEqual(['file-damaged', 'lock-work', work])
    }
    for (const work of ['0', '08', '-1', '1e9', '9999999999']) {
      const bytes = await withHeader((header) => header.replace(` ${littleWork}\n`, ` ${work}\n`))
      expect(await read(bytes)).toEqual(['file-damaged', 'lock'])
    }
  })

  test('with another header than a passphrase makes is refused: a second lock, a key, endless lines', async () => {
    const stanza = /-> scrypt [\s\S]+(?=--- )/
    expect(await read(await withHeader((header) => header.replace(stanza, '$&$&')))).toEqual(['file-damaged', 'lock'])
    expect(await read(await withHeader((header) => header.replace(stanza, `-> ${'x'.repeat(1_000_000)}\n`)))).toEqual([
      'file-damaged',
      'lock',
    ])
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()))
    expect(await read(await encrypter.encrypt(zip))).toEqual(['file-damaged', 'lock'])
  })

  test('is read inside as strictly as one without: another lock in it, or no mission, is no mission', async () => {
    expect(await read(await locked(await locked()))).toEqual(['file-not-a-mission'])
    expect(await read(await locked(Buffer.from('hello')))).toEqual(['file-not-a-mission'])
    expect(await read(await locked(zip.subarray(0, -30)))).toEqual(['file-damaged', 'zip'])
  })
})
