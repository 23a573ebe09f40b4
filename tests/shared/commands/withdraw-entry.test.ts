import { expect, test } from 'vitest'
import { withdrawEntry } from '../../../shared/commands/withdraw-entry'
import { writeTerm } from '../../../shared/commands/write-term'
import { aMissionWithSato, satosExtract } from '../../support/an-extract'
import { missionAfter, runCommand } from '../../support/run-command'

test('an interpreter takes back what they wrote', () => {
  const written = missionAfter(satosExtract(), writeTerm, { fields: { words: { ja: '焼却灰' } } })
  const without = missionAfter(written, withdrawEntry, { table: 'terms', id: 'new-1' })
  expect(Object.keys(without.tables.terms)).toEqual(['incineration'])
  const free = missionAfter(without, withdrawEntry, { table: 'availabilities', id: 'sato-away' })
  expect(free.tables.availabilities).toEqual({})
})

test.each([
  ['a term of the organizer', satosExtract(), 'terms', 'incineration'],
  ['what is not there', satosExtract(), 'availabilities', 'zhao-away'],
  ['anything in the organizer’s mission', aMissionWithSato(), 'availabilities', 'sato-away'],
] as const)('nothing else: %s', (_, mission, table, id) => {
  expect(runCommand(mission, withdrawEntry, { table, id })).toEqual({
    ok: false,
    error: { code: 'row-unknown', ref: { table, id } },
  })
})
