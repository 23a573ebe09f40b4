import { expect, test } from 'vitest'
import { guessColumns } from '../../../shared/imports/guess-columns'
import { readParticipants } from '../../../shared/imports/read-participants'
import { choicesFor } from '../../../shared/imports/review'
import { samePersons } from '../../../shared/imports/same-person'
import type { NameVariant } from '../../../shared/mission/entities/person'
import { aMission } from '../../support/a-mission'

const hints = { hanLanguage: 'zh-Hans', isLatinSurnameFirst: true }

function name(lang: string, family: string, given: string): NameVariant {
  return { lang, family, given, middle: '', order: 'surnameFirst', source: 'card', verified: true }
}

const mission = aMission({
  persons: [
    { id: 'wang', names: [name('zh-Hans', '王', '小明'), name('und-Latn', 'Wang', 'Xiao Ming')] },
    {
      id: 'li',
      names: [name('ja-Hira', 'り', 'な')],
      email: 'Li@Sample.example',
      passport: { number: 'E 123-45678', country: 'CN', issuedOn: null, expiresOn: null },
    },
  ],
})

test.each([
  ['姓名', '王小明', { personId: 'wang', by: 'name' }],
  ['Name', 'WANG Xiaoming', { personId: 'wang', by: 'name' }],
  ['Name', 'Xiao Ming WANG', { personId: 'wang', by: 'name' }],
  ['Email', 'li@sample.EXAMPLE ', { personId: 'li', by: 'email' }],
  ['Passport no', 'e12345678', { personId: 'li', by: 'passport' }],
  ['姓名', '王', undefined],
  ['かな', 'リ ナ', undefined],
])('%s %s is known by what it tells', (heading, cell, same) => {
  const rows = [
    [heading, '单位'],
    [cell, 'x'],
  ]
  const { headingRow, columns } = guessColumns(rows)
  const people = readParticipants(rows, headingRow, columns, hints)
  expect(samePersons(mission, people).get(2)).toEqual(same)
})

test('a later row that repeats an earlier one is left out unless somebody wants it', () => {
  const people = readParticipants([['赵样本'], ['钱样本'], ['赵样本'], ['王小明']], null, ['fullName'], hints)
  const same = samePersons(mission, people)
  expect(people.map((row) => [same.get(row.line), choicesFor(row, same.get(row.line))])).toEqual([
    [undefined, ['new', 'skip']],
    [undefined, ['new', 'skip']],
    [{ line: 1, by: 'name' }, ['skip', 'new']],
    [{ personId: 'wang', by: 'name' }, ['update', 'new', 'skip']],
  ])
})
