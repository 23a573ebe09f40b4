import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { html } from '../html'
import { pageOf } from '../page'
import { speakerOf } from '../speaker'
import { chartBody } from './chart-body'
import { chartCopies } from './chart-copies'

/** D5: interpreters × days, what each does and for how many hours, red where a rule breaks (MMS-dood). */
export const deploymentChart: DocumentDefinition = {
  id: 'deployment-chart',
  titleId: 'documents.title.deploymentChart',
  summaryId: 'documents.summary.deploymentChart',
  format: 'page',
  audiences: ['organizer', 'agency'],
  copies: 'byAudience',
  usesSort: false,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('documents.title.deploymentChart')
    return chartCopies(copyFor, options, context).map((copy) => {
      const agency = copy.agency ? [speaker.plainText(copy.agency.names)] : []
      const title = fileName(copy.mission, [documentTitle, ...agency], options)
      const { mission } = copy
      const body = html`${chartBody(copy, speaker)}`
      return { name: title, artifact: pageOf({ mission, options, context, documentTitle, title, landscape: true, body }) }
    })
  },
}
