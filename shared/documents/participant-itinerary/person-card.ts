import { readableOr } from '../../mission/entities/sealed'
import { missionRowOf, rowOf } from '../../mission/mission'
import { isFilled, labelled, plain, type Sheet } from '../cells'
import type { Member } from '../delegation'
import { dietWords } from '../diet-words'
import { html, joinHtml, type SafeHtml } from '../html'
import { ownTravel } from '../own-travel'
import { pocketCards } from '../pocket-cards'

/** The head of a participant's copy: who they are, where they sleep, their tickets, whom to call, and a card for the driver. */
export function personCard({ person, participation }: Member, sheet: Sheet): SafeHtml {
  const { mission, speaker } = sheet
  const row = missionRowOf(mission)
  const organization = rowOf(mission, 'organizations', participation.organizationId)
  const groups = participation.groupIds.flatMap((id) => {
    const group = rowOf(mission, 'groups', id)
    return group ? [isFilled(group.name) ? speaker.line(group.name) : plain(group.code, speaker)] : []
  })
  const comma = html`, `
  const unreadable = speaker.plain('documents.unreadable')
  const title = speaker.line(participation.title)
  return html`<header class="cover person-cover">
<div class="eyebrow">${speaker.word('documents.me.title')}</div>
<h1>${speaker.fullName(person)}</h1>
<div class="mission">${joinHtml([title, organization ? speaker.line(organization.names) : null], html` · `)}</div>
<div class="mission">${speaker.pair(row.title)}</div>
<div class="dates">${speaker.dates(row.startsOn, row.endsOn)}</div>
<div class="facts">
${labelled(speaker.word('documents.me.group'), joinHtml(groups, comma))}
${ownTravel(person.id, sheet)}
${labelled(speaker.word('documents.me.diet'), dietWords(readableOr(person.dietCode, unreadable), speaker))}
${labelled(speaker.word('documents.me.allergies'), plain(readableOr(person.allergies, unreadable), speaker))}
</div>
${pocketCards(sheet)}
</header>
`
}
