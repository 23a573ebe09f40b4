import { missionRowOf, rowOf } from '../../mission/mission'
import { attendeesLine } from '../attendees-line'
import type { Sheet } from '../cells'
import { isFilled, labelled } from '../cells'
import { html, joinHtml, type SafeHtml } from '../html'

/** The head of the first page: whose mission, when, by whom and with whom. */
export function cover({ mission, audience, speaker }: Sheet): SafeHtml {
  const row = missionRowOf(mission)
  const organizer = rowOf(mission, 'organizations', row.organizerOrganizationId)
  const hosts = row.hostOrganizationIds.flatMap((id) => {
    const host = rowOf(mission, 'organizations', id)
    return host ? [speaker.line(host.names)] : []
  })
  const edition = row.edition !== null && speaker.word('documents.cover.edition', { number: row.edition })
  return html`<header class="cover">
<div class="eyebrow">${joinHtml([row.code !== '' && html`${row.code}`, edition], html` · `)}</div>
<h1>${isFilled(row.title) ? speaker.pair(row.title) : row.code}</h1>
<div class="dates">${speaker.dates(row.startsOn, row.endsOn)}</div>
<div class="facts">
${labelled(speaker.word('documents.cover.organizer'), organizer ? speaker.line(organizer.names) : html``)}
${labelled(speaker.word('documents.cover.hosts'), joinHtml(hosts, html`, `))}
${labelled(speaker.word('documents.cover.party'), attendeesLine(mission, audience, speaker))}
${labelled(speaker.word('documents.cover.purpose'), speaker.line(row.purpose))}
</div>
</header>
`
}
