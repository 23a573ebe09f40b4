import { describe, expect, test } from 'vitest'
import { findingText } from '../../../shared/checks/finding-text'
import { groupOfRightSize } from '../../../shared/checks/group-of-right-size'
import { translatorFor } from '../../../shared/i18n/translator-for'
import type { Item } from '../../../shared/mission/entities/item'
import { type Admission, noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

const visit: Partial<Item> = { id: 'visit', placeId: 'plant', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00' }

/** Five guests: three in group A, two in group B; an interpreter, a guide of the operator, an official who comes along. */
function says(rules: Partial<Admission>, ...items: readonly Partial<Item>[]): readonly string[] {
  return whatACheckSays(groupOfRightSize, missionWith(rules, items))
}

function missionWith(rules: Partial<Admission>, items: readonly Partial<Item>[]): Mission {
  const ids = ['a1', 'a2', 'a3', 'b1', 'b2']
  return aMission({
    groups: [{ id: 'A' }, { id: 'B' }],
    organizations: [{ id: 'operator' }, { id: 'ministry' }],
    persons: [...ids, 'sato', 'guide', 'contact', 'official'].map((id) => ({ id })),
    participations: [
      ...ids.map((id) => ({ personId: id, groupIds: [id.startsWith('a') ? 'A' : 'B'] })),
      { personId: 'sato', role: 'interpreter' },
      { personId: 'guide', side: 'host', organizationId: 'operator' },
      { personId: 'official', side: 'host', organizationId: 'ministry' },
    ],
    places: [
      {
        id: 'plant',
        operatorOrganizationId: 'operator',
        contactPersonIds: ['contact'],
        names: { en: 'Plant' },
        admission: { ...noAdmissionRules, source: 'F-asa', ...rules },
      },
    ],
    items: items.map((item, index) => ({ ...visit, id: index === 0 ? 'visit' : `visit-${index + 1}`, ...item })),
  })
}

const groupA: Partial<Item> = { attendance: 'groups', groupIds: ['A'] }
const groupB: Partial<Item> = { attendance: 'groups', groupIds: ['B'] }
const joinedBy = (...includePersonIds: readonly string[]): Partial<Item> => ({ includePersonIds: [...includePersonIds] })
const halfDays = {
  slots: [
    { from: '09:30', to: '11:30' },
    { from: '13:30', to: '16:30' },
  ],
}

describe('C04: a facility receives groups of the size it takes', () => {
  test.each<[string, Partial<Admission>, readonly Partial<Item>[], readonly string[]]>([
    ['as many as it takes', { groupMax: 5 }, [{}], []],
    ['one too many', { groupMax: 4 }, [{}], ['C04.tooLarge visit plant 5/4']],
    ['a group of the party fits', { groupMax: 4 }, [groupA], []],
    ['as few as it receives', { groupMin: 5 }, [{}], []],
    ['too few', { groupMin: 6 }, [{}], ['C04.tooSmall visit plant 5/6']],
    [
      'an official of the hosts who comes along is one more',
      { groupMax: 5 },
      [joinedBy('official')],
      ['C04.tooLarge visit plant 6/5'],
    ],
    ['who interprets or receives is none, by name neither', { groupMax: 5 }, [joinedBy('sato', 'guide', 'contact')], []],
    ['nor do they make a group large enough', { groupMin: 6 }, [joinedBy('sato', 'guide')], ['C04.tooSmall visit plant 5/6']],
    ['nobody yet is not a small group', { groupMin: 6 }, [{ attendance: 'persons' }], []],
    ['an idea is not judged yet', { groupMax: 4 }, [{ status: 'idea' }], []],
    [
      'two groups at once where one is received',
      { groupsPerSlot: 1 },
      [groupA, groupB],
      ['C04.groupsPerSlot visit-2 visit plant 2/1'],
    ],
    ['one after the other', { groupsPerSlot: 1 }, [groupA, { ...groupB, startTime: '11:00', endTime: '12:00' }], []],
    [
      'one after the other, but in one slot',
      { groupsPerSlot: 1, ...halfDays },
      [groupA, { ...groupB, startTime: '11:00', endTime: '11:30' }],
      ['C04.groupsPerSlot visit visit-2 plant 2/1'],
    ],
    ['in different slots', { groupsPerSlot: 1, ...halfDays }, [groupA, { ...groupB, startTime: '14:00', endTime: '15:00' }], []],
    ['on different days', { groupsPerSlot: 1 }, [groupA, { ...groupB, dayOn: '2023-05-26' }], []],
    ['two parts of one visit are one group', { groupsPerSlot: 1 }, [groupA, groupA], []],
    ['one of the two is declined', { groupsPerSlot: 1 }, [groupA, { ...groupB, status: 'declined' }], []],
  ])('%s', (_situation, rules, items, expected) => {
    expect(says(rules, ...items)).toEqual(expected)
  })
})

test.each([
  ['en', '5 visitors (interpreters not counted);', '6 visitors (interpreters not counted; 1 from outside the party)'],
  ['ja', '5名（通訳者を除く）', '6名（通訳者を除く、団員以外1名を含む）'],
  ['zh-Hans', '5 人参观（不含译员）', '6 人参观（不含译员，含团外 1 人）'],
  ['ko', '5명(통역사 제외)', '6명(통역사 제외, 방문단 외 1명 포함)'],
] as const)('it says who was counted, in %s', (language, alone, joined) => {
  const textOf = (item: Partial<Item>) => {
    const mission = missionWith({ groupMax: 4 }, [{ ...item, title: { und: 'Tour' } }])
    const [finding] = groupOfRightSize.run(mission, { today: '2023-05-01' })
    return finding && findingText(finding, mission, translatorFor(language))
  }
  expect(textOf({})).toContain(alone)
  expect(textOf(joinedBy('official', 'sato'))).toContain(joined)
})
