import { describe, expect, test } from 'vitest'
import { fitnessText } from '../../../renderer/app/interpreters/fitness-text'
import { candidatesFor } from '../../../renderer/features/interpreters/candidates'
import { translatorFor } from '../../../shared/i18n/translator-for'
import type { Fitness } from '../../../shared/interpreting/assignment/fitness'
import type { WorkingLanguage } from '../../../shared/mission/entities/interpreter'
import { aMission, type MissionRows } from '../../support/a-mission'

const ja: WorkingLanguage = { lang: 'ja', class: 'A', modes: [] }
const zhRetour: WorkingLanguage = { lang: 'zh', class: 'B', modes: [] }
const zhPassive: WorkingLanguage = { lang: 'zh', class: 'C', modes: [] }
const dayOn = '2023-05-25'

const everybody: MissionRows = {
  persons: [{ id: 'p' }],
  items: [
    { id: 'talk', dayOn, startTime: '10:00', endTime: '12:00', zone: 'Asia/Tokyo' },
    { id: 'other', dayOn, startTime: '11:00', endTime: '13:00', zone: 'Asia/Tokyo', title: { en: 'Other' } },
  ],
  // In the worst order, so that no order that is right is there by chance.
  interpreters: [
    { id: 'korean', personId: 'p', languages: [ja, { lang: 'ko', class: 'B', modes: [] }] },
    { id: 'away', personId: 'p', languages: [ja, zhRetour] },
    { id: 'busy', personId: 'p', languages: [ja, zhRetour] },
    { id: 'passive', personId: 'p', languages: [ja, zhPassive] },
    { id: 'free', personId: 'p', languages: [ja, zhRetour] },
    { id: 'engaged', personId: 'p', languages: [ja, zhRetour] },
  ],
  requirements: [
    { id: 'need', itemId: 'talk', from: 'ja', to: 'zh-Hans', teamSize: 3 },
    { id: 'otherNeed', itemId: 'other', from: 'ja', to: 'zh-Hans' },
  ],
  assignments: [
    { requirementId: 'need', interpreterId: 'engaged' },
    { requirementId: 'otherNeed', interpreterId: 'busy' },
  ],
  availabilities: [
    { interpreterId: 'away', from: { on: dayOn, time: '09:00' }, to: { on: dayOn, time: '10:30' }, state: 'unavailable' },
    { interpreterId: 'free', from: { on: dayOn, time: '12:00' }, to: { on: dayOn, time: '18:00' }, state: 'unavailable' },
    // Somebody else's hold is a matter to talk about, not an absence.
    { interpreterId: 'free', from: { on: dayOn, time: '09:00' }, to: { on: dayOn, time: '12:00' }, state: 'tentativeHold' },
  ],
}

function told(requirementId: string, rows: MissionRows = everybody) {
  const mission = aMission(rows)
  const words = (fitness: Fitness) => fitnessText(fitness, mission, translatorFor('en'))
  return candidatesFor(mission, requirementId).map((fitness) => [fitness.interpreterId, words(fitness)])
}

describe('candidates for a requirement', () => {
  test('are those not yet in the team, who fits best first, each with the reason', () => {
    expect(told('need')).toEqual([
      ['passive', 'free, fits best'],
      ['free', 'free, fits best'],
      ['away', 'is away Thu 25 May 09:00–10:30'],
      ['busy', 'is at “Other” at that time'],
      ['korean', 'does not have the languages'],
    ])
  })

  test('who interpret one direction need somebody beside them', () => {
    const alone = { ...everybody, assignments: [] }
    expect(told('need', alone)).toContainEqual(['passive', 'the team would not cover both directions'])
  })

  test('who understand the other language only fit one direction, when only that one is asked for', () => {
    const oneWay = { id: 'need', itemId: 'talk', from: 'zh-Hans', to: 'ja', oneWay: true, teamSize: 2 }
    expect(told('need', { ...everybody, requirements: [oneWay], assignments: [] })).toContainEqual(['passive', 'free, fits best'])
  })

  test('say what the planner would rather not lose', () => {
    const interpreters = [
      { id: 'novice', personId: 'p', languages: [ja, zhRetour] },
      { id: 'expert', personId: 'p', languages: [ja, zhRetour], specialities: ['water'] },
    ]
    const items = [{ id: 'talk', dayOn, startTime: '10:00', endTime: '12:00', zone: 'Asia/Tokyo', specialities: ['water'] }]
    const requirements = [{ id: 'need', itemId: 'talk', from: 'ja', to: 'zh-Hans' }]
    expect(told('need', { persons: [{ id: 'p' }], items, interpreters, requirements })).toEqual([
      ['expert', 'free, fits best'],
      ['novice', 'free, without the speciality asked for'],
    ])
  })

  test('of an item without a time are not busy', () => {
    const items = [{ id: 'talk' }, { id: 'other', dayOn, startTime: '11:00', endTime: '13:00' }]
    expect(told('need', { ...everybody, items })).toContainEqual(['busy', 'free, fits best'])
  })
})
