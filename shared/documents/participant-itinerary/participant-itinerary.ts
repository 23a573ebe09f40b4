import { rowOf } from '../../mission/mission'
import { attendeeIdsOf } from '../../mission/people/attendance'
import { latinNameOf } from '../../mission/people/person-name'
import type { Sheet } from '../cells'
import { dayTables } from '../day-table'
import { type Member, partyOf } from '../delegation'
import type { CopyFor, DocumentDefinition, DocumentFile, DocumentOptions } from '../document'
import { fileName } from '../file-name'
import { html, type SafeHtml } from '../html'
import { pageOf } from '../page'
import { programmeDays, shownItems } from '../programme'
import { type Speaker, speakerOf } from '../speaker'
import { teamsOf } from '../team'
import { personCard } from './person-card'

/** D2: to each participant their own items, tickets, room and cards; and all of them in one file with bookmarks. */
export const participantItinerary: DocumentDefinition = {
  id: 'participant-itinerary',
  titleId: 'documents.title.participantItinerary',
  summaryId: 'documents.summary.participantItinerary',
  format: 'page',
  audiences: ['participant'],
  copies: 'perParticipant',
  usesSort: true,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('documents.title.participantItinerary')
    const landscape = options.bilingual === 'sideBySide' && options.languages.length > 1
    const party = partyOf(mission, options.sort, options.languages[0] ?? 'en')
    const members = party.filter(({ person }) => options.personIds?.includes(person.id) ?? true)
    const copies = members.map((member) => ({ member, body: copyFrom(copyFor, member, options, speaker) }))
    const artifact = (title: string, body: SafeHtml) =>
      pageOf({ mission, options, context, documentTitle, title, landscape, body })
    const files: DocumentFile[] = copies.map(({ member, body }) => {
      const place = String(party.indexOf(member) + 1).padStart(String(party.length).length, '0')
      const name = fileName(
        mission,
        [documentTitle, place, latinNameOf(member.person).text || speaker.plainName(member.person)],
        options,
      )
      return { name, artifact: artifact(name, body) }
    })
    if (copies.length < 2) return files
    const all = fileName(mission, [documentTitle, speaker.plain('documents.allInOne')], options)
    return [...files, { name: all, artifact: artifact(all, html`${copies.map(({ body }) => body)}`) }]
  },
}

function copyFrom(copyFor: CopyFor, member: Member, options: DocumentOptions, speaker: Speaker): SafeHtml {
  const mission = copyFor(member.person.id)
  const sheet: Sheet = { mission, speaker, audience: 'participant', teams: teamsOf(mission, 'participant') }
  const person = rowOf(mission, 'persons', member.person.id) ?? member.person
  const own = shownItems(mission, options).filter((item) => attendeeIdsOf(mission, item).includes(person.id))
  return html`<article class="copy">${personCard({ ...member, person }, sheet)}${dayTables(programmeDays(mission, own), sheet, () => true)}</article>
`
}
