import { strToU8, zipSync } from 'fflate'

export type Entries = Readonly<Record<string, Uint8Array>>

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The parts of an XLSX file as office programs write it, with one sheet of inline texts; written by hand, so that any of it can be a lie. */
export function workbookEntries(rows: readonly (readonly string[])[]): Record<string, Uint8Array> {
  const cells = (row: readonly string[], index: number) =>
    row.map(
      (text, column) =>
        `<c r="${String.fromCharCode(65 + column)}${index + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
    )
  const body = rows.map((row, index) => `<row r="${index + 1}">${cells(row, index).join('')}</row>`).join('')
  return {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${relations}"><sheets><sheet name="名簿" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${body}</sheetData></worksheet>`),
  }
}

export function zipped(entries: Entries): Uint8Array {
  return zipSync({ ...entries }, { level: 6, mtime: new Date(2026, 0, 1) })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
