import { copyFile, readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createDroppedFiles } from '../../../electron/ipc/dropped-file-handlers'
import { aFolder } from '../../support/a-folder'

const base64 = Buffer.from('what was dropped').toString('base64')

test('a dropped file is laid down to be opened, and gone with the next one', async () => {
  const userDataPath = aFolder()
  const { handlers, holds } = createDroppedFiles({ userDataPath })
  const first = await handlers['mission-file:drop']({ name: 'Trip.mission', base64 })
  expect([basename(first.path), await readFile(first.path, 'utf8'), holds(first.path)]).toEqual([
    'Trip.mission',
    'what was dropped',
    true,
  ])
  const second = await handlers['mission-file:drop']({ name: 'Answer.mission-answer', base64 })
  expect(await readdir(join(userDataPath, 'dropped'))).toEqual([basename(dirname(second.path))])
  expect(holds(join(userDataPath, 'journal', 'x.mission'))).toBe(false)
})

test('a name leads nowhere else, and other files are not taken', async () => {
  const userDataPath = aFolder()
  const { handlers, holds } = createDroppedFiles({ userDataPath })
  const { path } = await handlers['mission-file:drop']({ name: '../../../evil.mission', base64 })
  expect([basename(path), holds(path)]).toEqual(['.._.._.._evil.mission', true])
  await expect(handlers['mission-file:drop']({ name: 'evil.sh', base64 })).rejects.toMatchObject({
    deskError: { code: 'file-not-a-mission' },
  })
})

test('the next start finds nothing of it', async () => {
  const userDataPath = aFolder()
  await createDroppedFiles({ userDataPath }).handlers['mission-file:drop']({ name: 'Trip.mission', base64 })
  createDroppedFiles({ userDataPath })
  await expect.poll(() => readdir(userDataPath)).toEqual([])
})

test('what has been opened is let go of at once; files elsewhere are none of its business', async () => {
  const userDataPath = aFolder()
  const { handlers, letGo } = createDroppedFiles({ userDataPath })
  const { path } = await handlers['mission-file:drop']({ name: 'Trip.mission', base64 })
  const elsewhere = join(userDataPath, 'Trip.mission')
  await copyFile(path, elsewhere)
  for (const each of [path, path, elsewhere]) await letGo(each)
  expect([await readdir(dirname(path)), await readdir(userDataPath)]).toEqual([[], ['Trip.mission', 'dropped']])
})
