import { expect, test } from 'vitest'
import type { ParticipantColumn } from '../../../shared/imports/participant-column'
import { readParticipants } from '../../../shared/imports/read-participants'
import { pastedSheet } from '../../../shared/rapid-entry/pasted-sheet'

const hints = { hanLanguage: 'zh-Hans', isLatinSurnameFirst: true }

function read(cells: Partial<Record<ParticipantColumn, string>>) {
  const columns = Object.keys(cells) as ParticipantColumn[]
  const [row] = readParticipants([[...columns], Object.values(cells)], 0, columns, hints)
  if (!row) throw new Error('an empty row')
  return row
}

function problemsOf(cells: Partial<Record<ParticipantColumn, string>>) {
  return read(cells).problems.map(({ column, code, text }) => [column, code, text])
}

test('every column finds its field', () => {
  const { names, problems, ...row } = read({
    fullName: '王小明',
    organization: '样本公司',
    title: '董事长',
    department: '海外部',
    role: '团长',
    side: 'Delegation',
    groups: 'A, B',
    gender: '男',
    nationality: '中国',
    birthOn: '1970/5/9',
    phone: '+86 138 0000 0000',
    email: 'wang@sample.example',
    passportNumber: 'E12345678',
    passportExpiresOn: '2031-05-09',
    diet: '素食',
    allergies: '花生',
    notes: '靠窗',
  })
  expect([names.length, problems]).toEqual([1, []])
  expect(row).toEqual({
    line: 2,
    organization: '样本公司',
    title: '董事长',
    department: '海外部',
    role: 'headOfDelegation',
    side: 'guest',
    groupCodes: ['A', 'B'],
    gender: 'male',
    nationality: 'CN',
    birthOn: '1970-05-09',
    phone: '+86 138 0000 0000',
    email: 'wang@sample.example',
    passportNumber: 'E12345678',
    passportExpiresOn: '2031-05-09',
    dietCode: 'VLML',
    allergies: '花生',
    notes: '靠窗',
  })
})

test.each([
  [{ organization: '样本公司' }, [['fullName', 'nameMissing', '']]],
  [{ fullName: '田中太郎様' }, [['fullName', 'nameGuessed', '田中太郎様']]],
  [{ fullName: '王小明', passportExpiresOn: '03/04/2030' }, [['passportExpiresOn', 'dateUnclear', '03/04/2030']]],
  [{ fullName: '王小明', nationality: 'Atlantis' }, [['nationality', 'countryUnknown', 'Atlantis']]],
  [{ fullName: '王小明', email: 'nobody' }, [['email', 'emailOdd', 'nobody']]],
  [{ fullName: '王小明', groups: 'the longest group' }, []],
  [{ fullName: '王小明', groups: 'delegation-of-experts' }, [['groups', 'groupTooLong', 'delegation-of-experts']]],
] as const)('%j has its problems told by cell', (cells, problems) => {
  expect(problemsOf(cells)).toEqual(problems)
})

test('a wish that no meal code says goes into the notes', () => {
  const row = read({ fullName: '王小明', diet: '不吃辣', notes: '靠窗' })
  expect([row.dietCode, row.notes, row.problems.map(({ code }) => code)]).toEqual(['', '靠窗\n不吃辣', ['dietAsNote']])
})

test('a text longer than its field is cut and told, never through a character', () => {
  const row = read({ fullName: '王小明', phone: '😀'.repeat(31), passportNumber: `E${'😀'.repeat(30)}` })
  expect([row.phone, row.passportNumber]).toEqual(['😀'.repeat(30), `E${'😀'.repeat(19)}`])
  expect(row.problems.map(({ column, code }) => [column, code])).toEqual([
    ['phone', 'tooLong'],
    ['passportNumber', 'tooLong'],
  ])
})

test('a cell longer than is read of one is told by row and column, even where little but blanks is left of it', () => {
  const [sheet] = pastedSheet(`王小明\t${'备注'.repeat(2000)}\tx${' '.repeat(3000)}x`)?.sheets ?? []
  const [row] = readParticipants(sheet?.rows ?? [], null, ['fullName', 'notes', 'department'], hints)
  expect([row?.notes.length, row?.department]).toEqual([2000, 'x'])
  expect([row?.line, row?.problems.map(({ column, code }) => [column, code])]).toEqual([
    1,
    [
      ['notes', 'tooLong'],
      ['department', 'tooLong'],
    ],
  ])
})

test('formulas and scripts are names like any other', () => {
  const formula = '=HYPERLINK("http://evil.example","x")'
  const row = read({ familyName: "+cmd|' /C calc'!A0", givenName: '<script>alert(1)</script>', organization: formula })
  expect([row.names[0]?.family, row.names[0]?.given, row.organization]).toEqual([
    "+cmd|' /C calc'!A0",
    '<script>alert(1)</script>',
    formula,
  ])
})

test('rows without anything in a chosen column are no people', () => {
  expect(
    readParticipants([['王小明', 'x'], ['', 'x'], [' '], []], null, ['fullName', 'ignore'], hints).map(({ line }) => line),
  ).toEqual([1])
})
