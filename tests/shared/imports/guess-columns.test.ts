import { expect, test } from 'vitest'
import { guessColumns } from '../../../shared/imports/guess-columns'

test.each([
  [
    'Chinese',
    ['序号', '姓名', '姓名拼音', '单位名称', '职务', '性别', '护照号码', '护照有效期至', '手机号', '忌口', '组别', '备注'],
    [
      'ignore',
      'fullName',
      'latinName',
      'organization',
      'title',
      'gender',
      'passportNumber',
      'passportExpiresOn',
      'phone',
      'diet',
      'groups',
      'notes',
    ],
  ],
  [
    'Japanese',
    ['No.', '氏名', 'フリガナ', '会社名', '部署', '役職', 'メールアドレス', '旅券番号', '有効期限', '生年月日', '班'],
    [
      'ignore',
      'fullName',
      'kanaReading',
      'organization',
      'department',
      'title',
      'email',
      'passportNumber',
      'passportExpiresOn',
      'birthOn',
      'groups',
    ],
  ],
  [
    'Korean',
    ['성명', '영문 성명', '소속', '직위', '국적', '휴대폰', '여권번호', '여권 만료일', '식사', '비고'],
    [
      'fullName',
      'latinName',
      'organization',
      'title',
      'nationality',
      'phone',
      'passportNumber',
      'passportExpiresOn',
      'diet',
      'notes',
    ],
  ],
  [
    'English',
    [
      'Surname',
      'Given name(s)',
      'Company',
      'Job title',
      'E-mail',
      'Passport No.',
      'Date of expiry',
      'Dietary requirements',
      'Remarks',
    ],
    ['familyName', 'givenName', 'organization', 'title', 'email', 'passportNumber', 'passportExpiresOn', 'diet', 'notes'],
  ],
  ['two languages', ['姓名 / Name', '护照号码\nPassport no.', '职务（Title）'], ['fullName', 'passportNumber', 'title']],
])('headings in %s are known', (_language, headings, columns) => {
  expect(guessColumns([headings, ['x']])).toEqual({ headingRow: 0, columns })
})

test('headings below a title and an empty line are found', () => {
  const rows = [['2026 年赴日考察团名单'], [], ['姓名', '单位'], ['王小明', '样本公司']]
  expect(guessColumns(rows)).toEqual({ headingRow: 2, columns: ['fullName', 'organization'] })
})

test('a row of people is no heading', () => {
  expect(
    guessColumns([
      ['王小明', '样本公司'],
      ['李样本', '样本集团'],
    ]),
  ).toEqual({ headingRow: null, columns: ['ignore', 'ignore'] })
})

test.each([
  ['姓名', 'Name'],
  ['氏名', 'Full name'],
  ['성명', 'Name'],
])('%s beside %s are the name in its own script and in Latin letters, in either order', (native, latin) => {
  expect(guessColumns([[native, latin, '职务']]).columns).toEqual(['nativeName', 'latinName', 'title'])
  expect(guessColumns([[latin, native, '职务']]).columns).toEqual(['latinName', 'nativeName', 'title'])
})

test('one column without a heading holds names', () => {
  expect(guessColumns([['王小明'], ['李样本']])).toEqual({ headingRow: null, columns: ['fullName'] })
})

test('a kind of column is there once, where it fits best', () => {
  expect(guessColumns([['Name of the company', 'Company', 'Name']]).columns).toEqual(['ignore', 'organization', 'fullName'])
})
