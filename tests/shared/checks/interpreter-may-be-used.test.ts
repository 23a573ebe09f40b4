import { describe, expect, test } from 'vitest'
import { findingText } from '../../../shared/checks/finding-text'
import { interpreterMayBeUsed } from '../../../shared/checks/interpreter-may-be-used'
import { translatorFor } from '../../../shared/i18n/translator-for'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission } from '../../support/a-mission'
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

  test('who is not to interpret for some is told once for each of them', () => {
    const meeting = (...includePersonIds: string[]): Partial<Item> => ({ attendance: 'persons', includePersonIds })
    const mission = aMission({
      persons: ['sato', 'wang', 'li'].map((id) => ({ id, preferredBadgeName: id })),
      organizations: [{ id: 'baosteel', names: { en: 'Baosteel' } }],
      participations: [{ personId: 'li', organizationId: 'baosteel' }],
      interpreters: [
        {
          id: 'i',
          personId: 'sato',
          notForPersonIds: ['wang'],
          notForOrganizationIds: ['baosteel'],
          doNotUseReason: 'Works for a rival',
        },
      ],
      items: [meeting('wang'), meeting('wang'), meeting('li'), {}].map((item, index) => ({
        id: 'abcd'.charAt(index),
        title: { en: 'Talk' },
        dayOn: '2023-05-25',
        startTime: `1${index}:00`,
        endTime: `1${index}:30`,
        ...item,
      })),
      requirements: ['a', 'b', 'c', 'd'].map((id) => ({ id: `need-${id}`, itemId: id, from: 'zh', to: 'ja' })),
      assignments: ['a', 'b', 'c', 'd'].map((id) => ({ requirementId: `need-${id}`, interpreterId: 'i' })),
    })
    expect(whatACheckSays(interpreterMayBeUsed, mission)).toEqual(['C29.notFor i a wang 2/0', 'C29.notFor i c baosteel 1/0'])
    const [first] = interpreterMayBeUsed.run(mission, { today: '2023-05-01' })
    expect(first && findingText(first, mission, translatorFor('en'))).toBe(
      'sato is not to interpret for wang (Works for a rival), but is assigned to 2 items of theirs, “Talk” the first.',
    )
  })

  test('who is not to be used and is not assigned is nobody’s concern', () => {
    expect(
      whatACheckSays(interpreterMayBeUsed, anInterpretersWork([['09:00', '10:00']], { status: 'declined' }, { doNotUse: true })),
    ).toEqual([])
  })
})
