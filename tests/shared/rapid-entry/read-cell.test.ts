import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, timeOfMinutes } from '../../../shared/kernel/time'
import { type Item, itemEntity, itemKinds, itemStatuses } from '../../../shared/mission/entities/item'
import { cellText } from '../../../shared/rapid-entry/cell-text'
import { type EntryColumn, entryColumns } from '../../../shared/rapid-entry/entry-column'
import { entryScope } from '../../../shared/rapid-entry/entry-scope'
import { readCell } from '../../../shared/rapid-entry/read-cell'
import { readRow } from '../../../shared/rapid-entry/read-row'
import { aMission } from '../../support/a-mission'
import { latin } from '../../support/a-name'
import { englishWords } from '../../support/entry-words'

const mission = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-31', homeZone: 'Asia/Tokyo', workingLanguages: ['zh-Hans', 'ja'] }],
  groups: [
    { id: 'a', code: 'A' },
    { id: 'b', code: 'B' },
  ],
  persons: [
    { id: 'wang', names: [latin('Wang', 'Lei')] },
    { id: 'chen', names: [latin('Chen', 'Yu')] },
  ],
  places: [
    { id: 'plant', names: { en: 'Machida plant', ja: '町田工場' } },
    { id: 'port', names: { en: 'Haneda airport' } },
    { id: 'other', names: { en: 'Narita airport' } },
  ],
  items: [{ id: 'x', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00', title: { en: 'Visit' } }],
  requirements: [{ id: 'r', itemId: 'x', from: 'zh-Hans', to: 'ja' }],
})
const item = mission.tables.items.x as Item

/** What a cell makes of the item, or why not. */
function read(column: EntryColumn, typed: string) {
  const scope = entryScope(mission, englishWords, () => 'new')
  const result = readCell(scope, column, item, typed)
  return result.ok ? result.value : result.error
}

const minutes = fc.integer({ min: 0, max: 1439 })
const aPlace = fc.constantFrom(null, 'plant', 'port')

/** An item of rapid entry: half a day long at most, or over midnight. */
const anItem: fc.Arbitrary<Item> = fc
  .record({
    day: fc.integer({ min: 0, max: 6 }),
    start: minutes,
    long: fc.integer({ min: 1, max: 700 }),
    kind: fc.constantFrom(...itemKinds),
    status: fc.constantFrom(...itemStatuses),
    placeId: aPlace,
    toPlaceId: aPlace,
    groupIds: fc.subarray(['a', 'b']),
    includePersonIds: fc.subarray(['wang']),
    excludePersonIds: fc.subarray(['chen']),
    endZone: fc.constantFrom(null, 'Asia/Shanghai'),
    timeMode: fc.constantFrom('exact' as const, 'approx' as const),
    staffNotes: fc.constantFrom('', 'ask for boxes', 'one\ntwo'),
    // Titles in other scripts are in other languages.
    title: fc
      .string({ minLength: 1, maxLength: 9, unit: 'grapheme' })
      .filter(
        (text) => text === text.trim() && text !== '' && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text),
      ),
  })
  .map(({ day, start, long, title, groupIds, ...rest }): Item => {
    const end = timeOfMinutes(start + long)
    return {
      ...itemEntity.defaults,
      ...rest,
      id: 'y',
      dayOn: addDays('2023-05-25', day),
      zone: 'Asia/Tokyo',
      startTime: timeOfMinutes(start).time,
      endTime: end.time,
      endDayOffset: end.dayOffset,
      title: { en: title },
      attendance: groupIds.length > 0 ? 'groups' : 'party',
      groupIds,
    } as Item
  })

test('whatever an item is, the cells that show it make it again', () => {
  fc.assert(
    fc.property(anItem, (shown) => {
      const texts = Object.fromEntries(entryColumns.map((column) => [column, cellText(mission, englishWords, shown, column)]))
      const blank = { ...itemEntity.defaults, id: 'y', zone: 'Asia/Tokyo' } as Item
      const scope = entryScope(mission, englishWords, () => 'new')
      expect(readRow(scope, blank, texts)).toEqual({ item: shown, refused: [] })
    }),
  )
})

test('whatever is typed, it is taken as fields of the item or refused with a reason; nothing is thrown', () => {
  fc.assert(
    fc.property(fc.constantFrom(...entryColumns), fc.string({ unit: 'grapheme', maxLength: 12 }), (column, typed) => {
      const result = readCell(
        entryScope(mission, englishWords, () => 'new'),
        column,
        item,
        typed,
      )
      expect(result.ok || result.error.code !== undefined).toBe(true)
    }),
  )
})

describe('a ride that names one place', () => {
  const ends = (texts: object, kind: Item['kind'] = 'transfer') => {
    const blank = { ...itemEntity.defaults, id: 'y', kind, dayOn: '2023-05-25' } as Item
    const { item: read, refused } = readRow(
      entryScope(mission, englishWords, () => 'new'),
      blank,
      texts,
    )
    return [read.placeId, read.toPlaceId, ...refused.map(({ text }) => text)]
  }
  test.each<[string, object, readonly (string | null)[]]>([
    ['a place is where it starts', { place: 'Machida' }, ['plant', null]],
    ['after an arrow it is the end', { place: '→ Machida' }, [null, 'plant']],
    ['and after “to the”', { place: 'to the Machida plant' }, [null, 'plant']],
    ['in Chinese', { place: '前往町田工場' }, [null, 'plant']],
    ['in Japanese', { place: '町田工場へ' }, [null, 'plant']],
    ['both ends in one cell', { place: 'Haneda → Machida' }, ['port', 'plant']],
    ['the title says that it goes there', { title: 'To the plant', place: 'Machida plant' }, [null, 'plant']],
    ['in Chinese too', { title: '乘车前往町田工場', place: '町田工場' }, [null, 'plant']],
    ['or only that it goes', { title: '前往', place: '町田工場' }, [null, 'plant']],
    ['a title that goes elsewhere leaves the start', { title: 'Transfer to hotel', place: 'Haneda' }, ['port', null]],
    ['who tells both ends is taken at their word', { title: 'To the plant', place: 'Machida', to: 'Haneda' }, ['plant', 'port']],
    ['an end that nobody knows is asked for', { place: '→ Yokohama' }, [null, null, 'Yokohama']],
  ])('%s', (_situation, texts, expected) => {
    expect(ends(texts)).toEqual(expected)
  })

  test('a visit is where it is', () => {
    expect(ends({ title: 'To the plant', place: 'Machida' }, 'visit')).toEqual(['plant', null])
  })
})

describe('a cell is read as people type', () => {
  test.each<[EntryColumn, string, object]>([
    ['date', '28 May', { dayOn: '2023-05-28' }],
    ['date', 'Sun 28 May', { dayOn: '2023-05-28' }],
    ['date', '5月28日(日)', { dayOn: '2023-05-28' }],
    ['date', 'day 2', { dayOn: '2023-05-26' }],
    ['date', '', { dayOn: null }],
    ['start', '930', { startTime: '09:30', startDayOffset: 0, endTime: '10:30', endDayOffset: 0, timeMode: 'exact' }],
    ['start', '+20', { startTime: '09:20', startDayOffset: 0, endTime: '10:20', endDayOffset: 0, timeMode: 'exact' }],
    ['start', '~11-12:30', { startTime: '11:00', startDayOffset: 0, endTime: '12:30', endDayOffset: 0, timeMode: 'approx' }],
    ['start', 'TBD', { timeMode: 'tbd' }],
    ['end', '45m', { endTime: '09:45', endDayOffset: 0 }],
    ['end', '25:30', { endTime: '01:30', endDayOffset: 1 }],
    ['end', '8:00 +3', { endTime: '08:00', endDayOffset: 3 }],
    ['kind', 'courtesy', { kind: 'courtesyCall' }],
    ['kind', '見学', { kind: 'visit' }],
    ['kind', '航班', { kind: 'flight' }],
    ['place', '町田', { placeId: 'plant' }],
    ['to', 'haneda', { toPlaceId: 'port' }],
    ['who', 'b', { attendance: 'groups', groupIds: ['b'], includePersonIds: [], excludePersonIds: [] }],
    ['who', 'A B', { attendance: 'groups', groupIds: ['a', 'b'], includePersonIds: [], excludePersonIds: [] }],
    ['who', 'A, +Wang Lei', { attendance: 'groups', groupIds: ['a'], includePersonIds: ['wang'], excludePersonIds: [] }],
    ['who', 'Wang, Chen', { attendance: 'persons', groupIds: [], includePersonIds: ['wang', 'chen'], excludePersonIds: [] }],
    ['who', 'B组', { attendance: 'groups', groupIds: ['b'], includePersonIds: [], excludePersonIds: [] }],
    ['who', 'Group A', { attendance: 'groups', groupIds: ['a'], includePersonIds: [], excludePersonIds: [] }],
    ['notes', 'two lines ⏎ of it', { staffNotes: 'two lines\nof it' }],
    ['who', 'all, -chen', { attendance: 'party', groupIds: [], includePersonIds: [], excludePersonIds: ['chen'] }],
    ['who', 'C', { attendance: 'groups', groupIds: ['new'], includePersonIds: [], excludePersonIds: [] }],
    ['status', 'conf', { status: 'confirmed' }],
    ['languages', 'ja-zh', {}],
    ['zone', 'Asia/Tokyo > Asia/Seoul', { zone: 'Asia/Tokyo', endZone: 'Asia/Seoul' }],
  ])('%s: %s', (column, typed, fields) => {
    expect(read(column, typed)).toEqual(fields)
  })

  test.each<[string, string, readonly string[], string]>([
    ['Plant visit', 'en', ['zh-Hans', 'ja'], 'en'],
    ['ごみ処理施設の見学', 'en', ['zh-Hans', 'ja'], 'ja'],
    ['ごみ処理施設の見学', 'zh-Hans', ['zh-Hans'], 'ja'],
    ['공장 견학', 'en', ['zh-Hans', 'ko'], 'ko'],
    ['参观工厂', 'en', ['zh-Hans', 'ja'], 'zh-Hans'],
    ['工場見学', 'en', ['ja', 'zh-Hans'], 'ja'],
    ['工場見学', 'ja', ['zh-Hans', 'ja'], 'ja'],
    ['工廠參觀', 'en', ['zh-Hant', 'en'], 'zh-Hant'],
    ['NEDO 2023', 'ja', ['zh-Hans', 'ja'], 'ja'],
  ])('a new title is in the language of its letters: %s, typed in %s', (text, language, workingLanguages, expected) => {
    const own = aMission({ missions: [{ workingLanguages: [...workingLanguages] }] })
    const scope = entryScope(own, { ...englishWords, language }, () => 'new')
    const blank = { ...itemEntity.defaults, id: 'y' } as Item
    expect(readCell(scope, 'title', blank, text)).toEqual({ ok: true, value: { title: { [expected]: text } } })
    // What stands in a language is put right in it.
    expect(readCell(scope, 'title', { ...blank, title: { fr: 'Usine' } }, text)).toEqual({
      ok: true,
      value: { title: { fr: text } },
    })
  })

  test.each<[EntryColumn, string, string]>([
    ['date', 'soon', 'date-unread'],
    ['start', 'quarter past', 'time-unread'],
    ['end', '8:30', 'end-before-start'],
    ['kind', 'c', 'kind-unknown'],
    ['place', 'airport', 'place-unclear'],
    ['who', 'nobody we know', 'who-unknown'],
    ['status', 'maybe', 'status-unknown'],
    ['languages', 'zh', 'languages-unread'],
    ['languages', '', 'languages-kept'],
    ['zone', 'Asia/Nowhere', 'zone-unknown'],
    ['title', 'x'.repeat(20_001), 'too-long'],
  ])('%s: %s is refused', (column, typed, code) => {
    expect(read(column, typed)).toMatchObject({ code })
  })

  test('what is refused says what would let it be taken', () => {
    expect(read('date', '2 Jun')).toEqual({
      code: 'date-outside',
      offer: { kind: 'extend', startsOn: '2023-05-25', endsOn: '2023-06-02' },
    })
    expect(read('date', '2025-06-02')).toEqual({ code: 'date-outside' })
    expect(read('place', 'Yokohama')).toEqual({ code: 'place-unknown', offer: { kind: 'add-place', name: 'Yokohama' } })
    expect(read('who', 'blue')).toEqual({ code: 'who-unknown', offer: { kind: 'add-group', code: 'blue' } })
  })
})
