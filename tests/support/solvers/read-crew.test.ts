import { describe, expect, test } from 'vitest'
import { readCrew } from './read-crew'

const file = `# Randomly generated data
Type = 1
Jobs = 3
 10  20
 20  35
  0  40
Qualifications = 2
 2:   1  0
 1:   2
`

test('a file of the benchmark is read as it is written', () => {
  expect(readCrew(file)).toEqual({
    ok: true,
    value: {
      jobs: [
        { start: 10, end: 20 },
        { start: 20, end: 35 },
        { start: 0, end: 40 },
      ],
      qualifications: [[0, 1], [2]],
    },
  })
})

describe('what cannot be read is told:', () => {
  test.each([
    ['no jobs', file.replace('Jobs = 3', 'Tasks = 3'), 'Jobs: a line "Jobs = number" is missing.'],
    ['a job that ends before it starts', file.replace('10  20', '30  20'), 'Line 4: "30  20" is not a start and a later end.'],
    ['a job that is not there', file.replace('1:   2', '1:   7'), 'Line 9: there is no job 7.'],
    ['a count that is wrong', file.replace('2:   1', '3:   1'), 'Line 8: 3 jobs were told, 2 are there.'],
    [
      'too few workers',
      file.replace('Qualifications = 2', 'Qualifications = 3'),
      'Qualifications: fewer lines than the 3 that were told.',
    ],
  ])('%s', (_what, text, sentence) => {
    const read = readCrew(text)
    expect(read.ok ? [] : read.error).toContain(sentence)
  })
})
