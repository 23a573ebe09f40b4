import { posix } from 'node:path'
import { parseSync } from 'vite'

/** One thing that a file looks at: a package (`dexie`, `node:fs`) or a file of the house. */
export interface Look {
  readonly specifier: string
  /** Path in the house, or null for a package. */
  readonly path: string | null
}

/** What the rules want to know of a file. */
export interface Source {
  readonly path: string
  readonly lines: number
  readonly looks: readonly Look[]
  readonly hasDefaultExport: boolean
  /** Calls of the computer's clock, zone or dice, as written: `new Date()`, `Date.now`, `.getHours`. */
  readonly outsideCalls: readonly string[]
  readonly globals: ReadonlySet<string>
}

/** Reads one file of the house. `paths` are all files there are: a look without an extension is resolved among them. */
export function sourceOf(path: string, text: string, paths: ReadonlySet<string>): Source {
  const lines = text.trimEnd().split('\n').length
  if (path.endsWith('.html')) return { ...nothing, path, lines, looks: htmlLooks(path, text) }
  if (path.endsWith('.css')) return { ...nothing, path, lines, looks: cssLooks(path, text) }
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const seen = walk(program)
  const specifiers = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) => found.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
  ]
  const hasDefaultExport = module.staticExports.some((found) =>
    found.entries.some((entry) => entry.exportName.kind === 'Default'),
  )
  const looks = [
    ...specifiers.map((specifier) => lookAt(path, specifier, paths)),
    ...seen.urls.map((url) => lookAt(path, url, paths)),
    ...seen.globs.flatMap((glob) => globLooks(path, glob, paths)),
    ...[...seen.texts].filter((said) => paths.has(said)).map((said) => ({ specifier: said, path: said })),
  ]
  return { path, lines, looks, hasDefaultExport, outsideCalls: seen.outsideCalls, globals: seen.names }
}

const nothing = { hasDefaultExport: false, outsideCalls: [], globals: new Set<string>() }

function lookAt(path: string, specifier: string, paths: ReadonlySet<string>): Look {
  if (!specifier.startsWith('.') && !specifier.startsWith('/')) return { specifier, path: null }
  const bare = specifier.replace(/\?.*$/, '')
  const target = posix.normalize(posix.join(posix.dirname(path), bare))
  const found = ['', '.ts', '.tsx', '.mjs', '.css'].map((ending) => target + ending).find((candidate) => paths.has(candidate))
  return { specifier, path: found ?? target }
}

function globLooks(path: string, glob: string, paths: ReadonlySet<string>): readonly Look[] {
  return [...paths]
    .filter((candidate) => posix.matchesGlob(candidate, posix.join(posix.dirname(path), glob)))
    .map((found) => ({ specifier: glob, path: found }))
}

function htmlLooks(path: string, text: string): readonly Look[] {
  const found = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
  return found.map((specifier) => ({ specifier, path: posix.join(posix.dirname(path), specifier) }))
}

function cssLooks(path: string, text: string): readonly Look[] {
  const found = [...text.matchAll(/@import\s+['"](\.[^'"]+)['"]|composes:[^;]+from\s+['"](\.[^'"]+)['"]/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
  return found.map((specifier) => ({ specifier, path: posix.join(posix.dirname(path), specifier) }))
}

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

interface Seen {
  readonly urls: string[]
  readonly globs: string[]
  readonly outsideCalls: string[]
  readonly names: Set<string>
  /** Texts that stand in the file: one that is the path of a file looks at it (tests build single files by path). */
  readonly texts: Set<string>
}

/** Reads of a Date's fields in the computer's zone; the UTC ones tell the same everywhere. */
const zoneReads = /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/

function walk(root: unknown): Seen {
  const seen: Seen = { urls: [], globs: [], outsideCalls: [], names: new Set(), texts: new Set() }
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    if (isNode(value)) look(value, seen)
    waiting.push(...(Object.values(value) as unknown[]))
  }
  return seen
}

function look(node: Node, seen: Seen): void {
  const first = firstArgument(node)
  if (node.type === 'Literal' && typeof node.value === 'string') seen.texts.add(node.value)
  if (node.type === 'Identifier') seen.names.add(String(node.name))
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'URL' && first?.startsWith('.')) seen.urls.push(first)
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && isEmpty(node.arguments))
    seen.outsideCalls.push('new Date()')
  if (node.type === 'CallExpression' && nameOf(node.callee) === 'Date') seen.outsideCalls.push('Date()')
  if (node.type === 'CallExpression' && memberOf(node.callee) === 'import.meta.glob' && first) seen.globs.push(first)
  if (node.type === 'MemberExpression') {
    const member = memberOf(node)
    const property = nameOf(node.property)
    if (member === 'Date.now' || member === 'Math.random') seen.outsideCalls.push(member)
    if (property && zoneReads.test(property)) seen.outsideCalls.push(`.${property}`)
    if (property && node.computed === false) seen.names.add(`.${property}`)
  }
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string'
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function firstArgument(node: Node): string | undefined {
  const [first] = Array.isArray(node.arguments) ? (node.arguments as readonly unknown[]) : []
  if (typeof first !== 'object' || first === null || !isNode(first)) return undefined
  return first.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && isNode(value) && value.type === 'Identifier'
    ? String(value.name)
    : undefined
}

function memberOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !isNode(value)) return undefined
  if (value.type === 'MetaProperty') return `${nameOf(value.meta)}.${nameOf(value.property)}`
  if (value.type !== 'MemberExpression') return nameOf(value)
  return `${memberOf(value.object)}.${nameOf(value.property)}`
}
