import { type Browser, chromium } from 'playwright-core'
import { type FoundBrowser, findInstalledBrowser, unpackNpmBrowser } from '../../electron/chromium-host/find-browser'

export async function foundBrowser(): Promise<FoundBrowser> {
  const found = findInstalledBrowser(process.env, process.platform) ?? (await unpackNpmBrowser(process.platform, process.arch))
  if (!found) throw new Error('no Chromium, Chrome or Edge is installed, and npm has none for this machine: see README.md')
  return found
}

/** The same browser as the program's, without the program. */
export async function bareBrowser(): Promise<Browser> {
  const { path, environment } = await foundBrowser()
  const env = Object.fromEntries(Object.entries({ ...process.env, ...environment }).filter(([, value]) => value !== undefined))
  return chromium.launch({ executablePath: path, env: env as Record<string, string>, chromiumSandbox: process.getuid?.() !== 0 })
}
