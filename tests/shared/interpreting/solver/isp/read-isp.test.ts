import { describe, expect, test } from 'vitest'
import { readIsp } from '../../../../../shared/interpreting/solver/isp/read-isp'

const file = {
  Blocks: ['Mon 9', 'Mon 10'],
  Sessions: [1, 2],
  Sessions_b: { 'Mon 9': [2], 'Mon 10': [1] },
  Interpreters: ['Ana', 'Bo'],
  Languages: ['en', 'fr', 'el'],
  Languages_s: { 1: ['fr', 'en'], 2: ['en', 'fr', 'el'] },
  Languages_i: { Ana: ['el', 'en'], Bo: [] },
}

test('an instance is read as it is written, names that are numbers too', () => {
  expect(readIsp(JSON.stringify(file))).toEqual({
    ok: true,
    value: {
      languages: ['en', 'fr', 'el'],
      blocks: ['Mon 9', 'Mon 10'],
      sessions: [
        { name: '1', block: 1, languages: [0, 1] },
        { name: '2', block: 0, languages: [0, 1, 2] },
      ],
      interpreters: [
        { name: 'Ana', languages: [0, 2] },
        { name: 'Bo', languages: [] },
      ],
    },
  })
})

test('a block without sessions need not be named', () => {
  expect(readIsp(JSON.stringify({ ...file, Blocks: [...file.Blocks, 'Mon 11'] })).ok).toBe(true)
})

describe('what cannot be read is told:', () => {
  test.each<[string, object, readonly string[]]>([
    ['a key that is missing', { Languages: undefined }, ['Languages: Invalid input: expected array, received undefined']],
    [
      'a language that nobody told of',
      { Languages_i: { Ana: ['xx'], Bo: [] } },
      ['Languages_i.Ana: xx is none of the Languages.'],
    ],
    [
      'a session in two blocks',
      { Sessions_b: { 'Mon 9': [1, 2], 'Mon 10': [1] } },
      ['Sessions_b: session 1 stands in 2 blocks.'],
    ],
    ['a session in no block', { Sessions_b: { 'Mon 9': [2] } }, ['Sessions_b: session 1 stands in no block.']],
    ['a block that is not there', { Sessions_b: { 'Mon 9': [2], Sun: [1] } }, ['Sessions_b: Sun is none of the Blocks.']],
    ['an interpreter without languages', { Languages_i: { Ana: [] } }, ['Languages_i: interpreter Bo is missing.']],
    ['a name that is there twice', { Interpreters: ['Ana', 'Bo', 'Bo'] }, ['Interpreters: Bo is there twice.']],
  ])('%s', (_what, change, sentences) => {
    expect(readIsp(JSON.stringify({ ...file, ...change }))).toEqual({ ok: false, error: sentences })
  })

  test('what is not JSON', () => {
    expect(readIsp('Jobs = 4')).toEqual({ ok: false, error: ['The file is not JSON.'] })
  })
})
