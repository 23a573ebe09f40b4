import { describe, expect, test } from 'vitest'
import { sources } from '../../../shared/checks/sources'
import { isOfficial, publicNumbers } from '../../../shared/documents/public-emergency-numbers'

const countries = Object.keys(publicNumbers)

describe('public emergency numbers', () => {
  test('have a source each, that can be looked up', () => {
    expect(countries).toHaveLength(21)
    for (const country of countries) {
      const tags = publicNumbers[country]?.source.split(' ') ?? []
      expect(tags.filter((tag) => !sources[tag]?.address)).toEqual([])
      expect(tags).not.toEqual([])
    }
  })

  test('are only those of an authority where nothing has to be confirmed', () => {
    expect(countries.filter((country) => publicNumbers[country] && !isOfficial(publicNumbers[country]))).toEqual([
      'CN',
      'TW',
      'TH',
      'MY',
      'PH',
    ])
    expect(isOfficial({ police: '1', fire: '2', ambulance: '2', source: 'E-sgp E-and' })).toBe(false)
  })
})
