import { describe, expect, test } from 'vitest'
import { type NameVariant, type Person, personEntity } from '../../../../shared/mission/entities/person'
import { latinBesideNative, latinNameOf, nameFor, nativeNameOf, sortNameOf } from '../../../../shared/mission/people/person-name'

function named(...variants: readonly (Pick<NameVariant, 'lang' | 'family' | 'given'> & Partial<NameVariant>)[]): Person {
  const names = variants.map(
    (variant) => ({ middle: '', order: 'surnameFirst', source: 'card', verified: true, ...variant }) as const,
  )
  return { ...personEntity.defaults, id: 'person', names } as Person
}

const wang = named(
  { lang: 'zh-Latn', family: 'Wáng', given: 'Shìwén' },
  { lang: 'und-Latn', family: 'Wang', given: 'Shiwen' },
  { lang: 'zh-Hans', family: '王', given: '世文' },
)
const yamada = named(
  { lang: 'ja-Hira', family: 'やまだ', given: 'はなこ' },
  { lang: 'ja-Kana', family: 'ヤマダ', given: 'ハナコ' },
  { lang: 'ja', family: '山田', given: '花子' },
  { lang: 'und-Latn', family: 'Yamada', given: 'Hanako', order: 'givenFirst' },
)
const kim = named({ lang: 'ko', family: '김', given: '민수' }, { lang: 'und-Latn', family: 'Kim', given: 'Minsu' })
const smith = named(
  { lang: 'en', family: 'Smith', given: 'Michael', middle: 'J.', order: 'givenFirst' },
  { lang: 'ja', family: 'スミス', given: 'マイケル', order: 'givenFirst' },
  { lang: 'zh-Hans', family: '史密斯', given: '迈克尔', order: 'givenFirst' },
  { lang: 'ko', family: '스미스', given: '마이클', order: 'givenFirst' },
)

describe('a name is shown as its readers write names (CLDR person names)', () => {
  test.each<[string, Person, string, string, string]>([
    ['Chinese for Chinese readers: surname first, no space', wang, 'zh-Hans', '王世文', 'zh-Hans'],
    ['Chinese for readers of the other script: the same language', wang, 'zh-Hant', '王世文', 'zh-Hans'],
    ['Chinese for Japanese readers: the characters, which they can read', wang, 'ja', '王世文', 'zh-Hans'],
    ['Chinese for English readers: passport letters, surname in capitals', wang, 'en', 'WANG Shiwen', 'und-Latn'],
    ['Chinese for Korean readers', wang, 'ko', 'WANG Shiwen', 'und-Latn'],
    ['Japanese for Japanese readers: never the reading', yamada, 'ja', '山田花子', 'ja'],
    ['Japanese for Korean readers: given name first, as on the card', yamada, 'ko', 'Hanako YAMADA', 'und-Latn'],
    ['Korean for Korean readers: no space', kim, 'ko', '김민수', 'ko'],
    ['Korean for Chinese readers', kim, 'zh-Hans', 'KIM Minsu', 'und-Latn'],
    ['a foreigner in katakana: middle dot', smith, 'ja', 'マイケル・スミス', 'ja'],
    ['a foreigner in Chinese: middle dot', smith, 'zh-Hans', '迈克尔·史密斯', 'zh-Hans'],
    ['a foreigner in hangul: space', smith, 'ko', '마이클 스미스', 'ko'],
    [
      'Vietnamese: the middle name before the given one',
      named({ lang: 'vi', family: 'Nguyễn', given: 'Hoa', middle: 'Thị' }),
      'vi',
      'Nguyễn Thị Hoa',
      'vi',
    ],
    ['a foreigner at home', smith, 'en', 'Michael J. Smith', 'en'],
  ])('%s', (_case, person, language, text, lang) => {
    expect(nameFor(person, language)).toEqual({ text, lang })
  })

  test('the reading is never the name, not even where nothing else is known in Japanese', () => {
    const person = named({ lang: 'ja-Hira', family: 'おう', given: 'せいぶん' }, { lang: 'zh-Hans', family: '王', given: '世文' })
    expect(nameFor(person, 'ja')).toEqual({ text: '王世文', lang: 'zh-Hans' })
    expect(nativeNameOf(person)).toEqual({ text: '王世文', lang: 'zh-Hans' })
  })

  test('a Chinese name told by sound in Japanese has the dot, too', () => {
    expect(nameFor(named({ lang: 'ja', family: 'ワン', given: 'シーウェン' }), 'ja').text).toBe('ワン・シーウェン')
  })

  test('a woman whose given name is written in katakana has none', () => {
    expect(nameFor(named({ lang: 'ja', family: '山田', given: 'マリ' }), 'ja').text).toBe('山田マリ')
  })

  test('an empty variant is passed over, and who has no name has the one on the badge', () => {
    expect(nameFor(named({ lang: 'ja', family: '', given: '' }, { lang: 'ko', family: '김', given: '민수' }), 'ja').text).toBe(
      '김민수',
    )
    expect(nameFor({ ...named(), preferredBadgeName: 'Kim' }, 'ja')).toEqual({ text: 'Kim', lang: 'ja' })
  })
})

describe('beside each other stand', () => {
  test('the own writing and the Latin letters', () => {
    expect([nativeNameOf(wang), latinNameOf(wang)]).toEqual([
      { text: '王世文', lang: 'zh-Hans' },
      { text: 'WANG Shiwen', lang: 'und-Latn' },
    ])
    expect(nativeNameOf(yamada)).toEqual({ text: '山田花子', lang: 'ja' })
  })

  test('for who has only Latin letters: those; for who has none: nothing', () => {
    const plain = named({ lang: 'und-Latn', family: 'Garcia', given: 'Ana', order: 'givenFirst' })
    expect([nativeNameOf(plain).text, latinNameOf(plain).text]).toEqual(['Ana Garcia', 'Ana GARCIA'])
    expect([nativeNameOf(named()).text, latinNameOf(named()).text]).toEqual(['', ''])
  })
})

test('nobody stands twice: Latin letters are beside a name only where it is written otherwise', () => {
  expect(latinBesideNative(wang)).toEqual({ text: 'WANG Shiwen', lang: 'und-Latn' })
  expect(latinBesideNative(named({ lang: 'und-Latn', family: 'Hao', given: 'Chen', order: 'givenFirst' }))).toBeNull()
  expect(
    latinBesideNative(named({ lang: 'de', family: 'Groß', given: 'Eva' }, { lang: 'und-Latn', family: 'Gross', given: 'Eva' })),
  ).toBeNull()
  expect(latinBesideNative(named({ lang: 'ko', family: '김', given: '민수' }))).toBeNull()
  expect(latinBesideNative(named())).toBeNull()
})

test('people are sorted by surname, wherever it is written, and Japanese without Latin letters by the reading', () => {
  const bare = named(
    { lang: 'ja', family: '渡辺', given: '一' },
    { lang: 'ja-Hira', family: 'わたなべ', given: 'はじめ' },
    { lang: 'en', family: '', given: '' },
  )
  expect([wang, yamada, smith, kim, bare].map(sortNameOf)).toEqual([
    'Wang Shiwen',
    'Yamada Hanako',
    'Smith Michael J.',
    'Kim Minsu',
    'わたなべ はじめ',
  ])
})
