/**
 * A text without what has no glyph and is allowed in no file format: half surrogates, control characters but tab and line feed,
 * noncharacters. Line ends become line feeds.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/gu, '')
}
