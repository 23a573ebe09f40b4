import { missionRowOf, rowOf } from '../../mission/mission'
import { html, type SafeHtml } from '../html'
import type { Speaker } from '../speaker'
import type { VisitRequest } from './visit-requests'

/** Where the applicant signs and the host confirms; telephone and date are written in by hand, a host's copy tells nobody's. */
export function signatures({ mission, place }: VisitRequest, speaker: Speaker): SafeHtml {
  const organizer = rowOf(mission, 'organizations', missionRowOf(mission).organizerOrganizationId)
  const party = (head: SafeHtml, name: SafeHtml) => html`<div class="card sign"><div class="card-head">${head}</div>
<div class="big">${name}</div>
${(['signer', 'telephone', 'date', 'seal'] as const).map((field) => html`<div class="write"><span class="label">${speaker.word(`onsite.sign.${field}`)}</span></div>`)}</div>`
  return html`<section class="cards signatures">${party(speaker.word('onsite.sign.applicant'), organizer ? speaker.line(organizer.names) : html``)}${party(speaker.word('onsite.sign.host'), speaker.line(place.names))}</section>
`
}
