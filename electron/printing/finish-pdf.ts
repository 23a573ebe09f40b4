/**
 * Puts title and maker into a printed PDF by an update at its end (ISO 32000-1 §7.5.6). Language, tags and bookmarks are there already;
 * what is missing is not worth rewriting the file, which takes as long as printing it. A file whose end is not as Chromium writes it
 * stays as it is.
 */
export function finishPdf(printed: Uint8Array, title: string): Uint8Array {
  const file = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength)
  const end = /trailer\s*<<([\s\S]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(
    file.toString('latin1', Math.max(0, file.length - 2048)),
  )
  const [, trailer = '', table = ''] = end ?? []
  const info = /\/Info\s+(\d+)\s+0\s+R/.exec(trailer)?.[1]
  const before = info === undefined ? null : dictionaryOf(file, Number(table), Number(info))
  if (info === undefined || before === null) return printed
  const kept = before.match(/\/(?:Producer|CreationDate|ModDate)\s*\([^()\\]*\)/g) ?? []
  const entries = [`/Title ${textString(title)}`, '/Author (Mission Desk)', '/Creator (Mission Desk)', ...kept]
  const object = `${info} 0 obj\n<<${entries.join('\n')}>>\nendobj\n`
  const offset = file.length + 1
  const update = `\n${object}xref\n${info} 1\n${String(offset).padStart(10, '0')} 00000 n \ntrailer\n<<${trailer.trim()}\n/Prev ${table}>>\nstartxref\n${offset + object.length}\n%%EOF\n`
  return Buffer.concat([file, Buffer.from(update, 'latin1')])
}

/** What stands between the brackets of a dictionary object, found by the cross-reference table at `table`; null: not found. */
function dictionaryOf(file: Buffer, table: number, number: number): string | null {
  const head = /^xref\s+0 (\d+)\s*\n/.exec(file.toString('latin1', table, table + 40))
  if (!head || number >= Number(head[1])) return null
  // Every entry has 20 bytes.
  const entry = table + head[0].length + number * 20
  const offset = Number(file.toString('latin1', entry, entry + 10))
  const close = file.indexOf('endobj', offset, 'latin1')
  const object = close === -1 ? '' : file.toString('latin1', offset, close)
  return new RegExp(`^${number} 0 obj\\s*<<([\\s\\S]*)>>\\s*$`).exec(object)?.[1] ?? null
}

/** A text string of a PDF: UTF-16 with its mark, in hexadecimal, so that nothing in it needs escaping. */
function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
  return `<feff${units.join('')}>`
}
