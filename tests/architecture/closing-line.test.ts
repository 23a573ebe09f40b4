import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mission-desk-closing-line-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const reporter = JSON.stringify(join(root, 'tests/support/runner/closing-line-reporter.ts'))
  const config = `import { closingLineReporter } from ${reporter}\nexport default { test: { reporters: ['default', closingLineReporter()] } }\n`
  writeFileSync(join(folder, 'vitest.config.ts'), config)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function closingLine(tests: Readonly<Record<string, string>>): readonly [number | null, string | undefined] {
  for (const [name, text] of Object.entries(tests)) writeFileSync(join(folder, name), `import { test } from 'vitest'\n${text}\n`)
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { status, stdout } = spawnSync(process.execPath, [vitest, 'run'], { cwd: folder, encoding: 'utf8' })
  return [status, stdout.trimEnd().split('\n').at(-1)]
}

test('a run closes with what passed', () => {
  expect(closingLine({ 'a.test.ts': "test('a', () => {})\ntest.skip('b', () => {})" })).toEqual([
    0,
    '1 passed, 0 failed, 1 skipped',
  ])
})

test('what failed and what could not even run count as failed', () => {
  const failing = "test('a', () => {})\ntest('b', () => { throw new Error('no') })"
  const broken = "import './nothing-here'\ntest('c', () => {})"
  expect(closingLine({ 'a.test.ts': failing, 'b.test.ts': broken })).toEqual([1, '1 passed, 2 failed, 0 skipped'])
})
