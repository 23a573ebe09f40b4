import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MissionDeskBridge } from '../../shared/ipc/bridge'
import { openConnectionsOf } from '../support/desks/open-connections'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'

/** The page's side of the tests: what its scripts see. */
declare const missionDesk: MissionDeskBridge
type AskAnything = { readonly invoke: (channel: string, input: unknown) => Promise<unknown> }

let desk: StartedDesk

beforeAll(async () => {
  desk = await startDesk()
})

afterAll(async () => {
  await desk?.stop()
})

describe('the window', () => {
  test('opens on the application’s own origin and shows its first screen', async () => {
    await desk.page.waitForSelector('#root > *')
    expect(await desk.page.evaluate(() => [window.origin, window.isSecureContext])).toEqual(['https://bundle.app.invalid', true])
  })

  test('is told by the main process where it runs', async () => {
    const answer = await desk.page.evaluate(() => missionDesk.invoke('app:describe', null))
    expect(answer).toMatchObject({ ok: true, value: { host: 'chromium-host', platform: process.platform, fileToOpen: null } })
  })

  test('gets one object from the bridge, which it cannot change, and no way to the host', async () => {
    const seen = await desk.page.evaluate(() => ({
      bridge: Object.keys(missionDesk).sort(),
      isFrozen: Object.isFrozen(missionDesk),
      isFixed: Object.getOwnPropertyDescriptor(window, 'missionDesk')?.writable === false,
      others: Object.getOwnPropertyNames(window).filter((name) => /^missionDesk./.test(name)),
      node: ['process', 'require', 'module', 'Buffer'].filter((name) => name in window),
    }))
    expect(seen).toEqual({ bridge: ['invoke', 'on'], isFrozen: true, isFixed: true, others: [], node: [] })
  })
})

describe('the main process refuses', () => {
  test('a channel that the contract does not have', async () => {
    const answer = await desk.page.evaluate(() => (missionDesk as unknown as AskAnything).invoke('disk:format', null))
    expect(answer).toEqual({ ok: false, error: { code: 'bad-request', params: {}, detail: 'no channel disk:format' } })
  })

  test('an input that is not what the channel takes', async () => {
    const answer = await desk.page.evaluate(() => (missionDesk as unknown as AskAnything).invoke('folder:show', { path: 3 }))
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request', params: { channel: 'folder:show' } } })
  })

  test('to show what is not a folder or file of this computer', async () => {
    const answer = await desk.page.evaluate(() => missionDesk.invoke('folder:show', { path: '/nowhere/at/all' }))
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  test('a frame within the page: it gets no bridge', async () => {
    const hasBridge = await desk.page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      const has = frame.contentWindow !== null && 'missionDesk' in frame.contentWindow
      frame.remove()
      return has
    })
    expect(hasBridge).toBe(false)
  })
})

describe('the page is locked in', () => {
  test('its policy lets no inline script and no eval run', async () => {
    const ran = await desk.page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.inlineRan = true'
      document.head.append(script)
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true })
        const again = document.createElement('script')
        again.textContent = 'window.inlineRan = true'
        document.head.append(again)
      })
      return { directive: await violation, ran: 'inlineRan' in window }
    })
    expect(ran).toEqual({ directive: 'script-src-elem', ran: false })
  })

  test('it reaches no address but its own, by any means', async () => {
    const outcomes = await desk.page.evaluate(async () => {
      const attempt = async (work: () => Promise<unknown>): Promise<string> =>
        work().then(
          () => 'reached',
          () => 'refused',
        )
      const socket = () =>
        new Promise((resolve, reject) => {
          const opened = new WebSocket('wss://127.0.0.1:9')
          opened.onopen = resolve
          opened.onerror = reject
        })
      const image = () =>
        new Promise((resolve, reject) => {
          const element = new Image()
          element.onload = resolve
          element.onerror = reject
          element.src = 'https://example.com/pixel.png'
        })
      return [
        await attempt(() => fetch('https://example.com/', { mode: 'no-cors' })),
        await attempt(socket),
        await attempt(image),
      ]
    })
    expect(outcomes).toEqual(['refused', 'refused', 'refused'])
  })

  test('a link, a script or a form takes it nowhere, and opens no second window', async () => {
    const before = desk.page.url()
    await desk.page.evaluate(() => {
      const link = document.body.appendChild(document.createElement('a'))
      link.href = 'https://example.com/'
      link.click()
      link.href = '/print/anything'
      link.click()
      link.remove()
      window.open('https://example.com/')
    })
    await desk.page.waitForTimeout(300)
    expect(desk.page.url()).toBe(before)
    expect(desk.browser.contexts().flatMap((context) => context.pages()).length).toBe(1)
    await desk.page.waitForSelector('#root > *')
  })

  test('it is denied what it has no need of', async () => {
    const states = await desk.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'clipboard-write']
      const query = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state
      return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await query(name)])))
    })
    expect(states).toEqual({
      geolocation: 'denied',
      notifications: 'denied',
      camera: 'denied',
      microphone: 'denied',
      'clipboard-read': 'denied',
      'clipboard-write': 'granted',
    })
  })

  test('files outside the built window are not served, whatever the address', async () => {
    const answers = await desk.page.evaluate(async () => {
      const addresses = [
        '/../main.js',
        '/%2e%2e/main.js',
        '/..%2fmain.js',
        '/%00',
        '/%',
        '/..%5cmain.js',
        '/print/unknown',
        '/assets',
      ]
      return Promise.all(addresses.map(async (address) => (await fetch(address)).status))
    })
    expect(answers).toEqual([404, 404, 404, 404, 404, 404, 404, 404])
  })
})

test('neither the main process nor the browser has a connection to anywhere', async () => {
  expect(await openConnectionsOf(desk.pid)).toEqual([])
})

test('what the page stores is there after a restart', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'mission-desk-'))
  try {
    const first = await startDesk({ userData })
    await first.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('kept')
          opening.onupgradeneeded = () => opening.result.createObjectStore('things')
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('things', 'readwrite', { durability: 'strict' })
            transaction.objectStore('things').put('still here', 'thing')
            transaction.oncomplete = () => resolve()
          }
        }),
    )
    expect(await first.stop()).toBe(0)
    const second = await startDesk({ userData })
    const kept = await second.page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('kept')
          opening.onsuccess = () => {
            const reading = opening.result.transaction('things').objectStore('things').get('thing')
            reading.onsuccess = () => resolve(reading.result)
          }
        }),
    )
    await second.stop()
    expect(kept).toBe('still here')
  } finally {
    await rm(userData, { recursive: true, force: true })
  }
})
