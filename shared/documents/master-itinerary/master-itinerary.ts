import { rememberer, type Sheet } from '../cells'
import { columnHeads, dayTables, itemRow } from '../day-table'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { html, type SafeHtml } from '../html'
import { pageOf } from '../page'
import { poolItems, programmeDays, shownItems } from '../programme'
import { speakerOf } from '../speaker'
import { teamsOf } from '../team'
import { cover } from './cover'
import { routeTable } from './route-table'

/** D1: cover, route overview, then day by day; for organizers what is not scheduled yet. */
export const masterItinerary: DocumentDefinition = {
  id: 'master-itinerary',
  titleId: 'documents.title.masterItinerary',
  summaryId: 'documents.summary.masterItinerary',
  format: 'page',
  audiences: ['organizer', 'host', 'participant', 'interpreter'],
  copies: 'one',
  usesSort: false,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const sheet: Sheet = { mission, speaker, audience: options.audience, teams: teamsOf(mission, options.audience) }
    const days = programmeDays(mission, shownItems(mission, options))
    const documentTitle = speaker.plain('documents.title.masterItinerary')
    const name = fileName(mission, [documentTitle], options)
    const body = html`${cover(sheet)}${routeTable(days, sheet)}<main>${dayTables(days, sheet, (item) => item.attendance !== 'persons')}${pool(sheet, options)}</main>`
    const landscape = options.bilingual === 'sideBySide' && options.languages.length > 1
    return [{ name, artifact: pageOf({ mission, options, context, documentTitle, title: name, landscape, body }) }]
  },
}

function pool(sheet: Sheet, options: Parameters<DocumentDefinition['compose']>[1]): SafeHtml {
  const items = poolItems(sheet.mission, options)
  if (items.length === 0) return html``
  const isFirst = rememberer()
  return html`<section class="day"><h2>${sheet.speaker.word('documents.pool.title')}</h2>
<table class="programme"><colgroup><col class="c-time"><col class="c-item"><col class="c-place"><col class="c-who"></colgroup>
<thead>${columnHeads(sheet)}</thead><tbody>${items.map((item) => itemRow(item, sheet, isFirst))}</tbody></table></section>`
}
