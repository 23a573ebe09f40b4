/** Cells as spreadsheets put them on the clipboard: tabs between, one line a row; quotes around what has a tab, a quote or a line break. */
export function parseTabbed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at)
    row.push(cell)
    if (text[end] === '\t') at = end + 1
    else {
      rows.push(row)
      row = []
      at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
      // A line break at the very end closes the last row and begins none.
      if (at >= text.length) break
    }
  }
  return rows
}

export function formatTabbed(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\r\n')
}

function plainCell(text: string, from: number): { readonly cell: string; readonly end: number } {
  let end = from
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { cell: text.slice(from, end), end }
}

/** A quote that never closes was no quote: the cell is what stands there. */
function quotedCell(text: string, from: number): { readonly cell: string; readonly end: number } {
  let at = from + 1
  while (at < text.length) {
    const quote = text.indexOf('"', at)
    if (quote < 0) break
    if (text[quote + 1] === '"') at = quote + 2
    else {
      const end = quote + 1
      const isClosed = end >= text.length || /[\t\n\r]/.test(text[end] ?? '')
      return isClosed ? { cell: text.slice(from + 1, quote).replaceAll('""', '"'), end } : plainCell(text, from)
    }
  }
  return plainCell(text, from)
}
