import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { nameScripts } from '../../electron/window-scripts'
import { builtDesk } from '../support/desks/start-desk'

const root = resolve(import.meta.dirname, '../..')
let made: Promise<string> | undefined

/**
 * The program with a window that has no face: everything of a start, of saving and of leaving is the program's own, in a real Chromium, on
 * the same main process; only `app/show-desk` is children/plain-window.ts, which draws nothing and answers in words. Starting and looking
 * then cost a tenth, so that a campaign comes to the end of its list.
 */
export function plainProgram(): Promise<string> {
  made ??= makePlainProgram()
  return made
}

async function makePlainProgram(): Promise<string> {
  const whole = await builtDesk()
  const folder = mkdtempSync(join(root, 'node_modules', '.mission-desk-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  cpSync(join(whole, 'chromium-host'), join(folder, 'chromium-host'), { recursive: true })
  await build({
    root: join(root, 'renderer'),
    configFile: false,
    logLevel: 'error',
    plugins: [withoutFace, nameScripts],
    build: {
      outDir: join(folder, 'renderer'),
      assetsInlineLimit: 0,
      target: 'chrome148',
      rollupOptions: {
        input: { index: join(root, 'renderer/index.html'), 'warm-browser': join(root, 'renderer/warm-browser.ts') },
      },
    },
  })
  return folder
}

const withoutFace = {
  name: 'without-face',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source === './app/show-desk' ? join(root, 'tests/faults/children/plain-window.ts') : null),
}
