import { printable } from './printable'

/** Known to this file only, so that nothing else can make what passes for markup. */
const isMade = Symbol('made by html')

/** Markup that may stand in a page as it is. Only `html` makes it, so a value that a person typed can never become markup. */
export interface SafeHtml {
  readonly markup: string
}

/** `false` and `null` print nothing, so that a part can be left out in place. */
export type HtmlValue = string | number | SafeHtml | readonly SafeHtml[] | null | false

/**
 * Template for markup: every value is escaped, other `html` is set in as it is. Throws where a value would stand in an unquoted
 * attribute, which no escaping makes safe, and for an object that only looks like markup.
 */
export function html(chunks: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  const parts = chunks.map((chunk, index) => {
    if (index === values.length) return chunk
    if (chunk.endsWith('=')) throw new Error('a value in an unquoted attribute')
    return chunk + markupOf(values[index] ?? null)
  })
  const safe = { markup: parts.join(''), [isMade]: true }
  return safe
}

/** Parts one after the other with a separator between those that print something. */
export function joinHtml(parts: readonly (SafeHtml | null | false)[], separator: SafeHtml): SafeHtml {
  const shown = parts.filter((part): part is SafeHtml => part !== null && part !== false && part.markup !== '')
  return html`${shown.map((part, index) => (index === 0 ? part : html`${separator}${part}`))}`
}

/** A stretch of text with the language it is written in: the same Han character has another form in each. */
export function run(text: string, lang: string): SafeHtml {
  return text === '' ? html`` : html`<span lang="${lang}">${text}</span>`
}

function markupOf(value: HtmlValue): string {
  if (value === null || value === false) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escaped(value)
  const parts = 'markup' in value ? [value] : value
  return parts
    .map((part) => {
      if (!(isMade in part)) throw new Error('markup that was not made by html')
      return part.markup
    })
    .join('')
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
