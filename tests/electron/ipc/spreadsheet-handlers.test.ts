import { expect, test } from 'vitest'
import type { SpreadsheetTask } from '../../../electron/files/spreadsheet/read-spreadsheet'
import { createSpreadsheetHandlers } from '../../../electron/ipc/spreadsheet-handlers'

function desk(chosen: string | null) {
  const reader = async ({ path, encoding }: SpreadsheetTask) => ({ path, encoding, sheets: [] })
  return createSpreadsheetHandlers({ reader, chooseSpreadsheetPath: async () => chosen })['spreadsheet:open']
}

test('a file that the person chose is read, and read again in another encoding', async () => {
  const open = desk('/home/me/list.csv')
  expect(await open({ path: null, encoding: null })).toEqual({ path: '/home/me/list.csv', encoding: null, sheets: [] })
  expect(await open({ path: '/home/me/list.csv', encoding: 'gb18030' })).toMatchObject({ encoding: 'gb18030' })
})

test('nobody chose: nothing is read', async () => {
  expect(await desk(null)({ path: null, encoding: null })).toBe(null)
})

test('a file that nobody chose is not read, whatever the window says', async () => {
  await expect(desk('/home/me/list.csv')({ path: '/etc/passwd', encoding: null })).rejects.toMatchObject({
    deskError: { code: 'bad-request' },
  })
})
