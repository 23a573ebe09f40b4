import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

/** Fonts are shipped once, as woff2: the .woff fallbacks of @fontsource would double the package. */
function woff2Only(): Plugin {
  return {
    name: 'woff2-only',
    enforce: 'pre',
    transform(code, id) {
      if (!/@fontsource.*\.css/.test(id)) return null
      return { code: code.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, ''), map: null }
    },
  }
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      minify: true,
      rollupOptions: { input: { main: 'electron/main.ts' }, external: ['electron'] },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
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
    plugins: [
      woff2Only(),
      react(),
      { ...optimizeLocales.vite({ locales: ['en-US', 'ja-JP', 'zh-CN', 'ko-KR'] }), enforce: 'pre' as const },
    ],
    build: {
      outDir: 'out/renderer',
      // Inlined fonts would be data: URLs, which the content security policy forbids.
      assetsInlineLimit: 0,
      minify: true,
      target: 'chrome148',
      rollupOptions: { input: { index: 'renderer/index.html' } },
    },
    worker: { format: 'es' },
  },
})
