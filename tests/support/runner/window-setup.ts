import { findBrowser } from '../../../electron/chromium-host/find-browser'
import { builtDesk } from '../desks/start-desk'

/** Before the tests that open windows: says which browser they use, and builds the application from what the sources are now. */
export async function setup(): Promise<void> {
  const browser = await findBrowser(true)
  if (!browser) throw new Error('no Chromium, Chrome or Edge is installed, and npm has none for this machine: see README.md')
  console.log(`Browser for the window tests: ${browser.path} (${browser.origin})`)
  console.log(`Application under test: ${await builtDesk()}`)
}
