import { execFile } from 'node:child_process'
import { cp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '../support/a-folder'
import { builtDesk } from '../support/desks/start-desk'

const root = resolve(import.meta.dirname, '../..')

/** A copy of the built program that lacks a part of its main process. */
async function programWithout(part: RegExp): Promise<string> {
  const program = join(aFolder(), 'program')
  await cp(await builtDesk(), program, { recursive: true })
  await symlink(join(root, 'node_modules'), join(program, 'node_modules'))
  const parts = join(program, 'chromium-host')
  const found = (await readdir(parts)).filter((name) => part.test(name))
  expect(found).toHaveLength(1)
  await rm(join(parts, found[0] ?? ''))
  return join(program, 'chromium-host/main.js')
}

/** Ends when all that it has started is gone: a browser that stayed would hold its output open. */
function run(program: string, ...args: readonly string[]): Promise<{ readonly code: unknown; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, '--headless', ...args], (error, _out, err) => {
      resolve({ code: error ? error.code : 0, err })
    })
  })
}

test('a part of the program that cannot be read ends it with a word, its browser too, and the log tells of it', async () => {
  const program = await programWithout(/^desk-/)
  const userData = aFolder()
  const { code, err } = await run(program, `--user-data-dir=${userData}`)
  expect([code, err]).toEqual([1, expect.stringMatching(/^Mission Desk could not start: .*desk-/m)])
  expect(await readFile(join(userData, 'logs/mission-desk.log'), 'utf8')).toMatch(/ error start: .*desk-/)
})

test('an export whose part cannot be read writes nothing, says so and does not end as if it had', async () => {
  const program = await programWithout(/^export-desk-/)
  const folder = aFolder()
  const { code, err } = await run(program, '--export', folder)
  expect([code, err]).toEqual([1, expect.stringMatching(/^Mission Desk could not start: .*export-desk-/m)])
  expect(await readdir(folder)).toEqual([])
})
