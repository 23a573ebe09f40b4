import { expect, test } from 'vitest'
import { zoneCountries } from '../../../shared/kernel/zone-countries'

test('a zone knows its countries; one of no country has none', () => {
  const countries = zoneCountries()
  expect(countries.get('Asia/Tokyo')).toEqual(['JP'])
  expect(countries.get('Asia/Shanghai')).toEqual(['CN'])
  expect(countries.get('America/New_York')).toContain('US')
  expect(countries.has('UTC')).toBe(false)
})
