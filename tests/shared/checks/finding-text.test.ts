import { describe, expect, test } from 'vitest'
import { createFinding, manyPersons } from '../../../shared/checks/create-finding'
import type { Finding } from '../../../shared/checks/finding'
import { checkText, findingText, mendText } from '../../../shared/checks/finding-text'
import { timeToGetThere } from '../../../shared/checks/time-to-get-there'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { aMission } from '../../support/a-mission'

const mission = aMission({
  places: [
    { id: 'M', names: { en: 'Machida', ja: '町田', 'zh-Hans': '町田', ko: '마치다' } },
    { id: 'S', names: { en: 'Suisomiru', ja: 'スイソミル', 'zh-Hans': '东京水素未来馆', ko: '스이소미루' } },
  ],
  transferTimes: [{ fromPlaceId: 'M', toPlaceId: 'S', minutes: 65 }],
  persons: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, preferredBadgeName: id.toUpperCase() })),
  participations: [
    { personId: 'a' },
    { personId: 'f', precedence: 1, status: 'cancelled' },
    { personId: 'e', precedence: 2, status: 'cancelled' },
  ],
  items: [
    {
      id: 'plant',
      title: { en: 'Machida plant', ja: '町田工場' },
      placeId: 'M',
      dayOn: '2023-05-25',
      startTime: '09:00',
      endTime: '11:00',
    },
    { id: 'hydrogen', placeId: 'S', dayOn: '2023-05-25', startTime: '11:40', endTime: '13:00' },
  ],
})

const en = translatorFor('en')
const gap = (): Finding => {
  const [finding] = timeToGetThere.run(mission, { today: '2023-05-01' })
  if (!finding) throw new Error('no gap found')
  return finding
}

describe('findings in words', () => {
  test('a short way, as a colleague would say it; an item without a title is called by its kind', () => {
    expect(findingText(gap(), mission, en)).toBe(
      'From “Machida plant” to “Visit” the way Machida → Suisomiru takes 65 min, with a buffer 75 min; 40 min are planned (1 person).',
    )
    expect(findingText(gap(), mission, translatorFor('ja'))).toBe(
      '「町田工場」から「視察」まで、町田 → スイソミル の移動に65分、余裕を含めて75分必要ですが、予定は40分です（1名）。',
    )
  })

  test('mends say what they would do to which item', () => {
    expect(gap().mends.map((mend) => mendText(mend, mission, en))).toEqual([
      'Start “Visit” 35 min later',
      'Start “Visit” and what follows that day 35 min later',
      'End “Machida plant” 35 min earlier, at 10:25',
    ])
  })

  test('four persons are named in the order of precedence, then of names, and the others counted; the finding is about all', () => {
    const { refs, keyRefs, unnamed } = manyPersons(['f', 'e', 'd', 'c', 'b', 'a'])
    const parts = {
      messageId: 'C17.unknown',
      severity: 'warn',
      params: { count: 6, unnamed },
      source: 'house',
      on: null,
    } as const
    const finding = createFinding({ ...parts, refs, keyRefs })
    expect(findingText(finding, mission, en)).toBe('It is not known how long the passports are valid: F, E, A, B, and 2 more.')
    expect(finding.refs.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(finding.key).toBe('C17.unknown|persons:a|persons:b|persons:c|persons:d')
  })

  test('dates bear the weekday, and the year when it is another time; lengths over two hours are told in hours', () => {
    const params = { expiresOn: '2024-03-01', endsOn: '2023-05-31' }
    const expired = createFinding({
      messageId: 'C17.expired',
      severity: 'error',
      refs: [{ table: 'persons', id: 'a' }],
      params,
      source: 'V-jp6',
      on: null,
    })
    expect(findingText(expired, mission, en)).toBe(
      'The passport of A expires on Fri 1 Mar 2024, before the mission ends on Wed 31 May.',
    )
    const refs = [{ table: 'persons' as const, id: 'a' }]
    const minutes = { dayOn: '2023-05-25', foundMinutes: 421, allowedMinutes: 420 }
    const long = createFinding({ messageId: 'C09.minutes', severity: 'warn', refs, params: minutes, source: 'house', on: null })
    expect(findingText(long, mission, en)).toBe('A interprets for 7 h 1 min on Thu 25 May; 7 h are allowed.')
  })

  test('each check tells its rule', () => {
    expect(checkText('C10', en)).toEqual({
      title: 'Duty and rest',
      rule: 'From report to dismissal, and from dismissal to the next report, interpreters keep to the rule profile.',
    })
  })
})
