import { basename, join } from 'node:path'
import type { Translator } from '../../shared/i18n/translate'
import { err, ok, type Result } from '../../shared/kernel/result'
import { type FoundBrowser, findBrowser } from '../chromium-host/find-browser'
import { electronVersion, fetchElectron, findElectron } from './find-electron'

export interface ChosenHost {
  readonly kind: 'electron' | 'chromium'
  readonly program: string
  /** What goes before the program's own arguments. */
  readonly programArguments: readonly string[]
  /** One line for the person: which host, and why. */
  readonly reason: string
}

export interface HostQuestion {
  readonly root: string
  readonly outFolder: string
  readonly wanted: 'electron' | 'chromium' | null
  readonly isHeadless: boolean
  readonly say: (line: string) => void
  readonly translate: Translator['translate']
}

/** How long a first start may wait for Electron's program when there is another way to open a window, and when there is none. */
const shortWaitMs = 20_000
const longWaitMs = 600_000

/** Electron where its program is here or can be fetched, else an installed browser; what needs no window runs on a browser if it can. */
export async function chooseHost(question: HostQuestion): Promise<Result<ChosenHost, string>> {
  const { wanted, isHeadless, translate } = question
  const browser = await lookForBrowser(question)
  if (!browser.ok) return browser
  if (wanted === 'chromium' || (wanted === null && isHeadless && browser.value)) {
    return browser.value ? ok(onChromium(question, browser.value)) : err(translate('app.cli.noBrowser'))
  }
  const electron = await onElectron(question, browser.value === undefined)
  if (electron) return ok(electron)
  if (wanted === 'electron') return err(translate('app.cli.noElectron'))
  return browser.value ? ok(onChromium(question, browser.value)) : err(translate('app.cli.noBrowser'))
}

async function lookForBrowser({ isHeadless, translate }: HostQuestion): Promise<Result<FoundBrowser | undefined, string>> {
  try {
    return ok(await findBrowser(isHeadless))
  } catch (error) {
    const path = process.env.MISSION_DESK_BROWSER ?? 'npm'
    if (path !== 'npm') return err(translate('app.cli.notABrowser', { path }))
    return err(error instanceof Error ? error.message : String(error))
  }
}

async function onElectron(question: HostQuestion, isOnlyWay: boolean): Promise<ChosenHost | undefined> {
  const { root, outFolder, wanted, say, translate } = question
  const host = (program: string, reason: 'app.cli.onElectron' | 'app.cli.onElectronFetched'): ChosenHost => ({
    kind: 'electron',
    program,
    // Chromium's sandbox refuses to run as root (containers).
    programArguments: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root],
    reason: translate(reason, { version: electronVersion(root) }),
  })
  const installed = findElectron(root)
  if (installed) return host(installed, 'app.cli.onElectron')
  const isInsisting = wanted === 'electron' || isOnlyWay
  const fetched = await fetchElectron({
    root,
    memory: join(outFolder, 'electron-not-fetched.txt'),
    isInsisting,
    timeoutMs: isInsisting ? longWaitMs : shortWaitMs,
    onStart: () => {
      say(translate('app.cli.fetching'))
    },
  })
  return fetched ? host(fetched, 'app.cli.onElectronFetched') : undefined
}

function onChromium({ outFolder, wanted, isHeadless, translate }: HostQuestion, { path, origin }: FoundBrowser): ChosenHost {
  const browser = origin === 'npm' ? `${basename(path)} (npm: @sparticuz/chromium)` : path
  const reason = isHeadless ? 'app.cli.headless' : wanted === 'chromium' ? 'app.cli.onChromiumWanted' : 'app.cli.onChromium'
  return {
    kind: 'chromium',
    program: process.execPath,
    programArguments: [join(outFolder, 'chromium-host/main.js')],
    reason: translate(reason, { browser }),
  }
}
