import { rowsOf } from '../../mission/mission'
import { attendeeIdsOf } from '../../mission/people/attendance'
import type { Sheet } from '../cells'
import { dayTables } from '../day-table'
import type { DocumentDefinition, DocumentFile } from '../document'
import { fileName } from '../file-name'
import { html, type SafeHtml } from '../html'
import { pageOf } from '../page'
import { programmeDays, shownItems } from '../programme'
import { speakerOf } from '../speaker'
import { teamsOf } from '../team'
import { groupCard } from './group-card'
import { type GroupCopy, groupCopyOf } from './group-copy'
import { groupHeads } from './group-heads'

/**
 * D3: to the leader of each group what it does, how many of it come to what, and who belongs to it; and all groups in one file with bookmarks.
 * Leaders are guests among others: of who is with them they read the name.
 */
export const groupItinerary: DocumentDefinition = {
  id: 'group-itinerary',
  titleId: 'documents.title.groupItinerary',
  summaryId: 'documents.summary.groupItinerary',
  format: 'page',
  audiences: ['participant'],
  copies: 'perGroup',
  usesSort: true,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('documents.title.groupItinerary')
    const landscape = options.bilingual === 'sideBySide' && options.languages.length > 1
    const teams = teamsOf(mission, 'participant')
    const shown = shownItems(mission, options)
    const bodyOf = (copy: GroupCopy): SafeHtml => {
      const heads = groupHeads(copy, mission, speaker)
      const sheet: Sheet = { mission, speaker, audience: 'participant', teams, heads }
      const own = shown.filter((item) => attendeeIdsOf(mission, item).some((id) => copy.memberIds.has(id)))
      return html`<article class="copy">${groupCard(copy, sheet)}${dayTables(programmeDays(mission, own), sheet, () => true)}</article>
`
    }
    const page = (name: string, body: SafeHtml): DocumentFile => ({
      name,
      artifact: pageOf({ mission, options, context, documentTitle, title: name, landscape, body }),
    })
    const copies = rowsOf(mission, 'groups')
      .map((group) => groupCopyOf(mission, group, options))
      .filter(({ members }) => members.length > 0)
      .map((copy) => ({ copy, body: bodyOf(copy) }))
    const files = copies.map(({ copy: { group }, body }) =>
      page(fileName(mission, [documentTitle, speaker.plainText(group.name) || group.code], options), body),
    )
    if (copies.length < 2) return files
    const all = fileName(mission, [documentTitle, speaker.plain('documents.allInOne')], options)
    return [...files, page(all, html`${copies.map(({ body }) => body)}`)]
  },
}
