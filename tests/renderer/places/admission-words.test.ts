import { describe, expect, test } from 'vitest'
import { admissionWords } from '../../../renderer/features/places/admission-words'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { noAdmissionRules } from '../../../shared/mission/entities/place'

const words = (rules: Partial<typeof noAdmissionRules>) => admissionWords({ ...noAdmissionRules, ...rules }, translatorFor('en'))

describe('admission rules in a line', () => {
  test('say days, size, deadlines and interpreters', () => {
    expect(words({ openWeekdays: [4, 2], groupMin: 10, groupMax: 30, listDays: 14, visitorsPerInterpreter: 15 })).toBe(
      'Tue, Thu · 10–30 visitors · list 14 days before · 1 interpreter per 15',
    )
  })

  test.each([
    [{ openWeekdays: [1, 2, 3, 4, 5] }, 'Mon–Fri'],
    [{ openWeekdays: [2, 3, 4, 6] }, 'Tue–Thu, Sat'],
    [{ openWeekdays: [1, 2, 3, 4, 5, 6, 7] }, ''],
    [{ groupMin: 10 }, '10 visitors or more'],
    [{ groupMax: 60 }, 'up to 60 visitors'],
    [
      { slots: [{ from: '09:00', to: '12:15' }], visitMinutes: 90, leadDays: 7 },
      '09:00–12:15 · 90 min a visit · apply 7 days before',
    ],
    [{}, ''],
  ])('%o', (rules, expected) => {
    expect(words(rules)).toBe(expected)
  })
})
