import { expect, test } from 'vitest'
import { refusedInExtract } from '../../../shared/commands/refused-in-extract'
import { commands } from '../../../shared/commands/registry'
import { aMissionWithSato, satosExtract } from '../../support/an-extract'

test('of all that can be done to a mission, an extract allows its interpreter’s own', () => {
  const allowed = commands.map(({ name }) => name).filter((name) => refusedInExtract(satosExtract(), name) === null)
  expect(allowed).toEqual(['answer-assignment', 'mark-availability', 'write-term', 'withdraw-entry'])
})

test('a whole mission allows everything', () => {
  expect(commands.filter(({ name }) => refusedInExtract(aMissionWithSato(), name) !== null)).toEqual([])
})
