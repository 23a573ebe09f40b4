import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

export interface FoundBrowser {
  readonly path: string
  /** Where it comes from, for the line that tells the person. */
  readonly origin: 'MISSION_DESK_BROWSER' | 'installed' | 'npm'
  readonly environment: NodeJS.ProcessEnv
}

/**
 * The browser to use: the one that MISSION_DESK_BROWSER names (`npm`: the one from npm), else an installed one, else, where no window is
 * wanted, the one from npm. Undefined where there is none; throws where the named one cannot be started.
 */
export async function findBrowser(isHeadless: boolean, environment = process.env): Promise<FoundBrowser | undefined> {
  const fromNpm = () => unpackNpmBrowser(process.platform, process.arch)
  if (environment.MISSION_DESK_BROWSER === 'npm') return fromNpm()
  return findInstalledBrowser(environment, process.platform) ?? (isHeadless ? fromNpm() : undefined)
}

/** A Chromium, Chrome or Edge of this computer: the one that MISSION_DESK_BROWSER names, else an installed one. */
export function findInstalledBrowser(
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  isProgram: (path: string) => boolean = canRun,
): FoundBrowser | undefined {
  const named = environment.MISSION_DESK_BROWSER
  if (named) {
    if (!isProgram(named)) throw new Error(`MISSION_DESK_BROWSER names ${named}, which is not a program that can be started`)
    return { path: named, origin: 'MISSION_DESK_BROWSER', environment: {} }
  }
  const path = wellKnownPaths(environment, platform).find(isProgram)
  return path === undefined ? undefined : { path, origin: 'installed', environment: {} }
}

/** The headless Chromium that comes through npm, unpacked on first use; undefined where it has none for this machine (it is for x64 Linux). */
export async function unpackNpmBrowser(platform: NodeJS.Platform, architecture: string): Promise<FoundBrowser | undefined> {
  if (platform !== 'linux' || architecture !== 'x64') return undefined
  const require = createRequire(import.meta.url)
  let main: string
  try {
    main = require.resolve(npmBrowser)
  } catch {
    return undefined
  }
  const { version } = require(join(dirname(main), '../package.json')) as { readonly version: string }
  const folder = join(dirname(main), '../../../.cache/mission-desk', `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder)
  // A bare machine has no font settings at all; without any, Chromium stops at its first letter.
  const environment = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  return { path: join(folder, 'chromium'), origin: 'npm', environment }
}

const npmBrowser = '@sparticuz/chromium'

/**
 * The package unpacks into the temporary folder under fixed names and takes whatever lies there, other versions and halves too. So it
 * gets a temporary folder of its own, which takes its place when it is whole.
 */
async function unpackInto(folder: string): Promise<void> {
  const temporary = `${folder}.${process.pid}`
  mkdirSync(temporary, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = temporary
  try {
    const chromium = (await import(/* @vite-ignore */ npmBrowser)) as {
      readonly default: { executablePath: () => Promise<string> }
    }
    await chromium.default.executablePath()
    renameSync(temporary, folder)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    // Another process may have been faster.
    if (!existsSync(folder)) throw error
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function wellKnownPaths(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']
    const folders = ['/Applications', join(homedir(), 'Applications')]
    return folders.flatMap((folder) => apps.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`))
  }
  if (platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
    return programs.flatMap((program) => folders.flatMap((folder) => (folder ? [`${folder}\\${program}`] : [])))
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]
  const folders = [...(environment.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
  return names.flatMap((name) => [...new Set(folders)].flatMap((folder) => (folder ? [`${folder}/${name}`] : [])))
}
