import type { Plugin, Rollup } from 'vite'

/** What the bundler tells of a module: who imports it, not counting those who import it only when they run. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null
}

const isFirst = /[/]renderer[/](index.html|main.ts|warm-browser.ts|print[/])/

/** What `warm-browser` runs is a file of its own: it reads what it can while the others are on their way. */
export function earlyScript(id: string, graph: ModuleGraph): string | null {
  const isEarly = !isFirst.test(id) && isImportedBy('/renderer/warm-browser.ts', id, graph, new Set())
  return isEarly ? 'early' : null
}

/**
 * Which of the two files of a start a module belongs to: `desk` brings the mission from its homes, `window` shows it. Left to itself the
 * bundler makes sixty, which take longer to fetch than to run. The first script stays outside (it waits for `window`, which needs `desk`),
 * and so does a printed page's style sheet.
 */
export function scriptOfStart(id: string, graph: ModuleGraph): string | null {
  if (isFirst.test(id)) return null
  return isImportedBy('/renderer/index.html', id, graph, new Set()) ? 'desk' : 'window'
}

/**
 * The page names the files of `window`, which the first script imports when it runs: so they come beside those of `desk`, not after. And it
 * runs `warm-browser` as soon as that is there, before any of them.
 */
export const nameScripts: Plugin = {
  name: 'name-scripts',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      const files = Object.values(bundle ?? {})
      const preloads = filesOf('show-desk', files)
        .filter((file) => !html.includes(file))
        .map((file) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: file.endsWith('.css') ? 'stylesheet' : 'modulepreload', crossorigin: true, href: `./${file}` },
        }))
      const warming = filesOf('warm-browser', files).map((file) => ({
        tag: 'script',
        injectTo: 'head-prepend' as const,
        attrs: { type: 'module', async: true, crossorigin: true, src: `./${file}` },
      }))
      return [...warming, ...preloads]
    },
  },
}

/**
 * Tells V8 that a start runs most of what is in `window`: it compiles the script whole while `desk` runs, beside the main thread. Left to
 * itself it compiles each function on the main thread, when it is first called. `desk` is waited for, and is there sooner without. The line
 * has to be the first.
 */
export const compileAhead: Plugin = {
  name: 'compile-ahead',
  generateBundle: {
    order: 'post',
    handler: (_options, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.name === 'window') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
      }
    },
  },
}

function isImportedBy(root: string, id: string, graph: ModuleGraph, seen: Set<string>): boolean {
  if (id.endsWith(root)) return true
  if (seen.has(id)) return false
  seen.add(id)
  return graph.getModuleInfo(id)?.importers.some((importer) => isImportedBy(root, importer, graph, seen)) ?? false
}

/** A chunk, the chunks that it imports, and their style sheets. */
function filesOf(name: string, bundle: readonly (Rollup.OutputChunk | Rollup.OutputAsset)[]): readonly string[] {
  const files = new Set<string>()
  const take = (chunk: Rollup.OutputChunk | Rollup.OutputAsset | undefined): void => {
    if (chunk?.type !== 'chunk' || files.has(chunk.fileName)) return
    files.add(chunk.fileName)
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) files.add(sheet)
    for (const imported of chunk.imports) take(bundle.find((one) => one.fileName === imported))
  }
  take(bundle.find((one) => one.type === 'chunk' && one.name === name))
  return [...files]
}
