import { describe, expect, test } from 'vitest'
import { guessNames } from '../../../../shared/mission/people/guess-names'

const chinese = { hanLanguage: 'zh-Hans', isLatinSurnameFirst: true }
const japanese = { hanLanguage: 'ja', isLatinSurnameFirst: true }
const western = { hanLanguage: 'zh-Hans', isLatinSurnameFirst: false }

function parts(typed: string, hints = chinese) {
  return guessNames(typed, hints).map(({ lang, family, given, order }) => [lang, family, given, order])
}

describe('a name as it is typed is taken apart by its letters:', () => {
  test.each([
    ['赵安', chinese, [['zh-Hans', '赵', '安', 'surnameFirst']]],
    ['欧阳清源', chinese, [['zh-Hans', '欧阳', '清源', 'surnameFirst']]],
    ['约翰·史密斯', chinese, [['zh-Hans', '史密斯', '约翰', 'givenFirst']]],
    ['佐藤花子', japanese, [['ja', '佐藤', '花子', 'surnameFirst']]],
    ['佐藤　花子', japanese, [['ja', '佐藤', '花子', 'surnameFirst']]],
    ['森江', japanese, [['ja', '森', '江', 'surnameFirst']]],
    ['マイケル・スミス', chinese, [['ja', 'スミス', 'マイケル', 'givenFirst']]],
    ['김견본', chinese, [['ko', '김', '견본', 'surnameFirst']]],
    ['남궁민수', chinese, [['ko', '남궁', '민수', 'surnameFirst']]],
    ['สมชาย ตัวอย่าง', chinese, [['th', 'ตัวอย่าง', 'สมชาย', 'givenFirst']]],
    ['Nguyễn Văn Mẫu', chinese, [['vi', 'Nguyễn', 'Văn Mẫu', 'surnameFirst']]],
    ['ZHAO An', western, [['und-Latn', 'Zhao', 'An', 'surnameFirst']]],
    ['Hans MUSTER', chinese, [['und-Latn', 'Muster', 'Hans', 'givenFirst']]],
    ['Muster, Hans Peter', western, [['und-Latn', 'Muster', 'Hans Peter', 'surnameFirst']]],
    ['Hans Peter Muster', western, [['und-Latn', 'Muster', 'Hans Peter', 'givenFirst']]],
    ['Zhao An', chinese, [['und-Latn', 'Zhao', 'An', 'surnameFirst']]],
  ])('%s', (typed, hints, expected) => {
    expect(parts(typed, hints)).toEqual(expected)
  })

  test('native and Latin writing side by side are two variants of one name', () => {
    expect(parts('赵安 (ZHAO An)')).toEqual([
      ['zh-Hans', '赵', '安', 'surnameFirst'],
      ['und-Latn', 'Zhao', 'An', 'surnameFirst'],
    ])
  })

  test('beside a Han or hangul name Latin letters come surname first, beside a foreign one they do not; capitals tell in any case', () => {
    const latin = (typed: string) => guessNames(typed, western).at(-1)?.family
    expect(latin('王小明 Wang Xiaoming')).toBe('Wang')
    expect(latin('김견본 Kim Gyeonbon')).toBe('Kim')
    expect(latin('约翰·史密斯 John Smith')).toBe('Smith')
    expect(latin('王小明 Xiaoming WANG')).toBe('Wang')
  })

  test('nothing is called verified that only was guessed', () => {
    expect(guessNames('赵安 ZHAO An', chinese).map(({ verified }) => verified)).toEqual([false, false])
  })
})
