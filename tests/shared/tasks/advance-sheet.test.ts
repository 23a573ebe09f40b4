import { describe, expect, test } from 'vitest'
import type { Place } from '../../../shared/mission/entities/place'
import { withAnswer, withTopic } from '../../../shared/tasks/advance-sheet'
import { aMission } from '../../support/a-mission'

const parking = { topic: 'other' as const, title: 'Parking', answer: 'Gate 3', settledOn: '2023-05-01' }

function plant(advance: Place['advance']): Place {
  const place = aMission({ places: [{ id: 'plant', advance }] }).tables.places.plant
  if (!place) throw new Error('the plant is there')
  return place
}

describe('what is asked of a place in advance', () => {
  test('a topic that is asked once more keeps what came back', () => {
    expect(withTopic(plant([parking]), 'Parking')).toEqual([parking])
    expect(withTopic(plant([parking]), 'Lockers')).toEqual([
      parking,
      { topic: 'other', title: 'Lockers', answer: '', settledOn: null },
    ])
  })

  test('an answer takes the place of the one before', () => {
    expect(withAnswer(plant([parking]), { ...parking, answer: 'Gate 5' })).toEqual([{ ...parking, answer: 'Gate 5' }])
  })
})
