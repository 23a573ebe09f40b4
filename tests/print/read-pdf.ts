import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF. */
export interface ReadPdf {
  /** Text of each page in the order in which it is told, runs of blanks as one. */
  readonly pages: readonly string[]
  readonly outline: readonly { readonly title: string; readonly depth: number }[]
  readonly title: string
  readonly author: string
  readonly lang: string
  readonly isTagged: boolean
  readonly fonts: readonly PdfFont[]
  /** Width and height of the first page in points. */
  readonly size: readonly [number, number]
  /** Glyphs of number 0: what a font paints for a character that it does not have. */
  readonly missingGlyphs: number
}

export interface PdfFont {
  readonly name: string
  readonly type: string
  readonly isEmbedded: boolean
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0, fontExtraProperties: true })
  try {
    return await readDocument(await task.promise)
  } finally {
    await task.destroy()
  }
}

/** A run of text on a page, from its left edge to its right one, and its height over the bottom; in points. */
export interface PlacedText {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly height: number
}

/** Where the text of the first or the last page stands. */
export async function placedOnPage(which: 'first' | 'last', bytes: Uint8Array): Promise<readonly PlacedText[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  try {
    const document = await task.promise
    const { items } = await (await document.getPage(which === 'first' ? 1 : document.numPages)).getTextContent()
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , , from = 0, height = 0] = item.transform as number[]
      return [{ text: item.str, from, to: from + item.width, height }]
    })
  } finally {
    await task.destroy()
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<ReadPdf> {
  const pages: string[] = []
  const fonts = new Map<string, PdfFont>()
  let missingGlyphs = 0
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 })
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(
      items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
        .join('')
        .replace(/\s+/g, ' '),
    )
    const { fnArray, argsArray } = await page.getOperatorList()
    for (const [index, operator] of fnArray.entries()) {
      const args: unknown = argsArray[index]
      if (operator === OPS.setFont && Array.isArray(args)) {
        const font = page.commonObjs.get(String(args[0])) as FontObject
        fonts.set(font.name, { name: font.name, type: font.type, isEmbedded: !font.missingFile })
      }
      if (operator === OPS.showText && Array.isArray(args)) missingGlyphs += missingIn(args[0])
    }
  }
  const { info } = (await document.getMetadata()) as unknown as { readonly info: Readonly<Record<string, string>> }
  return {
    pages,
    outline: flatten((await document.getOutline()) ?? [], 0),
    title: info.Title ?? '',
    author: info.Author ?? '',
    lang: info.Language ?? '',
    isTagged: ((await document.getMarkInfo()) as unknown as ReadonlyMap<string, unknown> | null)?.get('Marked') === true,
    fonts: [...fonts.values()],
    size: [width, height],
    missingGlyphs,
  }
}

interface FontObject {
  readonly name: string
  readonly type: string
  readonly missingFile: boolean
}

interface OutlineNode {
  readonly title: string
  readonly items: readonly OutlineNode[]
}

function flatten(nodes: readonly OutlineNode[], depth: number): readonly { readonly title: string; readonly depth: number }[] {
  return nodes.flatMap((node) => [{ title: node.title.replace(/\s+/g, ' ').trim(), depth }, ...flatten(node.items, depth + 1)])
}

/** Chromium writes glyph numbers (Identity-H), so the code of a shown glyph is its number in the font. */
function missingIn(shown: unknown): number {
  if (!Array.isArray(shown)) return 0
  return shown.filter((glyph: unknown) => (glyph as { readonly originalCharCode?: number } | null)?.originalCharCode === 0).length
}

/** The second opinion of poppler's pdffonts, one line a font; null where it is not installed. */
export async function popplerFonts(path: string): Promise<readonly string[] | null> {
  const table = await poppler('pdffonts', [path])
  return (
    table
      ?.split('\n')
      .slice(2)
      .filter((line) => line !== '') ?? null
  )
}

/**
 * The text as poppler reads it: it knows the spelling that Chromium notes beside clusters of Khmer, Lao and Thai (ActualText), which
 * pdf.js does not. null where poppler is not installed.
 */
export async function popplerText(path: string): Promise<string | null> {
  return poppler('pdftotext', [path, '-'])
}

async function poppler(program: string, parameters: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)(program, [...parameters])
    return stdout
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
