import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { chooseHost } from '../../../electron/start/choose-host'
import { type UiLanguage, uiLanguages } from '../../../shared/i18n/languages'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { aFolder } from '../../support/a-folder'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** A project's folder in which Electron's package is there, and its program or the memory of a fetch that failed today. */
function aProject(electron: 'its program' | 'not to be fetched') {
  const root = aFolder()
  const dist = join(root, 'node_modules/electron/dist')
  mkdirSync(dist, { recursive: true })
  mkdirSync(join(root, 'out'))
  writeFileSync(join(dist, '../package.json'), '{"version":"45.4.1"}')
  if (electron === 'its program') {
    writeFileSync(join(dist, '../path.txt'), 'electron')
    writeFileSync(join(dist, 'electron'), '')
  } else writeFileSync(join(root, 'out/electron-not-fetched.txt'), '')
  return root
}

function aProgram(): string {
  const path = join(aFolder(), 'my-browser')
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}

async function hostOf(root: string, wanted: 'electron' | 'chromium' | null, isHeadless = false, language: UiLanguage = 'en') {
  const said: string[] = []
  const { translate } = translatorFor(language)
  const say = (line: string) => said.push(line)
  const host = await chooseHost({ root, outFolder: join(root, 'out'), wanted, isHeadless, say, translate })
  return host.ok ? [host.value.kind, host.value.reason, ...said] : ['none', host.error, ...said]
}

test('the window opens on Electron where its program is, on the browser that is wanted, and without a window on the browser', async () => {
  const root = aProject('its program')
  const browser = aProgram()
  vi.stubEnv('MISSION_DESK_BROWSER', browser)
  expect(await hostOf(root, null)).toEqual(['electron', 'Window on Electron 45.4.1: its program is installed.'])
  expect(await hostOf(root, 'electron')).toEqual(['electron', 'Window on Electron 45.4.1: its program is installed.'])
  expect(await hostOf(root, 'chromium')).toEqual(['chromium', `Window on ${browser}, as asked for.`])
  expect(await hostOf(root, null, true)).toEqual(['chromium', `Headless on ${browser}.`])
})

test('where Electron could not be fetched today the browser takes its place at once, and the line says why', async () => {
  const browser = aProgram()
  vi.stubEnv('MISSION_DESK_BROWSER', browser)
  expect(await hostOf(aProject('not to be fetched'), null)).toEqual([
    'chromium',
    `Window on ${browser}: Electron’s program is not here and could not be fetched.`,
  ])
})

test('Electron that is wanted and cannot be had is said, whatever browser is there', async () => {
  vi.stubEnv('MISSION_DESK_BROWSER', aProgram())
  expect(await hostOf(aProject('not to be fetched'), 'electron')).toEqual([
    'none',
    'Electron’s program is not here and could not be fetched. Without --host electron another browser is used.',
    'Fetching Electron’s program …',
  ])
})

test.each(uiLanguages)(
  'in %s a named browser that cannot be started is said by its path, in the reader’s language',
  async (language) => {
    vi.stubEnv('MISSION_DESK_BROWSER', '/nowhere/chrome')
    const [kind, line] = await hostOf(aProject('not to be fetched'), 'chromium', false, language)
    expect([kind, line]).toEqual(['none', translatorFor(language).translate('app.cli.notABrowser', { path: '/nowhere/chrome' })])
    expect(line).toContain('/nowhere/chrome')
  },
)
