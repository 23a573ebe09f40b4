import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('every project of the tests tries properties with the same values in each run', () => {
  const config = readFileSync('vitest.config.ts', 'utf8')
  expect(config.split("setupFiles: ['tests/support/runner/seed-setup.ts'")).toHaveLength(config.split("name: '").length)
  expect(fc.readConfigureGlobal()?.seed).toBeTypeOf('number')
  expect(fc.sample(fc.integer(), 3)).toEqual(fc.sample(fc.integer(), 3))
})
