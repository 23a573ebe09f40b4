import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** What the compiler says to a main process that consists of this code, with the chromium-host in Electron's place. */
async function complaintsAbout(code: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(root, 'electron/chromium-host/.compiled-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'main.ts'), code)
  const config = {
    extends: '../tsconfig.json',
    compilerOptions: { paths: { electron: ['../electron.ts'] } },
    include: ['main.ts'],
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const compiler = join(root, 'node_modules/.bin/tsc')
  const { stdout } = await promisify(execFile)(compiler, ['-p', folder, '--pretty', 'false'], {
    cwd: root,
    shell: process.platform === 'win32',
  }).catch((failed: { readonly stdout: string }) => failed)
  return stdout.split('\n').flatMap((line) => /main\.ts.*error (TS\d+)/.exec(line)?.[1] ?? [])
}

test('a call that the chromium-host carries compiles', async () => {
  expect(
    await complaintsAbout(`import { app } from 'electron'\nvoid app.whenReady().then(() => app.getPath('userData'))\n`),
  ).toEqual([])
})

test.each([
  ['a part of Electron that it does not carry', `import { Tray } from 'electron'\nexport const tray = new Tray('x')\n`, 'TS2305'],
  ['a method that it does not carry', `import { app } from 'electron'\napp.relaunch()\n`, 'TS2339'],
  ['an event that it does not tell', `import { app } from 'electron'\napp.on('login', () => {})\n`, 'TS2769'],
  ['a path that it does not know', `import { app } from 'electron'\napp.getPath('videos')\n`, 'TS2345'],
  [
    'a window with more rights than it can take away',
    `import { BrowserWindow } from 'electron'\nexport const w = new BrowserWindow({ webPreferences: { sandbox: false } })\n`,
    'TS2322',
  ],
])('%s does not compile', async (_what, code, complaint) => {
  expect(await complaintsAbout(code)).toContain(complaint)
})
