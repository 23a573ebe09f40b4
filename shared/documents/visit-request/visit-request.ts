import type { DocumentDefinition, DocumentFile } from '../document'
import { fileName } from '../file-name'
import { html } from '../html'
import { pageOf } from '../page'
import { speakerOf } from '../speaker'
import { requestFacts } from './request-facts'
import { signatures } from './signatures'
import { visitRequests } from './visit-requests'
import { visitTable } from './visit-table'
import { visitorTables } from './visitor-tables'

/** D10: to each place that admits visitors, that one asks to come and who comes, in the languages in which it takes lists. */
export const visitRequest: DocumentDefinition = {
  id: 'visit-request',
  titleId: 'onsite.title.visitRequest',
  summaryId: 'onsite.summary.visitRequest',
  format: 'page',
  audiences: ['host'],
  copies: 'perPlace',
  usesSort: true,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) =>
    visitRequests(copyFor, options).map((request): DocumentFile => {
      const { mission, languages, place } = request
      const own = { ...options, languages }
      const speaker = speakerOf(languages)
      const documentTitle = speaker.plain('onsite.title.visitRequest')
      const title = fileName(mission, [documentTitle, speaker.plainText(place.names)], own)
      const body = html`${requestFacts(request, speaker)}${visitTable(request, speaker)}${visitorTables(request, speaker, signatures(request, speaker))}`
      const page = pageOf({ mission, options: own, context, documentTitle, title, landscape: false, body })
      return { name: title, artifact: page }
    }),
}
