import { describe, expect, test } from 'vitest'
import { consecutiveTakesLonger } from '../../../shared/checks/consecutive-takes-longer'
import type { Item } from '../../../shared/mission/entities/item'
import type { InterpretationMode } from '../../../shared/mission/entities/requirement'
import { aMission } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

/** An item from 09:00 to 10:30. */
function missionWith(item: Partial<Item>, mode: InterpretationMode = 'consecutive') {
  return aMission({
    ruleProfiles: [
      { id: 'double', figures: { consecutiveFactor: { value: 2, source: 'I-intconf' } } },
      { id: 'nought', figures: { consecutiveFactor: { value: 0, source: 'own' } } },
    ],
    items: [{ id: 'talk', title: { en: 'Talk' }, dayOn: '2023-05-25', startTime: '09:00', endTime: '10:30', ...item }],
    requirements: [{ itemId: 'talk', from: 'zh', to: 'ja', mode }],
  })
}

describe('C20: consecutive interpreting takes longer than the speech', () => {
  test.each<[string, Partial<Item>, InterpretationMode, readonly string[]]>([
    ['fifty minutes of speech', { speechMinutes: 50 }, 'consecutive', []],
    ['an hour of speech', { speechMinutes: 60 }, 'consecutive', ['C20.short talk 90/108']],
    [
      'by the rules that the item follows',
      { speechMinutes: 50, ruleProfileId: 'double' },
      'consecutive',
      ['C20.short talk 90/100'],
    ],
    [
      'of a profile that says nought, it takes as long as the speech at least',
      { speechMinutes: 100, ruleProfileId: 'nought' },
      'consecutive',
      ['C20.short talk 90/100'],
    ],
    ['just as long as it takes', { speechMinutes: 50, consecutiveFactor: 1.1, endTime: '09:55' }, 'consecutive', []],
    ['a minute less', { speechMinutes: 50, consecutiveFactor: 1.1, endTime: '09:54' }, 'consecutive', ['C20.short talk 54/55']],
    ['by its own factor', { speechMinutes: 60, consecutiveFactor: 1.5 }, 'consecutive', []],
    [
      'on two days, and by night nothing is said',
      { speechMinutes: 101, endDayOffset: 1 },
      'consecutive',
      ['C20.short talk 180/182'],
    ],
    ['in the booth it takes no longer', { speechMinutes: 90 }, 'simultaneous', []],
    ['it is not known how long is spoken', {}, 'consecutive', []],
    ['it does not take place', { speechMinutes: 60, status: 'cancelled' }, 'consecutive', []],
    ['its time is open', { speechMinutes: 60, endTime: null }, 'consecutive', []],
  ])('%s', (_situation, item, mode, expected) => {
    expect(whatACheckSays(consecutiveTakesLonger, missionWith(item, mode))).toEqual(expected)
  })

  test('offers to end later, but not where the time is fixed', () => {
    expect(mendsOffered(consecutiveTakesLonger, missionWith({ speechMinutes: 60 }))).toEqual(['mend.endLater'])
    expect(mendsOffered(consecutiveTakesLonger, missionWith({ speechMinutes: 60, lockTime: true }))).toEqual([])
  })
})
