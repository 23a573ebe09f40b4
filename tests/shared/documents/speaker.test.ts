import { describe, expect, test } from 'vitest'
import { speakerOf } from '../../../shared/documents/speaker'
import { rowOf } from '../../../shared/mission/mission'
import type { RowOf } from '../../../shared/mission/registry'
import { aMission } from '../../support/a-mission'

/** What a list writes of somebody, without its marks. */
function fullNameOf(fields: Partial<RowOf<'persons'>>): string {
  const person = rowOf(aMission({ persons: [{ id: 'p', ...fields }] }), 'persons', 'p')
  if (!person) throw new Error('there is nobody')
  return speakerOf(['ja', 'en'])
    .fullName(person)
    .markup.replaceAll(/<[^>]*>/g, '')
}

const latin = {
  lang: 'und-Latn',
  family: 'Wang',
  given: 'Shiwen',
  middle: '',
  order: 'surnameFirst',
  source: 'card',
  verified: true,
} as const
const empty = {
  lang: 'zh-Hans',
  family: '',
  given: '',
  middle: '',
  order: 'surnameFirst',
  source: 'card',
  verified: true,
} as const

describe('the full name in a list', () => {
  test('is the native writing, then Latin letters with the surname in capitals', () => {
    expect(fullNameOf({ names: [{ ...empty, family: '王', given: '诗文' }, latin] })).toBe('王诗文 WANG Shiwen')
    expect(fullNameOf({ names: [empty, latin], preferredBadgeName: 'Vivi' })).toBe('WANG Shiwen')
  })

  test('is what the badge says of whom nothing else is known: no line of a list to be ticked is blank', () => {
    expect(fullNameOf({ preferredBadgeName: 'Vivi' })).toBe('Vivi')
    expect(fullNameOf({ names: [empty], preferredBadgeName: 'Vivi' })).toBe('Vivi')
  })
})
