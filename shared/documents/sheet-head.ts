import { type Mission, missionRowOf } from '../mission/mission'
import { html, type SafeHtml } from './html'
import type { Speaker } from './speaker'

/** Head of a list's first page: which mission, what it is, from when to when, and what else there is to know at once. */
export function sheetHead(mission: Mission, title: SafeHtml, facts: SafeHtml, speaker: Speaker): SafeHtml {
  const row = missionRowOf(mission)
  return html`<header class="cover">
<div class="eyebrow">${row.code}</div>
<h1>${title}</h1>
<div class="mission">${speaker.pair(row.title)}</div>
<div class="dates">${speaker.dates(row.startsOn, row.endsOn)}</div>
<div class="facts">${facts}</div>
</header>
`
}
