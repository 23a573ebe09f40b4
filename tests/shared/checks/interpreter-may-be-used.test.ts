import { describe, expect, test } from 'vitest'
import { interpreterMayBeUsed } from '../../../shared/checks/interpreter-may-be-used'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import { anInterpretersWork, type Work } from '../../support/missions/an-interpreters-work'
import { whatACheckSays } from '../../support/what-a-check-says'

const licence = (expiresOn: string | null): Partial<Interpreter> => ({
  credentials: [{ name: 'Guide interpreter', issuer: 'Tokyo', expiresOn }],
})

describe('C29: who is assigned may be used', () => {
  test.each<[string, Partial<Interpreter>, readonly string[]]>([
    ['nothing against it', {}, []],
    ['not to be used', { doNotUse: true }, ['C29.doNotUse i a 2/0']],
    ['not to be used, and why', { doNotUse: true, doNotUseReason: 'Works for the other side' }, ['C29.doNotUse i a 2/0']],
    ['a licence that ends on the last day of work', licence('2023-05-26'), []],
    ['a licence that ends before', licence('2023-05-25'), ['C29.credential i']],
    ['a licence without end', licence(null), []],
  ])('%s', (_situation, interpreter, expected) => {
    const mission = anInterpretersWork(
      [
        ['09:00', '10:00'],
        ['09:00', '10:00', { dayOn: '2023-05-26' }],
      ],
      {},
      interpreter,
    )
    expect(whatACheckSays(interpreterMayBeUsed, mission)).toEqual(expected)
  })

  test('a licence is needed on every day of an item of several, not only on its first', () => {
    const fair: Work = ['09:00', '17:00', { kind: 'conferenceSession', endDayOffset: 2 }]
    const until = (on: string) => whatACheckSays(interpreterMayBeUsed, anInterpretersWork([fair], {}, licence(on)))
    expect(until('2023-05-26')).toEqual(['C29.credential i'])
    expect(until('2023-05-27')).toEqual([])
  })

  test('who is not to be used and is not assigned is nobody’s concern', () => {
    expect(
      whatACheckSays(interpreterMayBeUsed, anInterpretersWork([['09:00', '10:00']], { status: 'declined' }, { doNotUse: true })),
    ).toEqual([])
  })
})
