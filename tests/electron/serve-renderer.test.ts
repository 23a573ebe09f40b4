import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { serveRenderer } from '../../electron/serve-renderer'

const page = '<!doctype html><head><meta property="csp-nonce" nonce="__CSP_NONCE__"></head>'

const root = await mkdtemp(join(tmpdir(), 'mission-desk-'))
afterAll(() => rm(root, { recursive: true, force: true }))

async function aBuiltWindow(): Promise<string> {
  const folder = join(root, 'renderer')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'index.html'), page)
  await writeFile(join(folder, 'assets/main.js'), 'export {}')
  await writeFile(join(folder, 'assets/notes.md'), 'not for the window')
  await writeFile(join(root, 'secret.js'), 'secret')
  await mkdir(`${folder}-beside`)
  await writeFile(join(`${folder}-beside`, 'other.js'), 'secret')
  await symlink(join(root, 'secret.js'), join(folder, 'link.js'))
  return folder
}

const folder = await aBuiltWindow()
const printPages = new Map([['page-1', '<h1>to paper</h1>']])

function get(address: string, init?: RequestInit): Promise<Response> {
  return serveRenderer(new Request(`app://bundle${address}`, init), folder, printPages)
}

describe('the window’s files', () => {
  test('are served with their type, and never guessed at', async () => {
    const response = await get('/assets/main.js')
    expect([response.status, await response.text()]).toEqual([200, 'export {}'])
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  test.each([
    ['up a folder', '/../secret.js'],
    ['up a folder, encoded', '/%2e%2e/secret.js'],
    ['up a folder, half encoded', '/..%2fsecret.js'],
    ['up a folder, Windows fashion', '/..%5csecret.js'],
    ['a folder whose name begins the same', '/../renderer-beside/other.js'],
    ['a link that leads out', '/link.js'],
    ['an absolute path', '//etc/passwd'],
    ['a name with a NUL', '/index.html%00.js'],
    ['an address that is no encoding', '/%'],
    ['a folder', '/assets'],
    ['a file of a kind that the window has no use for', '/assets/notes.md'],
    ['what is not there', '/missing.js'],
  ])('%s is not served', async (_what, address) => {
    const response = await get(address)
    expect([response.status, await response.text()]).toEqual([404, ''])
  })

  test('are not served under another host, nor to anything but a reading request', async () => {
    expect((await serveRenderer(new Request('app://other/index.html'), folder, printPages)).status).toBe(404)
    expect((await get('/index.html', { method: 'POST', body: 'x' })).status).toBe(405)
  })
})

describe('the policy of the window', () => {
  test('is strict: nothing inline, nothing from elsewhere', async () => {
    const policy = (await get('/')).headers.get('Content-Security-Policy')?.replace(/nonce-[^']+/, 'nonce-N')
    expect(policy?.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' data: blob:",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self' 'nonce-N'",
      "worker-src 'self'",
    ])
  })

  test('has a nonce that the page carries and that no second load repeats', async () => {
    const nonces = await Promise.all(
      [get('/'), get('/')].map(async (loading) => {
        const response = await loading
        const inHeader = /nonce-([^']+)/.exec(response.headers.get('Content-Security-Policy') ?? '')?.[1]
        const inPage = /nonce="([^"]+)"/.exec(await response.text())?.[1]
        expect(inPage).toBe(inHeader)
        return inPage
      }),
    )
    expect(new Set(nonces).size).toBe(2)
    expect(nonces.every((nonce) => nonce !== undefined && Buffer.from(nonce, 'base64').length === 16)).toBe(true)
  })

  test('for a page on its way to paper lets no script run and nothing be fetched but fonts, styles and its own pictures', async () => {
    const response = await get('/print/page-1')
    expect(await response.text()).toBe('<h1>to paper</h1>')
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    expect(policy.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "style-src 'self' 'unsafe-inline'",
    ])
  })

  test('a page that is not waiting to be printed is not there', async () => {
    expect((await get('/print/page-2')).status).toBe(404)
  })
})
