import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** What the compiler says to this code in a room of the house: each line with an error, counted from 1, and its number. */
async function complaintsIn(room: 'electron' | 'renderer', lines: readonly string[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(root, room, '.compiled-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'code.ts'), lines.join('\n'))
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../tsconfig.json', include: ['code.ts'] }))
  const { stdout } = await promisify(execFile)(join(root, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], {
    cwd: root,
    shell: process.platform === 'win32',
  }).catch((failed: { readonly stdout: string }) => failed)
  return stdout.split('\n').flatMap((line) => {
    const [, at, error] = /code\.ts\((\d+),.*error (TS\d+)/.exec(line) ?? []
    return at && error ? [`${at} ${error}`] : []
  })
}

test('a channel without its handler, and a handler that takes or gives something else, do not compile', async () => {
  const code = [
    `import type { Handlers } from '../ipc/handlers'`,
    'declare const all: Handlers',
    `const { 'settings:read': read, ...others } = all`,
    `export const whole: Handlers = { ...others, 'settings:read': read }`,
    'export const lacking: Handlers = others',
    `export const taking: Handlers = { ...all, 'journal:read': async (input: { missionId: number }) => all['journal:read']({ missionId: String(input.missionId) }) }`,
    `export const giving: Handlers = { ...all, 'settings:read': async () => 'blue' }`,
    `export const stranger: Handlers = { ...all, 'settings:burn': async () => undefined }`,
  ]
  expect(await complaintsIn('electron', code)).toEqual(['5 TS2741', '6 TS2322', '7 TS2322', '8 TS2353'])
})

test('a window that asks what there is not, or with another argument, does not compile', async () => {
  const code = [
    `import { ask } from '../desktop/desk'`,
    `void ask('journal:read', { missionId: 'japan' })`,
    `void ask('journal:burn', { missionId: 'japan' })`,
    `void ask('journal:read', { missionId: 7 })`,
    `void ask('journal:read', {})`,
  ]
  expect(await complaintsIn('renderer', code)).toEqual(['3 TS2345', '4 TS2322', '5 TS2741'])
})
