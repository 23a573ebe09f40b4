import { resolve } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { mainEntries } from './electron/main-entries'
import { compileAhead, earlyScript, nameScripts, scriptOfStart } from './electron/window-scripts'

/** Tests build elsewhere, so that a build in use is not changed under them. */
const outFolder = resolve(import.meta.dirname, process.env.MISSION_DESK_OUT ?? 'out')

/** Fonts are shipped once, as woff2: the .woff fallbacks of @fontsource would double the package. Sees sheets imported by sheets too. */
const woff2Only = {
  postcssPlugin: 'woff2-only',
  Declaration: {
    src: (source: { value: string }) => {
      source.value = source.value.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, '')
    },
  },
}

/** Printed pages link their style sheet by this name; every other asset is named after its contents. */
function assetName(asset: { readonly names: readonly string[] }): string {
  return asset.names.includes('print.css') ? 'assets/print.css' : 'assets/[name]-[hash][extname]'
}

export default defineConfig({
  main: {
    build: {
      outDir: resolve(outFolder, 'main'),
      externalizeDeps: false,
      minify: true,
      rollupOptions: {
        input: mainEntries,
        external: ['electron'],
      },
    },
  },
  preload: {
    build: {
      outDir: resolve(outFolder, 'preload'),
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        external: ['electron'],
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    css: { postcss: { plugins: [woff2Only] } },
    plugins: [
      react(),
      nameScripts,
      compileAhead,
      { ...optimizeLocales.vite({ locales: ['en-US', 'ja-JP', 'zh-CN', 'ko-KR'] }), enforce: 'pre' as const },
    ],
    build: {
      outDir: resolve(outFolder, 'renderer'),
      // Inlined fonts would be data: URLs, which the content security policy forbids.
      assetsInlineLimit: 0,
      minify: true,
      target: 'chrome148',
      rollupOptions: {
        input: {
          index: 'renderer/index.html',
          'show-desk': 'renderer/app/show-desk.tsx',
          'warm-browser': 'renderer/warm-browser.ts',
          print: 'renderer/print/print.css',
        },
        output: {
          assetFileNames: assetName,
          codeSplitting: {
            groups: [
              { name: earlyScript, tags: ['$initial'], priority: 1 },
              { name: scriptOfStart, tags: ['$initial'] },
            ],
          },
        },
      },
    },
    worker: { format: 'es' },
  },
})
