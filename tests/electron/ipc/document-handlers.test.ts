import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDeskFailure } from '../../../electron/ipc/desk-failure'
import { createDocumentHandlers, type DocumentDeps } from '../../../electron/ipc/document-handlers'
import type { Artifact } from '../../../shared/documents/artifact'
import type { EventPayload } from '../../../shared/ipc/contract'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

const note: Artifact = { kind: 'text', text: 'Ω' }
const page: Artifact = { kind: 'page', html: '<p>', title: 'Tag 1 日程表', lang: 'ja', landscape: false }

async function onePage(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage()
  return document.save({ useObjectStreams: false })
}

function desk(changes: Partial<DocumentDeps> = {}) {
  const told: EventPayload<'documents:progress'>[] = []
  const handlers = createDocumentHandlers({
    printPage: onePage,
    chooseFolder: async () => folder,
    tell: (_channel, payload) => told.push(payload),
    ...changes,
  })
  return { handlers, told }
}

test('every document becomes a file of its kind in the folder that the person chose, with progress in between', async () => {
  const { handlers, told } = desk()
  const answer = await handlers['documents:write']({
    jobId: 'j',
    folder: null,
    files: [
      { name: 'plan', artifact: page },
      { name: 'plan', artifact: { kind: 'calendar', text: 'BEGIN:VCALENDAR\r\n' } },
      { name: 'list', artifact: { kind: 'workbook', base64: 'UEs=' } },
    ],
  })
  expect(answer).toEqual({ folder, written: ['plan.pdf', 'plan.ics', 'list.xlsx'] })
  expect((await readdir(folder)).sort()).toEqual(['list.xlsx', 'plan.ics', 'plan.pdf'])
  expect(await readFile(join(folder, 'plan.ics'), 'utf8')).toBe('BEGIN:VCALENDAR\r\n')
  expect([...(await readFile(join(folder, 'list.xlsx')))]).toEqual([0x50, 0x4b])
  const pdf = await PDFDocument.load(await readFile(join(folder, 'plan.pdf')), { updateMetadata: false })
  expect([pdf.getTitle(), pdf.getAuthor()]).toEqual(['Tag 1 日程表', 'Mission Desk'])
  expect(told.map(({ done, name }) => [done, name])).toEqual([
    [0, 'plan.pdf'],
    [1, 'plan.pdf'],
    [1, 'plan.ics'],
    [2, 'plan.ics'],
    [2, 'list.xlsx'],
    [3, 'list.xlsx'],
  ])
})

test('a job that is cancelled keeps what it has written and writes no more', async () => {
  let cancel: () => Promise<null> = async () => null
  const { handlers } = desk({
    printPage: async () => {
      await cancel()
      return onePage()
    },
  })
  cancel = () => handlers['documents:cancel']({ jobId: 'j' })
  const files = [
    { name: 'first', artifact: note },
    { name: 'second', artifact: page },
    { name: 'third', artifact: note },
  ]
  expect(await handlers['documents:write']({ jobId: 'j', folder, files })).toEqual({ folder, written: ['first.txt'] })
  expect(await readdir(folder)).toEqual(['first.txt'])
  const again = await handlers['documents:write']({ jobId: 'j', folder, files: [{ name: 'fourth', artifact: note }] })
  expect(again?.written).toEqual(['fourth.txt'])
})

test('nothing is written where the person chooses no folder', async () => {
  const { handlers } = desk({ chooseFolder: async () => null })
  expect(await handlers['documents:write']({ jobId: 'j', folder: null, files: [{ name: 'a', artifact: note }] })).toBeNull()
})

test('a folder that is not there or not named in full is refused, and the file is named', async () => {
  const { handlers } = desk()
  const files = [{ name: 'a', artifact: note }]
  await expect(handlers['documents:write']({ jobId: 'j', folder: join(folder, 'gone'), files })).rejects.toMatchObject({
    deskError: { code: 'not-found', params: { path: join(folder, 'gone', 'a.txt') } },
  })
  await expect(handlers['documents:write']({ jobId: 'j', folder: 'somewhere', files })).rejects.toMatchObject({
    deskError: { code: 'bad-request' },
  })
})

test.each([
  ['takes too long', createDeskFailure('print-failed', {}, 'no page within 60000 ms')],
  ['breaks the printer', new Error('Target closed')],
])('a document that %s is named, and those before it are complete', async (_how, failure) => {
  const { handlers } = desk({ printPage: () => Promise.reject(failure) })
  const files = [
    { name: 'list', artifact: note },
    { name: 'plan', artifact: page },
  ]
  await expect(handlers['documents:write']({ jobId: 'j', folder, files })).rejects.toMatchObject({
    deskError: { code: 'print-failed', params: { path: join(folder, 'plan.pdf') } },
  })
  expect(await readdir(folder)).toEqual(['list.txt'])
})
