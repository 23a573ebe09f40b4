import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface InstanceClaim {
  readonly isFirst: boolean
  readonly release: () => void
}

/**
 * One program per folder of user data. The first claims the lock file and listens on a local socket; a later one hands its command line
 * over and is told that it is not the first. The lock of a program that was killed is taken over: its process is gone or does not answer.
 */
export function claimInstance(
  userData: string,
  argv: readonly string[],
  cwd: string,
  onSecond: (argv: string[], cwd: string) => void,
): InstanceClaim {
  mkdirSync(userData, { recursive: true })
  const lock = join(userData, 'instance.lock')
  const address = socketAddress(userData)
  for (let attempt = 1; attempt <= 3; attempt++) {
    if (tryLock(lock)) {
      const server = listen(address, onSecond)
      const release = (): void => {
        server.close()
        rmSync(lock, { force: true })
      }
      return { isFirst: true, release }
    }
    if (isAlive(holderOf(lock)) && handOver(address, JSON.stringify({ argv, cwd })))
      return { isFirst: false, release: () => undefined }
    rmSync(lock, { force: true })
  }
  throw new Error(`${lock} cannot be claimed`)
}

function tryLock(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return 0
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function listen(address: string, onSecond: (argv: string[], cwd: string) => void): Server {
  if (process.platform !== 'win32') rmSync(address, { force: true })
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      text += chunk
      if (text.length > 100_000) socket.destroy()
    })
    socket.on('end', () => {
      const handed = JSON.parse(text) as { readonly argv: string[]; readonly cwd: string }
      onSecond(handed.argv, handed.cwd)
      socket.end('taken')
    })
    socket.on('error', () => socket.destroy())
  })
  server.listen(address)
  server.unref()
  return server
}

/** Electron's call answers at once, and a socket does not: so a short-lived Node does the talking. It gives a program that is just starting 2 s. */
function handOver(address: string, text: string): boolean {
  try {
    return execFileSync(process.execPath, ['-e', talk, address, text], { encoding: 'utf8', timeout: 5000 }) === 'taken'
  } catch {
    return false
  }
}

const talk = `
const [address, text] = process.argv.slice(1)
let attempts = 20
function connect() {
  const socket = require('node:net').connect({ path: address, allowHalfOpen: true })
  socket.on('connect', () => socket.end(text))
  socket.on('data', (answer) => process.stdout.write(answer))
  socket.on('error', () => { if (--attempts > 0) setTimeout(connect, 100); else process.exit(1) })
}
connect()`

/** Socket paths are limited to about 100 bytes, so the folder's name is hashed. */
function socketAddress(userData: string): string {
  const name = `mission-desk-${createHash('sha256').update(userData).digest('hex').slice(0, 24)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}
