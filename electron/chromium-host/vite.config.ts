import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { mainEntries } from '../main-entries'

const root = resolve(import.meta.dirname, '../..')
const outFolder = resolve(root, process.env.MISSION_DESK_OUT ?? 'out')

/** The same main process and preload script once more, with this folder in the place of Electron. `--mode preload` builds the latter. */
export default defineConfig(({ mode }) =>
  mode === 'preload'
    ? {
        root,
        logLevel: 'warn',
        publicDir: false,
        resolve: { alias: [{ find: /^electron$/, replacement: resolve(import.meta.dirname, 'electron-preload.ts') }] },
        build: {
          outDir: resolve(outFolder, 'chromium-host'),
          emptyOutDir: false,
          target: 'chrome148',
          minify: false,
          rollupOptions: {
            input: { preload: resolve(root, 'electron/preload.ts') },
            output: { format: 'iife', entryFileNames: '[name].cjs' },
          },
        },
      }
    : {
        root,
        logLevel: 'warn',
        publicDir: false,
        resolve: { alias: [{ find: /^electron$/, replacement: resolve(import.meta.dirname, 'electron.ts') }] },
        ssr: { noExternal: true, external: ['@sparticuz/chromium'] },
        build: {
          outDir: resolve(outFolder, 'chromium-host'),
          emptyOutDir: true,
          ssr: true,
          target: 'node20',
          minify: true,
          rollupOptions: {
            input: mainEntries,
            // Beside one another: the host looks for the preload script where its own code lies.
            output: { format: 'es', chunkFileNames: '[name]-[hash].js' },
          },
        },
      },
)
