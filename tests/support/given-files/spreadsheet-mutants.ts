import { strToU8, zipSync } from 'fflate'
import type { Chance } from '../seeded-chance'
import { workbookEntries, zipped } from './a-workbook'

/** A spreadsheet that somebody tampered with. */
export interface SpreadsheetMutant {
  readonly name: string
  readonly bytes: Uint8Array
}

const rows: readonly (readonly string[])[] = [
  ['姓名', 'Name (passport)', '单位', '职务', '护照号码', '有效期至', '组别'],
  ...Array.from({ length: 60 }, (_, index) => [
    `王样本${index}`,
    `WANG Yangben-${index}`,
    `样本环保有限公司${index % 9}`,
    '董事长',
    `E${10_000_000 + index}`,
    '2031-05-09',
    'A',
  ]),
]
const csv = strToU8(rows.map((row) => row.join(',')).join('\r\n'))

/** An endless row of mutants, in turn of every kind. */
export function* spreadsheetMutants(chance: Chance): Generator<SpreadsheetMutant> {
  const entries = workbookEntries(rows)
  const whole = zipped(entries)
  const plain = [whole, csv] as const
  for (;;) {
    for (const bytes of plain) {
      yield flipped(bytes, chance)
      yield truncated(bytes, chance)
      yield spliced(bytes, chance)
    }
    yield lying(whole, chance)
    yield bombed(chance)
    yield withStrangePart(entries, chance)
    yield withStrangeXml(entries, chance)
    yield withStrings(entries, chance)
    yield withStrangeCells(entries, chance)
    yield withScripts(chance)
    yield rawBytes(chance)
  }
}

function flipped(whole: Uint8Array, chance: Chance): SpreadsheetMutant {
  const bytes = whole.slice()
  const at = chance.below(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8))
  return { name: `bit flipped in byte ${at}`, bytes }
}

function truncated(whole: Uint8Array, chance: Chance): SpreadsheetMutant {
  const length = chance.below(whole.length)
  return { name: `cut to ${length} bytes`, bytes: whole.slice(0, length) }
}

function spliced(whole: Uint8Array, chance: Chance): SpreadsheetMutant {
  const at = chance.below(whole.length)
  const from = chance.below(whole.length)
  const piece = whole.slice(from, from + chance.below(300))
  return { name: `${piece.length} bytes of its own at ${at}`, bytes: Buffer.concat([whole.slice(0, at), piece, whole.slice(at)]) }
}

/** Sizes, offsets and counts in the zip's own records say something else. */
function lying(whole: Uint8Array, chance: Chance): SpreadsheetMutant {
  const bytes = Buffer.from(whole)
  const central = bytes.readUInt32LE(bytes.length - 6)
  const fields = [
    central + 20,
    central + 24,
    central + 28,
    central + 42,
    bytes.length - 14,
    bytes.length - 12,
    bytes.length - 6,
    18,
    22,
    26,
  ]
  const at = fields[chance.below(fields.length)] ?? 0
  const lie = [0, 1, 0xffffffff, 0x7fffffff, 1 << 20, chance.below(whole.length)][chance.below(6)] ?? 0
  bytes.writeUInt32LE(lie, Math.min(at, bytes.length - 4))
  return { name: `${lie} at ${at}`, bytes }
}

/** A workbook one of whose parts is `megabytes` of the same text. */
export function aBomb(megabytes: number, filling: string, part: string): Uint8Array {
  const content = Buffer.alloc(megabytes * 2 ** 20, filling)
  // Level 1 packs as small as any where all is the same.
  return zipSync({ ...workbookEntries(rows), [part]: [content, { level: 1 }] })
}

function bombed(chance: Chance): SpreadsheetMutant {
  const part =
    ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml', 'xl/workbook.xml', '[Content_Types].xml'][chance.below(4)] ?? ''
  const megabytes = [1, 4, 12, 23, 40][chance.below(5)] ?? 1
  const numbers = Array.from({ length: 2000 }, () => `<v>${chance.below(2 ** 30)}</v>`).join('')
  const filling = [' ', '<', '<a>', '<row><c/></row>', '<si><t>x</t></si>', '&amp;', numbers][chance.below(7)] ?? ' '
  return { name: `${megabytes} MB of ${filling.slice(0, 20)} in ${part}`, bytes: aBomb(megabytes, filling, part) }
}

function withStrangePart(entries: Readonly<Record<string, Uint8Array>>, chance: Chance): SpreadsheetMutant {
  const names = [
    '../../evil.txt',
    '/etc/cron.d/evil',
    'C:\\evil.bat',
    'xl/vbaProject.bin',
    'xl/worksheets/../../evil.xml',
    'XL/WORKBOOK.XML',
    'xl/workbook.xml\u0000',
    'constructor',
  ]
  const name = names[chance.below(names.length)] ?? ''
  return {
    name: `a part called ${name}`,
    bytes: zipped(Object.fromEntries([...Object.entries(entries), [name, strToU8('evil')]])),
  }
}

function withStrangeXml(entries: Readonly<Record<string, Uint8Array>>, chance: Chance): SpreadsheetMutant {
  const depth = 100 + chance.below(200_000)
  const laughs = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]><worksheet>&c;</worksheet>`
  const outside =
    '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&f;</v></c></row></sheetData></worksheet>'
  const xml =
    [
      '',
      '<',
      `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`,
      laughs,
      outside,
      '<worksheet a="',
      '<!--',
      '<![CDATA[',
      '\ufeff<x/>',
    ][chance.below(9)] ?? ''
  const part = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'][chance.below(3)] ?? ''
  return { name: `${part} is ${xml.slice(0, 30)}`, bytes: zipped({ ...entries, [part]: strToU8(xml) }) }
}

/** A few strings that many cells show, long ones and missing ones. */
function withStrings(entries: Readonly<Record<string, Uint8Array>>, chance: Chance): SpreadsheetMutant {
  const length = 10 ** (1 + chance.below(6))
  const count = 10 ** (1 + chance.below(5))
  const cells = Array.from(
    { length: count },
    (_, index) => `<row r="${index + 1}"><c t="s"><v>${chance.below(3)}</v></c></row>`,
  ).join('')
  const rel = strToU8(
    new TextDecoder()
      .decode(entries['xl/_rels/workbook.xml.rels'])
      .replace(
        '</Relationships>',
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      ),
  )
  const strings = strToU8(`<sst><si><t>${'x'.repeat(length)}</t></si><si><r><t>a</t></r><r><t>b</t></r></si></sst>`)
  const parts = {
    'xl/_rels/workbook.xml.rels': rel,
    'xl/sharedStrings.xml': strings,
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`),
  }
  return { name: `a string of ${length} in ${count} cells`, bytes: zipped({ ...entries, ...parts }) }
}

/** Cells at the end of the world, dates of no calendar, styles that are not there. */
function withStrangeCells(entries: Readonly<Record<string, Uint8Array>>, chance: Chance): SpreadsheetMutant {
  const cells = [
    '<c r="XFD1048576"><v>1</v></c>',
    '<c r="A0"><v>1</v></c>',
    '<c r="ZZZZZZZ9"><v>1</v></c>',
    '<c r="A1" s="99999"><v>1e308</v></c>',
    '<c r="A1" t="s"><v>-1</v></c>',
    '<c r="A1" t="s"><v>999999999</v></c>',
    '<c r="A1" t="d"><v>9999-99-99</v></c>',
    '<c r="__proto__"><v>1</v></c>',
  ]
  const cell = cells[chance.below(cells.length)] ?? ''
  const row = ['1', '1048576', '-5', 'x', '99999999999'][chance.below(5)] ?? ''
  const xml = `<worksheet><sheetData>${`<row r="${row}">${cell}</row>`.repeat(1 + chance.below(2000))}</sheetData></worksheet>`
  return { name: `${cell} in row ${row}`, bytes: zipped({ ...entries, 'xl/worksheets/sheet1.xml': strToU8(xml) }) }
}

const evil = [
  '=HYPERLINK("http://evil.example","x")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '-2+3',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{{constructor.constructor("x")()}}',
  '../../..',
  '\u202e\u0007',
  '__proto__',
]

/** Scripts and formulas in names: legal, and nothing but text. */
function withScripts(chance: Chance): SpreadsheetMutant {
  const text = evil[chance.below(evil.length)] ?? ''
  const changed = rows.map((row, index) => (index === 0 ? row : row.map(() => text)))
  const bytes =
    chance.below(2) === 0
      ? zipped(workbookEntries(changed))
      : strToU8(changed.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'))
  return { name: `cells become ${text}`, bytes }
}

function rawBytes(chance: Chance): SpreadsheetMutant {
  const head =
    ['', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', '\u00ff\u00fe', '"'][chance.below(5)] ?? ''
  const body = Uint8Array.from({ length: chance.below(5000) }, () => chance.below(256))
  return {
    name: `${body.length} bytes of chance after ${JSON.stringify(head)}`,
    bytes: Buffer.concat([Buffer.from(head, 'latin1'), body]),
  }
}
