import { describe, expect, test } from 'vitest'
import { cancellingGetsDearer } from '../../../shared/checks/cancelling-gets-dearer'
import type { Item } from '../../../shared/mission/entities/item'
import { ratePlanEntity } from '../../../shared/mission/entities/rate-plan'
import { aMission } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

const visit: Partial<Item> = { id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00' }

function says(today: string, item: Partial<Item> = {}, status: 'accepted' | 'offered' = 'accepted'): readonly string[] {
  const mission = aMission({
    persons: [{ id: 'sato' }],
    ratePlans: [
      {
        ...ratePlanEntity.defaults,
        id: 'plan',
        fullDay: { minutes: 480, fee: 80_000, source: '' },
        cancellation: [
          { daysBefore: 7, share: 0.3, source: 'agreed' },
          { daysBefore: 1, share: 1, source: 'agreed' },
        ],
      },
    ],
    interpreters: [{ id: 'sato', personId: 'sato', ratePlanId: 'plan' }],
    items: [{ ...visit, ...item }],
    requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh' }],
    assignments: [{ requirementId: 'need', interpreterId: 'sato', status }],
  })
  return whatACheckSays(cancellingGetsDearer, mission, today)
}

describe('C28: cancelling gets dearer tomorrow', () => {
  test.each<[string, string, Partial<Item>, readonly string[]]>([
    ['tomorrow is a week before', '2023-05-17', {}, ['C28.cancelling sato visit 0/30']],
    ['that step is reached', '2023-05-18', {}, []],
    ['tomorrow is the day before', '2023-05-23', {}, ['C28.cancelling sato visit 30/100']],
    ['it is over', '2023-05-26', {}, []],
    ['it is confirmed: nobody thinks of calling it off', '2023-05-17', { status: 'confirmed' }, []],
  ])('%s', (_situation, today, item, expected) => {
    expect(says(today, item)).toEqual(expected)
  })

  test('what is only offered binds nobody', () => {
    expect(says('2023-05-17', {}, 'offered')).toEqual([])
  })
})
