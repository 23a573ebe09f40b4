import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..', '..', '..')

/**
 * Bundles one module for plain Node, as the desktop's build does with the main process, and gives the path of the bundle: for
 * threads and processes that a test starts. It is gone when the test process ends.
 */
export async function buildForNode(module: string): Promise<string> {
  const outDir = mkdtempSync(join(root, 'node_modules', '.mission-desk-'))
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, module),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: 'built.mjs' } },
    },
  })
  return join(outDir, 'built.mjs')
}
