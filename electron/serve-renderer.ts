import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { appHost } from './app-origin'
import { printPolicy, windowPolicy } from './content-security-policy'

/** Pages waiting to be printed, by id; they are served from memory and never touch the disk. */
export type PrintPages = ReadonlyMap<string, string>

/** Answers a request of the window: a file of `folder`, or a page to print. Nothing outside the folder can be named. */
export async function serveRenderer(request: Request, folder: string, printPages: PrintPages): Promise<Response> {
  const url = new URL(request.url)
  if (url.host !== appHost) return refusal(404)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
  const pageId = /^\/print\/([\w-]+)$/.exec(url.pathname)?.[1]
  if (pageId !== undefined) return printPage(printPages.get(pageId))
  const path = await pathInside(folder, url.pathname)
  const type = path && typeOfEnding[extname(path)]
  if (!path || !type) return refusal(404)
  const bytes = await readFile(path)
  if (extname(path) === '.html') return windowPage(bytes.toString('utf8'))
  const response = respond(bytes, type, windowPolicy(newNonce()))
  // Files do not change while the program runs. Without this every printed page fetches its hundred font files again.
  response.headers.set('Cache-Control', 'max-age=31536000, immutable')
  return response
}

/** The file that a URL path names, or undefined if it is not a file inside the folder, links followed. */
async function pathInside(folder: string, urlPath: string): Promise<string | undefined> {
  const name = decoded(urlPath === '/' ? '/index.html' : urlPath)
  if (name === undefined || name.includes('\0') || name.includes('\\')) return undefined
  const path = resolve(join(folder, name))
  if (!path.startsWith(resolve(folder) + sep)) return undefined
  try {
    const real = await realpath(path)
    return real.startsWith((await realpath(folder)) + sep) ? path : undefined
  } catch {
    return undefined
  }
}

function decoded(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath)
  } catch {
    return undefined
  }
}

/** The page names its nonce once: react-aria reads it there for the few style rules it adds. */
function windowPage(html: string): Response {
  const nonce = newNonce()
  return respond(html.replaceAll('__CSP_NONCE__', nonce), 'text/html; charset=utf-8', windowPolicy(nonce))
}

function printPage(html: string | undefined): Response {
  return html === undefined ? refusal(404) : respond(html, 'text/html; charset=utf-8', printPolicy())
}

function refusal(status: number): Response {
  return new Response(null, {
    status,
    headers: { 'Content-Security-Policy': printPolicy(), 'X-Content-Type-Options': 'nosniff' },
  })
}

function respond(body: BodyInit, type: string, policy: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  })
}

function newNonce(): string {
  return randomBytes(16).toString('base64')
}

/** Only what the window is made of is served; a file of another kind in the folder is not. */
const typeOfEnding: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}
