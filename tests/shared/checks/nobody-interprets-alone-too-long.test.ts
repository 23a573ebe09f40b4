import { describe, expect, test } from 'vitest'
import { nobodyInterpretsAloneTooLong } from '../../../shared/checks/nobody-interprets-alone-too-long'
import type { Item } from '../../../shared/mission/entities/item'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import { aMission } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

function says(requirement: Partial<Requirement>, item: Partial<Item> = {}, assigned = 1): readonly string[] {
  const ids = ['i1', 'i2']
  const mission = aMission({
    persons: ids.map((id) => ({ id, preferredBadgeName: id })),
    items: [{ id: 'item', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00', ...item }],
    interpreters: ids.map((id) => ({ id, personId: id })),
    requirements: [{ id: 'need', itemId: 'item', from: 'zh', to: 'ja', ...requirement }],
    assignments: ids.slice(0, assigned).map((interpreterId) => ({ requirementId: 'need', interpreterId })),
  })
  return whatACheckSays(nobodyInterpretsAloneTooLong, mission)
}

describe('C11: nobody interprets alone too long', () => {
  test.each<[string, Partial<Requirement>, Partial<Item>, number, readonly string[]]>([
    ['one asked for in the booth for an hour', { mode: 'simultaneous', teamSize: 1 }, {}, 1, ['C11.alone item i1 need 60/40']],
    ['two in the booth', { mode: 'simultaneous', teamSize: 2 }, {}, 2, []],
    ['where a second is missing, C06 says so', { mode: 'simultaneous' }, {}, 1, []],
    ['also where a relay would be allowed', { mode: 'simultaneous', allowRelay: true }, {}, 1, []],
    ['forty minutes', { mode: 'simultaneous', teamSize: 1 }, { endTime: '09:40' }, 1, []],
    ['consecutive for four hours', { teamSize: 1 }, { endTime: '13:00' }, 1, []],
    ['consecutive for longer', { teamSize: 1 }, { endTime: '13:01' }, 1, ['C11.alone item i1 need 241/240']],
    ['escort all day', { mode: 'escort' }, { endTime: '18:00' }, 1, []],
    ['nobody yet', { mode: 'simultaneous', teamSize: 0 }, {}, 0, []],
    [
      'half an hour in the booth on each of three days',
      { mode: 'simultaneous', teamSize: 1 },
      { endTime: '09:30', endDayOffset: 2 },
      1,
      [],
    ],
    [
      'an hour in the booth on each of three days',
      { mode: 'simultaneous', teamSize: 1 },
      { endDayOffset: 2 },
      1,
      ['C11.alone item i1 need 60/40'],
    ],
    ['an hour in the booth with half an hour of speech', { mode: 'simultaneous', teamSize: 1 }, { speechMinutes: 30 }, 1, []],
  ])('%s', (_situation, requirement, item, assigned, expected) => {
    expect(says(requirement, item, assigned)).toEqual(expected)
  })

  test('who takes turns by handing over works alone only for a part', () => {
    const handedOver = (minutes: number) =>
      aMission({
        persons: [{ id: 'i1' }, { id: 'i2' }],
        items: [{ id: 'item', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' }],
        interpreters: [
          { id: 'i1', personId: 'i1' },
          { id: 'i2', personId: 'i2' },
        ],
        requirements: [{ id: 'need', itemId: 'item', from: 'zh', to: 'ja', mode: 'simultaneous', teamSize: 1 }],
        assignments: [
          { requirementId: 'need', interpreterId: 'i1', leavesMinutes: minutes },
          { requirementId: 'need', interpreterId: 'i2', comesInMinutes: minutes },
        ],
      })
    expect(whatACheckSays(nobodyInterpretsAloneTooLong, handedOver(30))).toEqual([])
    expect(whatACheckSays(nobodyInterpretsAloneTooLong, handedOver(45))).toEqual(['C11.alone item i1 need 45/40'])
  })

  test('of several days, what each of them has of a stretch', () => {
    const mission = aMission({
      persons: [{ id: 'i1' }, { id: 'i2' }],
      items: [{ id: 'item', dayOn: '2023-05-25', startTime: '09:00', endTime: '17:00', endDayOffset: 1 }],
      interpreters: [
        { id: 'i1', personId: 'i1' },
        { id: 'i2', personId: 'i2' },
      ],
      requirements: [{ id: 'need', itemId: 'item', from: 'zh', to: 'ja', mode: 'simultaneous', teamSize: 1 }],
      assignments: [
        { requirementId: 'need', interpreterId: 'i1', leavesMinutes: 450 },
        { requirementId: 'need', interpreterId: 'i2', comesInMinutes: 450 },
      ],
    })
    // From 16:30 to 17:00 and from 9:00 to 17:00: the night between is nobody's work.
    expect(whatACheckSays(nobodyInterpretsAloneTooLong, mission)).toEqual([
      'C11.alone item i1 need 450/40',
      'C11.alone item i2 need 480/40',
    ])
  })
})
