import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { encodeAnswerFile, readAnswerFile } from '../../../electron/files/mission-file/answer-file'
import { encodeMissionFile } from '../../../electron/files/mission-file/encode-mission-file'
import { createMissionFileReader, type MissionFileReader } from '../../../electron/files/mission-file/read-in-worker'
import { readMissionFile, sha256Of } from '../../../electron/files/mission-file/read-mission-file'
import { createRecentFiles } from '../../../electron/files/recent-files'
import { createMissionFileHandlers } from '../../../electron/ipc/mission-file-handlers'
import { createRecentFileHandlers } from '../../../electron/ipc/recent-file-handlers'
import { extractCopyOf } from '../../../renderer/persistence/interpreters-files'
import { answerAssignment } from '../../../shared/commands/answer-assignment'
import { type Answer, answerSchema } from '../../../shared/extract/answer'
import { answerOf } from '../../../shared/extract/answer-of'
import type { MissionCopyFrame } from '../../../shared/ipc/contract'
import { startOf } from '../../../shared/journal/replay'
import { aFolder } from '../../support/a-folder'
import { aMissionWithSato, satosExtract } from '../../support/an-extract'
import { missionAfter } from '../../support/run-command'
import { buildForNode } from '../../support/runner/build-for-node'

const madeAt = Date.UTC(2023, 4, 1, 9)
const none = { kind: 'none' } as const
let reader: MissionFileReader

beforeAll(async () => {
  reader = createMissionFileReader(await buildForNode('electron/files/mission-file/mission-file-worker.ts'), undefined, 8)
})

function anExtract(interpreterId: string): MissionCopyFrame {
  const made = extractCopyOf({ ...startOf(aMissionWithSato()), stepCount: 3 }, interpreterId, madeAt)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return JSON.parse(JSON.stringify(made.value)) as MissionCopyFrame
}

function anAnswer(): Answer {
  const begun = satosExtract()
  const now = missionAfter(begun, answerAssignment, { assignmentId: 'sato-visit', status: 'accepted', note: '喜んで' })
  return answerSchema.parse(answerOf(begun, now, madeAt + 1000))
}

function aDesk(folder: string) {
  const recentFiles = createRecentFiles({ userDataPath: folder, now: () => 7, onDamaged: () => undefined })
  const dialogs = {
    chooseOpenPath: async () => null,
    chooseSavePath: async (name: string) => join(folder, name),
    chooseAnswerPath: async (name: string) => join(folder, name),
    chooseFolder: async () => folder,
  }
  return {
    ...createMissionFileHandlers({ reader, appVersion: '0.1.0', recentFiles, dialogs }),
    ...createRecentFileHandlers(recentFiles),
  }
}

describe('an interpreter’s file', () => {
  test('says in its manifest that it is an extract, of whom and of which state, and opens as one', async () => {
    const folder = aFolder()
    const desk = aDesk(folder)
    const copy = anExtract('sato')
    const saved = await desk['mission-file:save']({ path: null, suggestedName: 'JP-16 – Sato', copy, protection: none })
    const path = join(folder, 'JP-16 – Sato.mission')
    expect(saved).toEqual({ path })
    const parts = unzipSync(await readFile(path))
    const manifest = JSON.parse(new TextDecoder().decode(parts['manifest.json'])) as { readonly extract: unknown }
    expect(manifest.extract).toEqual({ missionId: 'mission', interpreterId: 'sato', stepCount: 3, madeAt })
    expect(await desk['mission-file:open']({ path, passphrase: null })).toEqual({ path, copy })
  })

  test('is made to be sent away: only opening it makes it a recent file', async () => {
    const folder = aFolder()
    const desk = aDesk(folder)
    await desk['mission-file:save']({ path: null, suggestedName: 'Sato', copy: anExtract('sato'), protection: none })
    expect(await desk['recent-files:list'](null)).toEqual([])
    const path = join(folder, 'Sato.mission')
    await desk['mission-file:open']({ path, passphrase: null })
    expect((await desk['recent-files:list'](null)).map((file) => file.path)).toEqual([path])
  })

  test('for several comes into a folder, one each, also for two of one name; all with the passphrase', async () => {
    const folder = aFolder()
    const desk = aDesk(folder)
    const files = [
      { name: 'Li Na', copy: anExtract('sato') },
      { name: 'LI NA', copy: anExtract('zhao') },
    ]
    const protection = { kind: 'passphrase', passphrase: '秘密 five words' } as const
    expect(await desk['mission-file:save-all']({ files, protection })).toEqual({
      folder,
      written: ['Li Na.mission', 'LI NA 2.mission'],
    })
    expect((await readdir(folder)).sort()).toEqual(['LI NA 2.mission', 'Li Na.mission'])
    const path = join(folder, 'LI NA 2.mission')
    await expect(desk['mission-file:open']({ path, passphrase: null })).rejects.toMatchObject({
      deskError: { code: 'passphrase-needed' },
    })
    expect(await desk['mission-file:open']({ path, passphrase: '秘密 five words' })).toEqual({ path, copy: files[1]?.copy })
  })

  test.each([
    ['whose manifest leaves it out', (manifest: Record<string, unknown>) => delete manifest.extract],
    [
      'whose manifest names another',
      (manifest: Record<string, unknown>) => Object.assign(manifest.extract as object, { interpreterId: 'zhao' }),
    ],
  ])('is refused %s', (_, change) => {
    const { bytes } = encodeMissionFile(anExtract('sato'), '0.1.0')
    const text = Buffer.from(unzipSync(bytes)['manifest.json'] ?? []).toString()
    const manifest = JSON.parse(text) as Record<string, unknown>
    change(manifest)
    const forged = zipSync({ ...unzipSync(bytes), 'manifest.json': Buffer.from(JSON.stringify(manifest)) })
    expect(readMissionFile(Buffer.from(forged), () => undefined)).toMatchObject({
      ok: false,
      error: { code: 'file-damaged', params: { where: 'frame', field: 'extract' } },
    })
  })
})

describe('an answer file', () => {
  test('that was saved is read as it was, in the reader’s thread, and is no mission', async () => {
    const folder = aFolder()
    const desk = aDesk(folder)
    const answer = anAnswer()
    const saved = await desk['answer-file:save']({
      suggestedName: 'Answer: Sato',
      extractId: 'extract-sato',
      answer,
      protection: none,
    })
    const path = join(folder, 'Answer Sato.mission-answer')
    expect(saved).toEqual({ path })
    expect(await desk['mission-file:open']({ path, passphrase: null })).toEqual({ path, answer })
    expect(await desk['recent-files:list'](null)).toEqual([])
    await expect(reader.read(path)).rejects.toMatchObject({ deskError: { code: 'file-not-a-mission' } })
  })

  test('can have the passphrase that its extract came with', async () => {
    const folder = aFolder()
    const desk = aDesk(folder)
    const copy = anExtract('sato')
    const passphrase = 'five words that nobody guesses'
    await desk['mission-file:save']({ path: null, suggestedName: 'Sato', copy, protection: { kind: 'passphrase', passphrase } })
    const elsewhere = aDesk(folder)
    await elsewhere['mission-file:open']({ path: join(folder, 'Sato.mission'), passphrase })
    const extractId = copy.snapshot.missionId
    await elsewhere['answer-file:save']({ suggestedName: 'A', extractId, answer: anAnswer(), protection: { kind: 'kept' } })
    const path = join(folder, 'A.mission-answer')
    expect((await readFile(path)).toString('latin1').startsWith('age-encryption.org/v1')).toBe(true)
    await expect(aDesk(folder)['mission-file:open']({ path, passphrase: null })).rejects.toMatchObject({
      deskError: { code: 'passphrase-needed', params: { path } },
    })
    expect(await aDesk(folder)['mission-file:open']({ path, passphrase })).toEqual({ path, answer: anAnswer() })
  })

  const { bytes } = encodeAnswerFile(anAnswer(), '0.1.0')
  const text = bytes.toString()
  const withBody = (change: (answer: Record<string, unknown>) => unknown): Buffer => {
    const answer = JSON.parse(JSON.stringify(anAnswer())) as Record<string, unknown>
    change(answer)
    return encodeAnswerFile(answer as unknown as Answer, '0.1.0').bytes
  }

  test.each([
    ['of another format', text.replace('mission-desk-answer', 'something-else'), { code: 'file-not-a-mission' }],
    ['that is text in braces', '{"a": 1}\n{}', { code: 'file-not-a-mission' }],
    ['that is one brace', '{', { code: 'file-not-a-mission' }],
    ['of a newer Mission Desk', text.replace('"formatVersion":1', '"formatVersion":2'), { code: 'file-newer' }],
    ['that ends too early', text.slice(0, -2), { code: 'file-damaged', params: { where: 'checksum' } }],
    ['with a changed letter', text.replace('喜んで', '喜んだ'), { code: 'file-damaged', params: { where: 'checksum' } }],
    ['without its second line', text.split('\n')[0], { code: 'file-damaged', params: { where: 'checksum' } }],
  ])('%s is refused', (_, file, error) => {
    expect(readAnswerFile(Buffer.from(file ?? ''))).toMatchObject({ ok: false, error })
  })

  test.each([
    ['another table', (answer: Record<string, unknown>) => Object.assign(answer, { persons: {} }), 'persons'],
    ['no time', (answer: Record<string, unknown>) => Object.assign(answer, { answeredAt: 'now' }), 'answeredAt'],
    ['too many', (answer: Record<string, unknown>) => Object.assign(answer, { terms: Array(5001).fill(null) }), 'terms'],
  ])('with a right checksum and %s is refused, and says where', (_, change, field) => {
    const read = readAnswerFile(withBody(change))
    expect(read).toMatchObject({ ok: false, error: { code: 'file-damaged', params: { where: 'frame', part: 'answer' } } })
    expect(read.ok ? '' : read.error.params.field).toContain(field)
  })

  test('with a key that every object inherits is refused', () => {
    const body = JSON.stringify(anAnswer()).replace('{', '{"__proto__":{"isAdmin":true},')
    const { manifest } = encodeAnswerFile(anAnswer(), '0.1.0')
    const told = { sha256: sha256Of(Buffer.from(body)), bytes: Buffer.byteLength(body) }
    const forged = `${JSON.stringify({ ...manifest, answer: told })}\n${body}`
    expect(readAnswerFile(Buffer.from(forged))).toMatchObject({
      ok: false,
      error: { code: 'file-damaged', params: { where: 'json' } },
    })
  })

  test('is not asked about where the reader finds garbage', async () => {
    const path = join(aFolder(), 'x.mission-answer')
    await writeFile(path, Buffer.concat([Buffer.from('{'), Buffer.alloc(100_000, 0xff)]))
    await expect(reader.readEither(path)).rejects.toMatchObject({ deskError: { code: 'file-not-a-mission', params: { path } } })
  })
})
