import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const sourceFolders = ['electron', 'renderer', 'resources', 'shared']
const sourceFiles = ['electron.vite.config.ts', 'package-lock.json', 'package.json', 'tsconfig.json']
const stampFile = 'built-from.txt'

/** A name for what the sources are now: equal sources, equal name. */
export async function hashOfSources(root: string): Promise<string> {
  const folders = await Promise.all(sourceFolders.map((folder) => filesIn(join(root, folder))))
  const paths = [...folders.flat(), ...sourceFiles.map((file) => join(root, file))].sort()
  const hash = createHash('sha256')
  const contents = await Promise.all(paths.map((path) => readFile(path).catch(() => '')))
  paths.forEach((path, index) => {
    hash.update(`${path.slice(root.length)}\0`).update(contents[index] ?? '')
  })
  return hash.digest('hex').slice(0, 16)
}

/** Builds both hosts and the window into `outFolder`, unless what is there came from the same sources. Returns true when it built. */
export async function buildIfChanged(root: string, outFolder: string, onStart?: () => void): Promise<boolean> {
  return withLock(outFolder, async () => {
    const hash = await hashOfSources(root)
    if ((await builtFrom(outFolder)) === hash) return false
    onStart?.()
    await rm(join(outFolder, stampFile), { force: true })
    await buildAll(root, outFolder)
    await writeFile(join(outFolder, stampFile), hash)
    return true
  })
}

async function builtFrom(outFolder: string): Promise<string | undefined> {
  return readFile(join(outFolder, stampFile), 'utf8').catch(() => undefined)
}

/** In processes of their own: a bundler takes much memory and, in a test, a `NODE_ENV` that is not ours. */
async function buildAll(root: string, outFolder: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', MISSION_DESK_OUT: outFolder }
  const bin = join(root, 'node_modules')
  const host = join(root, 'electron/chromium-host/vite.config.ts')
  const run = async (program: string, ...args: readonly string[]): Promise<void> => {
    await promisify(execFile)(process.execPath, [join(bin, program), 'build', ...args], { cwd: root, env, maxBuffer: 1 << 26 })
  }
  await Promise.all([
    run('electron-vite/bin/electron-vite.js', '--logLevel', 'warn'),
    run('vite/bin/vite.js', '--config', host).then(() => run('vite/bin/vite.js', '--config', host, '--mode', 'preload')),
  ])
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Two builders at once would tear each other's output. The lock of one that was killed is taken over after two minutes. */
async function withLock<T>(outFolder: string, work: () => Promise<T>): Promise<T> {
  const lock = `${outFolder}.lock`
  await mkdir(join(outFolder, '..'), { recursive: true })
  for (;;) {
    try {
      await mkdir(lock)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const age = Date.now() - ((await stat(lock).catch(() => undefined))?.mtimeMs ?? 0)
      if (age > 120_000) await rm(lock, { recursive: true, force: true })
      await wait(100)
    }
  }
  try {
    return await work()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}
