import { describe, expect, test } from 'vitest'
import { principalsPresent } from '../../../shared/checks/principals-present'
import type { Item } from '../../../shared/mission/entities/item'
import type { Participation } from '../../../shared/mission/entities/participation'
import { aMission } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

const signing: Partial<Item> = { id: 'signing', kind: 'signing', dayOn: '2023-05-25', leadPersonId: 'wang' }

function says(item: Partial<Item>): readonly string[] {
  const mission = aMission({
    persons: ['wang', 'chen', 'mayor'].map((id) => ({ id })),
    participations: [{ personId: 'wang', role: 'headOfDelegation' }, { personId: 'chen' }, { personId: 'mayor', side: 'host' }],
    items: [{ ...signing, ...item }],
  })
  return whatACheckSays(principalsPresent, mission)
}

describe('C23: at a ceremony the principals are there', () => {
  test.each<[string, Partial<Item>, readonly string[]]>([
    ['led by the head of the delegation', {}, []],
    ['nobody leads or receives', { leadPersonId: null }, ['C23.nobody signing']],
    ['the host receives', { leadPersonId: null, hostContactIds: ['mayor'] }, []],
    ['a visit needs nobody to lead it', { kind: 'visit', leadPersonId: null }, []],
    ['whoever leads stays away', { excludePersonIds: ['wang'] }, ['C23.leadAway signing wang']],
    ['the host leads and is not of the party', { leadPersonId: 'mayor' }, []],
    ['the head stays away', { leadPersonId: 'chen', excludePersonIds: ['wang'] }, ['C23.headAway signing wang']],
    ['it is called off', { leadPersonId: null, status: 'cancelled' }, []],
    ['it is an idea', { leadPersonId: null, status: 'idea' }, []],
  ])('%s', (_situation, item, expected) => {
    expect(says(item)).toEqual(expected)
  })
})

describe('C23: nobody shares a place in the order of precedence', () => {
  function ranked(...rows: readonly Partial<Participation>[]) {
    const participations = rows.map((row, index) => ({ personId: `p${index + 1}`, ...row }))
    return aMission({ persons: participations.map(({ personId }) => ({ id: personId })), participations })
  }
  test.each<[string, readonly Partial<Participation>[], readonly string[]]>([
    ['first and second', [{ precedence: 1 }, { precedence: 2 }], []],
    ['two are second', [{ precedence: 1 }, { precedence: 2 }, { precedence: 2 }], ['C23.tie p2 p3 2/1']],
    ['the first of each side', [{ precedence: 1 }, { precedence: 1, side: 'host' }], []],
    ['two without a place', [{}, {}], []],
    ['interpreters are not counted', [{ precedence: 1 }, { precedence: 1, role: 'interpreter' }], []],
    ['who does not come takes no place', [{ precedence: 1 }, { precedence: 1, status: 'cancelled' }], []],
    ['nor who only waits for one', [{ precedence: 1 }, { precedence: 1, status: 'waitlist' }], []],
  ])('%s', (_situation, rows, expected) => {
    expect(whatACheckSays(principalsPresent, ranked(...rows))).toEqual(expected)
  })

  test('the order can be numbered anew', () => {
    expect(mendsOffered(principalsPresent, ranked({ precedence: 2 }, { precedence: 2 }))).toEqual(['mend.rankAnew'])
  })
})
