import { missionRowOf, rowOf } from '../../mission/mission'
import { awayIdsOf } from '../../mission/people/attendance'
import { isFilled, labelled, plain, type Sheet } from '../cells'
import { html, joinHtml, type SafeHtml } from '../html'
import { pocketCards } from '../pocket-cards'
import type { GroupCopy } from './group-copy'

/** The head of a group's copy: which group, who leads it, who belongs to it, whom to call, and a card for the driver. */
export function groupCard({ group, members }: GroupCopy, sheet: Sheet): SafeHtml {
  const { mission, speaker } = sheet
  const row = missionRowOf(mission)
  const leaderId = group.leaderPersonId
  const leader = leaderId !== null && !awayIdsOf(mission).has(leaderId) ? rowOf(mission, 'persons', leaderId) : undefined
  const name = isFilled(group.name) ? speaker.pair(group.name) : plain(group.code, speaker)
  const count = speaker.word('documents.who.count', { count: members.length })
  return html`<header class="cover person-cover">
<div class="eyebrow">${joinHtml([speaker.word('documents.title.groupItinerary'), speaker.term(`terms.groupKind.${group.kind}`)], html` · `)}</div>
<h1>${name}</h1>
<div class="mission">${speaker.pair(row.title)}</div>
<div class="dates">${speaker.dates(row.startsOn, row.endsOn)}</div>
<div class="facts">${labelled(speaker.word('fields.leaderPersonId'), leader ? speaker.fullName(leader) : html``)}
${labelled(speaker.word('documents.group.members'), count)}</div>
<ol class="members">${members.map(({ person }) => html`<li>${speaker.fullName(person)}</li>`)}</ol>
${pocketCards(sheet)}
</header>
`
}
