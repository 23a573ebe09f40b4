import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
let house = ''

/** A house of its own for planting, with our rules and our packages. */
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'mission-desk-fences-'))
  for (const rule of ['tsconfig.json', 'shared/tsconfig.json', '.oxlintrc.json', 'biome.json']) {
    mkdirSync(dirname(join(house, rule)), { recursive: true })
    copyFileSync(join(root, rule), join(house, rule))
  }
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
})

afterEach(() => rmSync(house, { recursive: true, force: true }))

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

function run(tool: string, ...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', tool), args, { cwd: house, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

describe('the compiler keeps shared/ away from every machine', () => {
  test('what is pure compiles', () => {
    plant(
      'shared/planted.ts',
      "export const tokyo = (at: number) => Intl.DateTimeFormat('en', { timeZone: 'Asia/Tokyo' }).format(at)\n",
    )
    expect(run('tsc', '-p', 'shared')).toEqual({ status: 0, output: '' })
  })

  test.each([
    'window.close()',
    'document.title',
    "process.env['HOME']",
    "fetch('https://example.org')",
    'setTimeout(() => 1, 2)',
    "localStorage.getItem('x')",
    "console.log('x')",
    "Buffer.from('x')",
    'crypto.randomUUID()',
  ])('%s does not compile', (planted) => {
    plant('shared/planted.ts', `export const planted = () => ${planted}\n`)
    const { status, output } = run('tsc', '-p', 'shared')
    expect(status).not.toBe(0)
    expect(output).toMatch(/^shared\/planted\.ts\(1,\d+\): error TS(2304|2584|2591|2580|2552): Cannot find name/m)
  })

  test('node:fs does not compile', () => {
    plant('shared/planted.ts', "import { readFileSync } from 'node:fs'\nexport const planted = readFileSync\n")
    expect(run('tsc', '-p', 'shared').output).toContain('shared/planted.ts(1,')
  })

  test.each([
    ['any slips through strict', 'export const planted = (value) => value\n'],
    ['an element that may be missing', 'export const planted: number = [1][0]\n'],
    ['undefined for a field that may be left out', 'export const planted: { readonly a?: number } = { a: undefined }\n'],
  ])('%s does not compile either', (_name, text) => {
    plant('shared/planted.ts', text)
    expect(run('tsc', '-p', 'shared').status).not.toBe(0)
  })
})

describe('oxlint', () => {
  test.each([
    ['no-restricted-properties', 'export const planted = () => Date.now()\n'],
    ['no-restricted-properties', 'export const planted = () => Math.random()\n'],
    ['max-lines', 'export {}\n'.repeat(301)],
    ['no-floating-promises', 'async function later() {}\nexport function planted() {\n  later()\n}\n'],
    ['no-misused-promises', 'export const planted = [1].filter(async () => true)\n'],
    ['await-thenable', 'export async function planted() {\n  await 1\n}\n'],
    [
      'switch-exhaustiveness-check',
      "export function planted(side: 'guest' | 'host') {\n  switch (side) {\n    case 'guest':\n      return 1\n  }\n  return 2\n}\n",
    ],
  ])('reports %s', (rule, text) => {
    plant('shared/planted.ts', text)
    const { status, output } = run('oxlint', '--type-aware', 'shared')
    expect([status, output.includes(rule)]).toEqual([1, true])
  })

  test('is silent about what is sound', () => {
    plant('shared/planted.ts', 'export const planted = (at: number) => new Date(at).toISOString()\n')
    expect(run('oxlint', '--type-aware', 'shared').status).toBe(0)
  })
})

describe('biome', () => {
  test.each([
    ['noDefaultExport', 'export default 1\n'],
    ['noExplicitAny', 'export const planted: any = 1\n'],
    ['noNonNullAssertion', 'export const planted = (value: string | null) => value!.length\n'],
    ['noEnum', 'export enum Planted {\n  One,\n}\n'],
    ['noUnusedVariables', 'const planted = 1\n'],
    ['noUnusedImports', "import { parse } from 'zod'\n"],
    ['format', 'export const planted = "double quotes";\n'],
  ])('reports %s', (rule, text) => {
    plant('shared/planted.ts', text)
    const { status, output } = run('biome', 'check', '--vcs-enabled=false', 'shared/planted.ts')
    expect([status, output.includes(rule)]).toEqual([1, true])
  })

  test('reports a file name in capitals', () => {
    plant('shared/PlantedFile.ts', 'export const planted = 1\n')
    expect(run('biome', 'check', '--vcs-enabled=false', 'shared/PlantedFile.ts').output).toContain('useFilenamingConvention')
  })

  test('is silent about what is sound', () => {
    plant('shared/planted.ts', 'export const planted = 1\n')
    expect(run('biome', 'check', '--vcs-enabled=false', 'shared/planted.ts').status).toBe(0)
  })
})
