import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { appOrigin } from '../../electron/app-origin'
import {
  denyByDefault,
  externalAddress,
  guardContents,
  isLocalAddress,
  lockedDown,
  offlineSwitches,
} from '../../electron/security'

/** Points of Electron's security checklist (electronjs.org/docs/latest/tutorial/security); those of a real page are in e2e/opens.test.ts. */

type Listener = (details: { readonly url?: string; readonly preventDefault: () => void }) => void

/** A page at the machine's edge: it remembers who listens, and tells whether something that happens to it is let through. */
function aPage() {
  const listeners = new Map<string, Listener>()
  let opener: (details: { readonly url: string }) => { readonly action: string } = () => ({ action: 'allow' })
  return {
    contents: {
      on: (event: string, listener: Listener) => listeners.set(event, listener),
      setWindowOpenHandler: (handler: typeof opener) => {
        opener = handler
      },
    } as unknown as Parameters<typeof guardContents>[0],
    letsThrough: (event: string, url = '') => {
      let isPrevented = false
      listeners.get(event)?.({ url, preventDefault: () => (isPrevented = true) })
      return !isPrevented
    },
    opens: (url: string) => opener({ url }).action,
  }
}

/** A session at the machine's edge. */
function aSession() {
  type Parts = Parameters<typeof denyByDefault>[0]
  let isCancelled: (url: string) => boolean = () => false
  let isRequestGranted: (permission: string) => boolean = () => true
  let isCheckGranted: (permission: string) => boolean = () => true
  const session = {
    webRequest: {
      onBeforeRequest: (listener: (details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void) => {
        isCancelled = (url) => {
          let answer = false
          listener({ url }, ({ cancel }) => (answer = cancel))
          return answer
        }
      },
    },
    setPermissionRequestHandler: (handler: (contents: unknown, permission: string, callback: (is: boolean) => void) => void) => {
      isRequestGranted = (permission) => {
        let answer = true
        handler(null, permission, (is) => (answer = is))
        return answer
      }
    },
    setPermissionCheckHandler: (handler: (contents: unknown, permission: string) => boolean) => {
      isCheckGranted = (permission) => handler(null, permission)
    },
  } as unknown as Parts
  denyByDefault(session)
  return { isCancelled, isRequestGranted, isCheckGranted }
}

test('pages have no Node, run in the sandbox, apart from the preload script, with web security on', () => {
  expect(lockedDown).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    spellcheck: false,
  })
})

describe('nothing is loaded from the network', () => {
  const { isCancelled } = aSession()
  test.each([
    ['https://example.com/', true],
    ['http://127.0.0.1/', true],
    ['wss://example.com/', true],
    ['file:///etc/passwd', true],
    ['ftp://example.com/', true],
    ['chrome-extension://abc/', true],
    ['', true],
    [`${appOrigin}/index.html`, false],
    ['blob:app://bundle/1', false],
    ['data:image/png;base64,', false],
    ['devtools://devtools/x', false],
  ])('%s is cancelled: %s', (url, expected) => {
    expect([isCancelled(url), isLocalAddress(url)]).toEqual([expected, !expected])
  })

  test('Chromium itself is told to resolve no name and to take no proxy', () => {
    expect(offlineSwitches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND'])
    expect(offlineSwitches).toContainEqual(['no-proxy-server'])
  })
})

describe('permissions', () => {
  const { isRequestGranted, isCheckGranted } = aSession()
  const all = [
    'media',
    'geolocation',
    'notifications',
    'midi',
    'clipboard-read',
    'fullscreen',
    'openExternal',
    'hid',
    'serial',
    'usb',
    'unknown',
  ]
  test.each(all)('%s is denied, asked or checked', (permission) => {
    expect([isRequestGranted(permission), isCheckGranted(permission)]).toEqual([false, false])
  })

  test('writing text to the clipboard on a person’s gesture is the one exception', () => {
    expect([isRequestGranted('clipboard-sanitized-write'), isCheckGranted('clipboard-sanitized-write')]).toEqual([true, true])
  })
})

describe('a page stays where it is', () => {
  test.each([
    ['https://example.com/', false],
    ['file:///etc/passwd', false],
    [`${appOrigin}/print/1`, false],
    [`${appOrigin}.evil/index.html`, false],
    [`${appOrigin}/index.html`, true],
    [`${appOrigin}/index.html#there`, true],
  ])('going to %s is let through: %s', (url, expected) => {
    const page = aPage()
    guardContents(page.contents, () => undefined)
    expect(page.letsThrough('will-frame-navigate', url)).toBe(expected)
  })

  test('no redirect and no guest page is let through', () => {
    const page = aPage()
    guardContents(page.contents, () => undefined)
    expect([page.letsThrough('will-redirect', `${appOrigin}/index.html`), page.letsThrough('will-attach-webview')]).toEqual([
      false,
      false,
    ])
  })

  test('no window opens; the address goes to the system, which decides by its kind', () => {
    const page = aPage()
    const handed: string[] = []
    guardContents(page.contents, (url) => handed.push(url))
    expect([page.opens('https://example.com/'), handed]).toEqual(['deny', ['https://example.com/']])
  })
})

test.each([
  ['https://www.mofa.go.jp/', 'https://www.mofa.go.jp/'],
  ['mailto:someone@example.com', 'mailto:someone@example.com'],
  ['http://example.com/', undefined],
  ['file:///etc/passwd', undefined],
  ['javascript:alert(1)', undefined],
  ['smb://server/share', undefined],
  ['ms-settings:', undefined],
  ['https://bank.example@evil.example/', undefined],
  ['not an address', undefined],
  ['', undefined],
])('of %s the system is handed %s', (url, expected) => {
  expect(externalAddress(url)).toBe(expected)
})

test('the packaged program cannot be turned into a Node, debugged or fed other code (fuses)', () => {
  const config = readFileSync('electron-builder.yml', 'utf8')
  const fuses = Object.fromEntries(
    [...config.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [name, value === 'true']),
  )
  expect(fuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  })
})
