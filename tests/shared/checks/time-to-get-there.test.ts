import { describe, expect, test } from 'vitest'
import { findingText } from '../../../shared/checks/finding-text'
import { timeToGetThere } from '../../../shared/checks/time-to-get-there'
import { translatorFor } from '../../../shared/i18n/translator-for'
import type { Item } from '../../../shared/mission/entities/item'
import type { TransferTime } from '../../../shared/mission/entities/transfer-time'
import { aMission, type MissionRows } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

const machida: Partial<Item> = { id: 'machida', placeId: 'M', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00' }
const suisomiru: Partial<Item> = { id: 'suisomiru', placeId: 'S', dayOn: '2023-05-25', startTime: '11:40', endTime: '13:00' }
const onTheWay: Partial<Item> = { ...machida, id: 'ride', kind: 'transfer', toPlaceId: 'S', startTime: '11:00', endTime: '11:40' }

const world: MissionRows = {
  places: [
    { id: 'M', names: { en: 'Machida' } },
    { id: 'S', names: { en: 'Suisomiru' } },
    { id: 'X', names: { en: 'Office' } },
  ],
  transferTimes: [{ fromPlaceId: 'M', toPlaceId: 'S', minutes: 65 }],
  groups: [{ id: 'A' }, { id: 'B' }],
  persons: [
    { id: 'wang', preferredBadgeName: 'Wang' },
    { id: 'li', preferredBadgeName: 'Li' },
    { id: 'sato', preferredBadgeName: 'Sato' },
  ],
  participations: [
    { personId: 'wang', groupIds: ['A'] },
    { personId: 'li', groupIds: ['B'] },
  ],
}

function says(items: readonly Partial<Item>[], more: MissionRows = {}): readonly string[] {
  return whatACheckSays(timeToGetThere, aMission({ ...world, ...more, items }))
}

describe('C02: there is time for the way and a buffer', () => {
  test.each<[string, readonly Partial<Item>[], readonly string[]]>([
    ['40 minutes for a way of 65 and a buffer of 10', [machida, suisomiru], ['C02.gap suisomiru machida M S 40/75']],
    ['exactly way and buffer', [machida, { ...suisomiru, startTime: '12:15' }], []],
    ['a minute less', [machida, { ...suisomiru, startTime: '12:14' }], ['C02.gap suisomiru machida M S 74/75']],
    [
      'after a day of a fair as after any item',
      [{ ...machida, dayOn: '2023-05-24', endDayOffset: 2 }, suisomiru],
      ['C02.gap suisomiru machida M S 40/75'],
    ],
    [
      'two fairs with the way between them, on each of their days',
      [
        { ...machida, endDayOffset: 1 },
        { ...suisomiru, endDayOffset: 1 },
      ],
      ['C02.gap suisomiru machida M S 40/75', 'C02.gap suisomiru machida M S 40/75'],
    ],
    ['the same place needs no way', [machida, { ...suisomiru, placeId: 'M' }], []],
    ['a way that is not entered is not judged', [machida, { ...suisomiru, placeId: 'X' }], []],
    [
      'the way back takes as long',
      [
        { ...machida, placeId: 'S' },
        { ...suisomiru, placeId: 'M' },
      ],
      ['C02.gap suisomiru machida S M 40/75'],
    ],
    ['a transfer shorter than its way', [machida, onTheWay, suisomiru], ['C02.transfer ride M S 40/65']],
    [
      'a transfer as long as its way is enough',
      [machida, { ...onTheWay, endTime: '12:05' }, { ...suisomiru, startTime: '12:05' }],
      [],
    ],
    [
      'a transfer without places is the way itself',
      [machida, { ...onTheWay, placeId: null, toPlaceId: null }, suisomiru],
      ['C02.gap suisomiru machida M S 40/75'],
    ],
    [
      'another group goes there',
      [
        { ...machida, attendance: 'groups', groupIds: ['A'] },
        { ...suisomiru, attendance: 'groups', groupIds: ['B'] },
      ],
      [],
    ],
    [
      'who is somewhere else between, goes from there',
      [machida, { ...machida, id: 'x', placeId: 'X', startTime: '11:10', endTime: '11:20' }, suisomiru],
      [],
    ],
    ['what overlaps is a double booking, not a short way', [machida, { ...suisomiru, startTime: '10:50' }], []],
    ['a cancelled item needs no way', [{ ...machida, status: 'cancelled' }, suisomiru], []],
    [
      'a flight ends where it lands',
      [{ ...machida, kind: 'flight', placeId: 'X', toPlaceId: 'M' }, suisomiru],
      ['C02.gap suisomiru machida M S 40/75'],
    ],
  ])('%s', (_situation, items, expected) => {
    expect(says(items)).toEqual(expected)
  })

  test('the way takes as long before the list of participants is there; who is in which group nobody can tell then', () => {
    const nobody: MissionRows = { persons: [], participations: [] }
    const short = 'C02.gap suisomiru machida M S 40/75'
    const ofA: Partial<Item> = { attendance: 'groups', groupIds: ['A'] }
    const between: Partial<Item> = { ...machida, ...ofA, id: 'x', placeId: 'X', startTime: '11:10', endTime: '11:20' }
    expect(says([machida, suisomiru], nobody)).toEqual([short])
    expect(says([machida, suisomiru], { ...nobody, groups: [] })).toEqual([short])
    expect(says([machida, { ...suisomiru, ...ofA }], nobody)).toEqual([short])
    expect(says([machida, between, suisomiru], nobody)).toEqual([])
    const ungrouped: MissionRows = { participations: [{ personId: 'wang', groupIds: [] }] }
    expect(says([machida, { ...suisomiru, ...ofA }], ungrouped)).toEqual([short])
    const mission = aMission({ ...world, ...nobody, items: [machida, suisomiru] })
    const findings = timeToGetThere.run(mission, { today: '2023-05-01' })
    expect(findings.map((finding) => findingText(finding, mission, translatorFor('en')).slice(-24))).toEqual([
      'min; 40 min are planned.',
    ])
  })

  test('a way entered for this very direction counts before the way back of another', () => {
    const transferTimes = [
      { fromPlaceId: 'S', toPlaceId: 'M', minutes: 90 },
      { fromPlaceId: 'M', toPlaceId: 'S', minutes: 20, symmetric: false },
    ]
    expect(says([machida, suisomiru], { transferTimes })).toEqual([])
  })

  describe('where the way takes another time at certain hours', () => {
    const bands: TransferTime['bands'] = [
      { from: '11:00', to: '12:00', direction: 'both', minutes: 65 },
      { from: '15:00', to: '16:00', direction: 'back', minutes: 90 },
    ]
    const transferTimes = [{ fromPlaceId: 'M', toPlaceId: 'S', minutes: 25, bands }]

    test('the hour at which people leave decides', () => {
      expect(says([machida, suisomiru], { transferTimes })).toEqual(['C02.gap suisomiru machida M S 40/75'])
      expect(says([{ ...machida, endTime: '10:59' }, suisomiru], { transferTimes })).toEqual([])
      const later = [
        { ...machida, endTime: '12:00' },
        { ...suisomiru, startTime: '12:35' },
      ]
      expect(says(later, { transferTimes })).toEqual([])
      const wait = [
        { ...machida, endTime: '11:50' },
        { ...suisomiru, startTime: '12:35' },
      ]
      expect(says(wait, { transferTimes })).toEqual([])
    })

    test('and so does the direction', () => {
      const ride = { ...onTheWay, startTime: '15:10', endTime: '15:40' }
      expect(says([ride], { transferTimes })).toEqual([])
      expect(says([{ ...ride, placeId: 'S', toPlaceId: 'M' }], { transferTimes })).toEqual(['C02.transfer ride S M 30/90'])
    })

    test('the finding says for which hours the time was typed', () => {
      const found = aMission({ ...world, transferTimes, items: [machida, onTheWay, suisomiru] })
      const [finding] = timeToGetThere.run(found, { today: '2023-05-01' })
      expect(finding?.params).toEqual({ plannedMinutes: 40, wayMinutes: 65, hours: '11:00–12:00' })
      const words = (language: 'en' | 'ja') => finding && findingText(finding, found, translatorFor(language))
      expect(words('en')).toContain('takes 65 min (typed for 11:00–12:00); 40 min are planned.')
      expect(words('ja')).toContain('65分（11:00–12:00 の所要時間として入力）')
    })
  })

  test('the buffer is the rule profile’s', () => {
    const ruleProfiles = [{ id: 'own', figures: { bufferMinutes: { value: 0, source: 'agreed' } } }]
    const missions = [{ ruleProfileId: 'own' }]
    expect(says([machida, { ...suisomiru, startTime: '12:05' }], { ruleProfiles, missions })).toEqual([])
  })

  test('an interpreter who changes between groups, unless the coach takes him along', () => {
    const interpreted: MissionRows = {
      interpreters: [{ id: 'sato-i', personId: 'sato' }],
      requirements: [
        { id: 'at-m', itemId: 'machida', from: 'zh', to: 'ja' },
        { id: 'at-s', itemId: 'suisomiru', from: 'zh', to: 'ja' },
      ],
      assignments: [
        { requirementId: 'at-m', interpreterId: 'sato-i' },
        { requirementId: 'at-s', interpreterId: 'sato-i' },
      ],
    }
    const apart = [
      { ...machida, attendance: 'groups' as const, groupIds: ['A'] },
      { ...suisomiru, attendance: 'groups' as const, groupIds: ['B'] },
    ]
    expect(says(apart, interpreted)).toEqual(['C02.interpreter suisomiru machida M S sato-i 40/75'])
    expect(says([machida, suisomiru], interpreted)).toEqual(['C02.gap suisomiru machida M S 40/75'])
    const late = [
      apart[0] ?? {},
      { ...apart[1], startTime: '12:06' },
      { ...onTheWay, attendance: 'groups' as const, groupIds: ['A'], endTime: '12:05' },
    ]
    expect(says(late, interpreted)).toEqual([])
  })

  test('offers to start later, with or without what follows, or to end earlier; a transfer is made longer', () => {
    const offered = (items: readonly Partial<Item>[]) => mendsOffered(timeToGetThere, aMission({ ...world, items }))
    expect(offered([machida, suisomiru])).toEqual(['mend.startLater', 'mend.shiftDay', 'mend.endEarlier'])
    expect(offered([{ ...machida, startTime: '10:30' }, suisomiru])).toEqual(['mend.startLater', 'mend.shiftDay'])
    expect(offered([onTheWay])).toEqual(['mend.endLater'])
  })

  test('names way, buffer and what is planned, and where the figures come from', () => {
    const [finding] = timeToGetThere.run(aMission({ ...world, items: [machida, suisomiru] }), { today: '2023-05-01' })
    expect(finding?.params).toEqual({
      count: 2,
      hours: 'none',
      gapMinutes: 40,
      wayMinutes: 65,
      bufferMinutes: 10,
      neededMinutes: 75,
    })
    expect(finding).toMatchObject({ severity: 'error', source: 'transferTimes house', on: '2023-05-25' })
  })
})
