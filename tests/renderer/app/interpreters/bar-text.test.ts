import { describe, expect, test } from 'vitest'
import { barText } from '../../../../renderer/app/interpreters/bar-text'
import type { UiLanguage } from '../../../../shared/i18n/languages'
import { translatorFor } from '../../../../shared/i18n/translator-for'
import { bar } from '../../../../shared/interpreting/assignment/problem/bar'
import { aMission } from '../../../support/a-mission'

const mission = aMission({
  persons: [{ id: 'p' }],
  interpreters: [{ id: 'li', personId: 'p' }],
  items: [{ id: 'talk' }],
  requirements: [{ id: 'need', itemId: 'talk', from: 'ja', to: 'zh-Hans' }],
  availabilities: [
    { id: 'day', interpreterId: 'li', from: { on: '2023-05-25', time: '09:00' }, to: { on: '2023-05-25', time: '10:30' } },
    { id: 'days', interpreterId: 'li', from: { on: '2023-05-25', time: '09:00' }, to: { on: '2023-05-26', time: '18:00' } },
  ],
  assignments: [
    { id: 'told', requirementId: 'need', interpreterId: 'li', status: 'declined', answerNote: 'In Osaka that week' },
    { id: 'untold', requirementId: 'need', interpreterId: 'li', status: 'declined' },
  ],
})

function said(code: 'away' | 'travelling' | 'declined', id: string, language: UiLanguage = 'en'): string {
  const table = code === 'declined' ? 'assignments' : 'availabilities'
  return barText(bar(code, [{ table, id }]), mission, translatorFor(language))
}

describe('what bars an interpreter', () => {
  test('says of an absence from when to when it is', () => {
    expect(said('away', 'day')).toBe('is away Thu 25 May 09:00–10:30')
    expect(said('travelling', 'days')).toBe('is travelling Thu 25 May 09:00 – Fri 26 May 18:00')
    expect(said('away', 'days', 'ja')).toBe('不在：5月25日(木) 09:00 – 5月26日(金) 18:00')
  })

  test('says of a refusal what was said with it', () => {
    expect(said('declined', 'told')).toBe('has declined: In Osaka that week')
    expect(said('declined', 'untold')).toBe('has declined')
  })
})
