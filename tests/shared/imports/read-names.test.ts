import { expect, test } from 'vitest'
import { type NameColumn, readNames } from '../../../shared/imports/read-names'

const hints = { hanLanguage: 'zh-Hans', isLatinSurnameFirst: true }

function read(cells: Partial<Record<NameColumn, string>>, hanLanguage = 'zh-Hans') {
  const { names, guessed } = readNames((column) => cells[column] ?? '', { ...hints, hanLanguage })
  return { names: names.map(({ lang, family, given, verified }) => [lang, family, given, verified]), guessed }
}

test.each([
  ['王小明', 'zh-Hans', ['zh-Hans', '王', '小明', true]],
  ['欧阳小明', 'zh-Hans', ['zh-Hans', '欧阳', '小明', true]],
  ['王阳明华', 'zh-Hans', ['zh-Hans', '王', '阳明华', false]],
  ['田中 太郎', 'ja', ['ja', '田中', '太郎', true]],
  ['田中太郎', 'ja', ['ja', '田中', '太郎', false]],
  ['김민수', 'ja', ['ko', '김', '민수', true]],
  ['KIM Min-su', 'ja', ['und-Latn', 'Kim', 'Min-su', true]],
  ['Min-su KIM', 'ja', ['und-Latn', 'Kim', 'Min-su', true]],
  ['Kim, Min-su', 'ja', ['und-Latn', 'Kim', 'Min-su', true]],
  ['Kim Minsu', 'ja', ['und-Latn', 'Kim', 'Minsu', false]],
])('%s is taken apart, and is verified only where the writing tells', (fullName, hanLanguage, name) => {
  expect(read({ fullName }, hanLanguage)).toEqual({ names: [name], guessed: name[3] ? null : 'fullName' })
})

test('parts that have a column each need no guess', () => {
  expect(
    read(
      { familyName: '田中', givenName: '太郎', latinFamily: 'TANAKA', latinGiven: 'Taro', kanaReading: 'タナカ　タロウ' },
      'ja',
    ),
  ).toEqual({
    names: [
      ['ja', '田中', '太郎', true],
      ['und-Latn', 'Tanaka', 'Taro', true],
      ['ja-Hira', 'たなか', 'たろう', true],
    ],
    guessed: null,
  })
})

test('two columns in the same letters give one name, the one in its own column', () => {
  expect(read({ fullName: '王小明 WANG Xiaoming', latinName: 'WANG, Xiao Ming' }).names).toEqual([
    ['und-Latn', 'Wang', 'Xiao Ming', true],
    ['zh-Hans', '王', '小明', true],
  ])
})

test('no name is no name', () => {
  expect(read({})).toEqual({ names: [], guessed: null })
})
