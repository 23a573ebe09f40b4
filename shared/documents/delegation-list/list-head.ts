import { type Mission, missionRowOf } from '../../mission/mission'
import { attendeesLine } from '../attendees-line'
import type { Audience } from '../audience'
import { html, type SafeHtml } from '../html'
import type { Speaker } from '../speaker'

export function listHead(mission: Mission, audience: Audience, speaker: Speaker): SafeHtml {
  const row = missionRowOf(mission)
  return html`<header class="cover">
<div class="eyebrow">${row.code}</div>
<h1>${speaker.word('documents.title.delegationList')}</h1>
<div class="mission">${speaker.pair(row.title)}</div>
<div class="dates">${speaker.dates(row.startsOn, row.endsOn)}</div>
<div class="facts">${attendeesLine(mission, audience, speaker)}</div>
</header>
`
}
