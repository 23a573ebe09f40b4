import { describe, expect, test } from 'vitest'
import { itemTimeWords, zoneChangeWords } from '../../../../renderer/app/days/item-time-words'
import { translatorFor } from '../../../../shared/i18n/translator-for'
import { type Item, itemEntity } from '../../../../shared/mission/entities/item'

function anItem(fields: Partial<Item>): Item {
  return { ...itemEntity.defaults, id: 'item', zone: 'Asia/Tokyo', dayOn: '2023-05-25', ...fields } as Item
}

const cases: readonly (readonly [string, Partial<Item>, string])[] = [
  ['start and end', { startTime: '09:00', endTime: '11:30' }, '09:00–11:30'],
  ['a start alone', { startTime: '09:00' }, '09:00'],
  ['an end after midnight', { startTime: '22:00', endTime: '01:00', endDayOffset: 1 }, '22:00–01:00 +1'],
  [
    'a night that belongs to the evening',
    { startTime: '00:30', startDayOffset: 1, endTime: '02:00', endDayOffset: 1 },
    '00:30 +1–02:00',
  ],
  ['about that time', { startTime: '14:00', endTime: '15:00', timeMode: 'approx' }, '~14:00–15:00'],
  ['what guests are not told', { startTime: '13:00', endTime: '14:00', timeMode: 'hidden' }, '(13:00–14:00)'],
  ['what is to be decided, whatever was typed', { startTime: '13:00', timeMode: 'tbd' }, 'to be decided'],
  ['no time', {}, 'no time'],
]

describe('an item’s time in words', () => {
  test.each(cases)('%s', (_what, fields, words) => {
    expect(itemTimeWords(anItem(fields), translatorFor('en'))).toBe(words)
  })

  test('is said in the reader’s language', () => {
    expect(itemTimeWords(anItem({ timeMode: 'tbd' }), translatorFor('ja'))).toBe('時刻未定')
  })
})

describe('a change of clocks', () => {
  const flight = anItem({ kind: 'flight', zone: 'Asia/Shanghai', startTime: '09:00', endTime: '13:00' })

  test('is shown where start and end keep different clocks', () => {
    expect(zoneChangeWords({ ...flight, endZone: 'Asia/Tokyo' })).toBe('UTC+8 → UTC+9')
    expect(zoneChangeWords({ ...flight, endZone: 'Asia/Kolkata' })).toBe('UTC+8 → UTC+5:30')
    expect(zoneChangeWords({ ...flight, endZone: 'America/New_York' })).toBe('UTC+8 → UTC−4')
  })

  test('is not shown where the clock is the same', () => {
    expect(zoneChangeWords(flight)).toBe('')
    expect(zoneChangeWords({ ...flight, endZone: 'Asia/Shanghai' })).toBe('')
  })
})
