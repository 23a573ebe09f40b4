import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readSpreadsheet } from '../../../../electron/files/spreadsheet/read-spreadsheet'
import type { SpreadsheetEncoding } from '../../../../shared/imports/spreadsheet'
import { aFolder } from '../../../support/a-folder'
import { workbookEntries, zipped } from '../../../support/given-files/a-workbook'

async function read(bytes: Uint8Array | string, name = 'list.xlsx', encoding: SpreadsheetEncoding | null = null) {
  const path = join(aFolder(), name)
  await writeFile(path, bytes)
  const result = await readSpreadsheet({ path, encoding }, () => undefined)
  return result.ok ? { encoding: result.value.encoding, sheets: result.value.sheets } : result.error
}

const list = [
  ['姓名', 'Name'],
  ['王小明', 'WANG Xiaoming'],
]

describe('a workbook', () => {
  test('is read sheet by sheet, dates as they are written, hidden sheets left out', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '团员',
          rows: [
            ['生日', '人'],
            [new Date(Date.UTC(1970, 4, 9)), 13800138000],
            [null, true],
          ],
        },
        { name: 'Choices', rows: [['secret']], hidden: true },
        { name: 'B', rows: [] },
      ],
    })
    expect(await read(bytes as Uint8Array)).toEqual({
      encoding: null,
      sheets: [
        {
          name: '团员',
          rows: [
            ['生日', '人'],
            ['1970-05-09', '13800138000'],
            ['', 'TRUE'],
          ],
          isCut: false,
        },
        { name: 'B', rows: [], isCut: false },
      ],
    })
  })

  test('keeps a row at its number when rows above it are empty', async () => {
    const entries = workbookEntries(list)
    const sheet =
      '<worksheet><sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>late</t></is></c></row></sheetData></worksheet>'
    expect(await read(zipped({ ...entries, 'xl/worksheets/sheet1.xml': strToU8(sheet) }))).toEqual({
      encoding: null,
      sheets: [{ name: '名簿', rows: [[], [], ['', 'late']], isCut: false }],
    })
  })

  test('never has a formula worked out: what it last showed is its text', async () => {
    const entries = workbookEntries(list)
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><f>HYPERLINK("http://evil.example","x")</f><v>x</v></c><c r="B1"><f>1+1</f></c></row></sheetData></worksheet>'
    expect(await read(zipped({ ...entries, 'xl/worksheets/sheet1.xml': strToU8(sheet) }))).toMatchObject({
      sheets: [{ rows: [['x']] }],
    })
  })

  test('longer, wider or wordier than can be imported is cut and says so', async () => {
    const rows = Array.from({ length: 5002 }, (_, index) => [`${index}`])
    const wide = [Array.from({ length: 101 }, (_, index) => `${index}`), ['x'.repeat(3000)]]
    const bytes = await writeXlsx({
      sheets: [
        { name: 'long', rows },
        { name: 'wide', rows: wide },
      ],
    })
    const found = await read(bytes as Uint8Array)
    const sheets = 'sheets' in found ? found.sheets : []
    expect(sheets.map((sheet) => [sheet.rows.length, sheet.rows[0]?.length, sheet.isCut])).toEqual([
      [5000, 1, true],
      [2, 100, true],
    ])
    // One more than counts, by which a review knows that the cell was longer.
    expect(sheets[1]?.rows[1]?.[0]).toHaveLength(2001)
  })

  test('of OpenDocument is read alike', async () => {
    const bytes = await writeOds({ sheets: [{ name: 'S', rows: [...list, [new Date(Date.UTC(2026, 4, 9))]] }] })
    expect(await read(bytes as Uint8Array, 'list.ods')).toEqual({
      encoding: null,
      sheets: [{ name: 'S', rows: [...list, ['2026-05-09']], isCut: false }],
    })
  })

  test('is refused by what is wrong with it', async () => {
    const entries = workbookEntries(list)
    const whole = zipped(entries)
    const bomb = zipped({ ...entries, 'xl/sharedStrings.xml': Buffer.alloc(25 * 1024 * 1024, '<si/>') })
    const dense = zipped({ ...entries, 'xl/styles.xml': Buffer.alloc(2 * 1024 * 1024, ' ') })
    const bloated = zipped({ ...entries, 'xl/workbook.xml': randomBytes(9 * 1024 * 1024) })
    const lying = Buffer.from(whole)
    lying.writeUInt32LE(1_000_000, lying.readUInt32LE(lying.length - 6) + 24)
    const flipped = Buffer.from(whole)
    flipped[60] = (flipped[60] ?? 0) ^ 4
    const codes = await Promise.all([
      read(bomb),
      read(dense),
      read(bloated),
      read(lying),
      read(flipped),
      read(whole.slice(0, 900)),
      read(zipped({ 'word/document.xml': strToU8('<w/>') })),
      read(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])),
      read(Buffer.from('d0cf11e0a1b11ae1', 'hex')),
      read(Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000', 'hex')),
    ])
    expect(codes.map((found) => ('code' in found ? [found.code, found.params.where] : found))).toEqual([
      ['spreadsheet-too-large', undefined],
      ['spreadsheet-too-large', undefined],
      ['spreadsheet-too-large', undefined],
      ['spreadsheet-damaged', 'checksum'],
      ['spreadsheet-damaged', 'checksum'],
      ['spreadsheet-damaged', 'zip'],
      ['spreadsheet-unknown', undefined],
      ['spreadsheet-locked', undefined],
      ['spreadsheet-damaged', 'reader'],
      ['spreadsheet-unknown', undefined],
    ])
  })

  test('has its pictures and links left alone, however large they say they are', async () => {
    const pictures = zipped({ ...workbookEntries(list), 'xl/media/image1.png': Buffer.alloc(40 * 1024 * 1024) })
    expect(await read(pictures)).toMatchObject({ sheets: [{ rows: list }] })
  })
})

describe('a text file', () => {
  test.each([
    [',', '"a,b",c\r\n1,2\r\n'],
    ['\t', 'a,b\tc\n1\t2\n'],
    [';', 'a,b;c\n1;2\n'],
  ])('is cut into cells at its %j', async (_delimiter, text) => {
    expect(await read(text, 'list.csv')).toMatchObject({
      sheets: [
        {
          name: 'list.csv',
          rows: [
            ['a,b', 'c'],
            ['1', '2'],
          ],
        },
      ],
    })
  })

  test('may name its separator in a line of its own', async () => {
    expect(await read('sep=|\r\na|b\r\n', 'list.csv')).toMatchObject({ sheets: [{ rows: [['a', 'b']] }] })
  })

  // The bytes of office programs of each country, made by Python's codecs.
  test.each([
    ['gb18030', 'd0d5c3fb2cb5a5cebb2cd6b0cef10acdf5d0a1c3f72cb1b1bea9bbb7b1a3bfc6bcbcd3d0cfdeb9abcbbe2cb6adcac2b3a40a', '王小明'],
    [
      'shift_jis',
      '8e8196bc2c89ef8ed096bc2c96f090450a8db293a12089d48e712c8a948eae89ef8ed082dd82b882d98ac28bab2c959492b70a',
      '佐藤 花子',
    ],
    ['euc-kr', 'bcbab8ed2cbcd2bcd32cc1f7c0a70ab1e8b9cebcf62cc7d1b1b9c8afb0e6b0f8b4dc2cbacec0e50a', '김민수'],
    ['big5', 'a96da6572cb3e6a6ec2cc2beb0c80ab3afa46aa4e52cbb4fc657c0f4b9d2aad1a5f7a6b3adada4bda5712cb8b3a8c6aaf80a', '陳大文'],
    ['windows-1252', '4e616d652c4669726d610a4afc7267656e204dfc6c6c65722c4772f6df6520262053f6686e650a', 'Jürgen Müller'],
    ['utf-16le', `fffe${Buffer.from('姓名,x\n王小明,y\n', 'utf16le').toString('hex')}`, '王小明'],
    ['utf-8', `efbbbf${Buffer.from('姓名,x\n王小明,y\n').toString('hex')}`, '王小明'],
    ['utf-8', Buffer.from('姓名,x\n王小明,y\n').toString('hex'), '王小明'],
  ] as const)('in %s is recognised by its letters', async (encoding, hex, name) => {
    const found = await read(Buffer.from(hex, 'hex'), 'list.csv')
    expect('sheets' in found && [found.encoding, found.sheets[0]?.rows[1]?.[0]]).toEqual([encoding, name])
  })

  test('is read in another encoding when a person knows better', async () => {
    const found = await read(Buffer.from('bcbab8ed2cbcd2bcd3', 'hex'), 'list.csv', 'gb18030')
    expect('sheets' in found && [found.encoding, found.sheets[0]?.rows[0]]).toEqual(['gb18030', ['己疙', '家加']])
  })
})
