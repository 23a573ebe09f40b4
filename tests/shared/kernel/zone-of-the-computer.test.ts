import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** What tells a time must tell the same on every organizer's computer; the zone of this one is tried by the tests themselves. */
const timely = [
  'tests/shared/kernel/time.test.ts',
  'tests/shared/mission/items/item-times.test.ts',
  'tests/shared/commands/move-item.test.ts',
  'tests/shared/commands/change-item-times.test.ts',
  'tests/shared/commands/shift-items-after.test.ts',
  'tests/shared/checks',
  'tests/shared/documents',
]

test('times, checks and documents come out the same on a computer in New York', () => {
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
  const { CI, PATH, HOME, TMPDIR } = process.env
  const env = { CI, PATH, HOME, TMPDIR, TZ: 'America/New_York', NO_COLOR: '1' }
  const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'pure', '--reporter', 'dot', ...timely], {
    env,
    encoding: 'utf8',
  })
  expect({ status: run.status, output: run.status === 0 ? '' : `${run.stdout}\n${run.stderr}` }).toEqual({
    status: 0,
    output: '',
  })
  expect(run.stdout).toMatch(/Tests\s+\d+ passed/)
}, 900_000)
