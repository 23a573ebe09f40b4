import { wallTimeOf } from '../kernel/time'
import { type Mission, missionRowOf } from '../mission/mission'
import type { Artifact } from './artifact'
import { offsetLabel } from './clock'
import type { DocumentContext, DocumentOptions } from './document'
import { html, type SafeHtml } from './html'
import { speakerOf } from './speaker'

/** Where the printed page finds its style and fonts on the application's own origin; built from renderer/print/print.css. */
const printStylePath = '/assets/print.css'

export interface PageParts {
  readonly mission: Mission
  readonly options: DocumentOptions
  readonly context: DocumentContext
  /** Name of the document, leading language. */
  readonly documentTitle: string
  /** In the PDF's metadata. */
  readonly title: string
  readonly landscape: boolean
  readonly body: SafeHtml
}

/**
 * A whole page document. Margins are set by the style sheet from the root's `data-` attributes, so the page needs neither a script
 * nor an inline style. Their glyphs are asked for by a hidden line too: a font used in margins alone is not loaded in time.
 */
export function pageOf(parts: PageParts): Artifact {
  const { options, mission } = parts
  const speaker = speakerOf(options.languages)
  const row = missionRowOf(mission)
  const lang = options.languages[0] ?? 'en'
  const margins = {
    headLeft: [row.code, speaker.plainText(row.title)].filter((text) => text !== '').join(' · '),
    headRight: `${parts.documentTitle} · ${speaker.plain(`documents.audience.${options.audience}`)}`,
    footLeft: stampOf(parts),
    footRight: speaker.plainTerm(`terms.confidentiality.${row.confidentiality}`),
  }
  const layout = parts.landscape ? 'landscape' : 'portrait'
  const columns = options.bilingual === 'sideBySide' && options.languages.length > 1 ? 'side-by-side' : 'stacked'
  const page = html`<!doctype html>
<html lang="${lang}" class="${layout} ${columns}" data-head-left="${margins.headLeft}" data-head-right="${margins.headRight}" data-foot-left="${margins.footLeft}" data-foot-right="${margins.footRight}">
<head><meta charset="utf-8"><title>${parts.title}</title><link rel="stylesheet" href="${printStylePath}"></head>
<body><div class="margin-glyphs" aria-hidden="true">${Object.values(margins).join(' ')} 0123456789/</div>
${parts.body}
</body></html>`
  return { kind: 'page', html: page.markup, title: parts.title, lang, landscape: parts.landscape }
}

/** Version, when it was written and in which zone, and what it replaces: nobody should work from an old sheet. */
function stampOf({ mission, options, context }: PageParts): string {
  const speaker = speakerOf(options.languages)
  const zone = missionRowOf(mission).homeZone
  const written = wallTimeOf(context.now, zone)
  return [
    speaker.plain('documents.page.version', { version: context.versionLabel }),
    `${written.date} ${written.time} (${offsetLabel(zone, context.now)})`,
    ...(context.supersedes === null ? [] : [speaker.plain('documents.page.supersedes', { version: context.supersedes })]),
  ].join(' · ')
}
