import { describe, expect, test } from 'vitest'
import { setPrecedence } from '../../../shared/commands/set-precedence'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  persons: ['a', 'b', 'c', 'd', 'host', 'li'].map((id) => ({ id })),
  participations: [
    { id: 'a', personId: 'a', precedence: 1 },
    { id: 'b', personId: 'b', precedence: 2 },
    { id: 'c', personId: 'c', precedence: 7 },
    { id: 'd', personId: 'd', precedence: null },
    { id: 'host', personId: 'host', side: 'host', precedence: 1 },
    { id: 'li', personId: 'li', role: 'interpreter', precedence: 3 },
  ],
})

function orderAfter(participationId: string, position: number | null) {
  const rows = missionAfter(mission, setPrecedence, { participationId, position }).tables.participations
  return Object.fromEntries(Object.values(rows).map((row) => [row.id, row.precedence]))
}

const others = { host: 1, li: 3 }

describe('the order of precedence', () => {
  test('moves up', () => expect(orderAfter('c', 1)).toEqual({ c: 1, a: 2, b: 3, d: null, ...others }))
  test('moves down', () => expect(orderAfter('a', 3)).toEqual({ b: 1, c: 2, a: 3, d: null, ...others }))
  test('takes in who was not ranked', () => expect(orderAfter('d', 2)).toEqual({ a: 1, d: 2, b: 3, c: 4, ...others }))
  test('ends with whoever is put beyond its end', () =>
    expect(orderAfter('a', 99)).toEqual({ b: 1, c: 2, a: 3, d: null, ...others }))
  test('closes the gap of who leaves it', () =>
    expect(orderAfter('a', null)).toEqual({ b: 1, c: 2, a: null, d: null, ...others }))

  test('has no place before the first', () => {
    expect(runCommand(mission, setPrecedence, { participationId: 'a', position: 0 })).toEqual({
      ok: false,
      error: { code: 'input-invalid', field: 'position' },
    })
  })
})
