import type { Place } from '../../mission/entities/place'
import { readableOr } from '../../mission/entities/sealed'
import { missionRowOf, rowOf, rowsOf } from '../../mission/mission'
import { textIn } from '../../mission/text'
import { isFilled, labelled, plain, type Sheet } from '../cells'
import type { Member } from '../delegation'
import { dietWords } from '../diet-words'
import { html, joinHtml, run, type SafeHtml } from '../html'
import { localLanguageOf } from '../local-language'
import { ownTravel, staysInOrder } from '../own-travel'

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
<div class="cards">${hotelsOf(sheet).map((hotel) => taxiCard(hotel, sheet))}${emergencyCard(row.emergencyNumbers, sheet)}</div>
</header>
`
}

/** Hotels of the nights, each once, in the order of the days. */
function hotelsOf({ mission }: Sheet): readonly Place[] {
  const days = [...rowsOf(mission, 'days')].sort((a, b) => (a.date < b.date ? -1 : 1))
  const ids = [...days.map((day) => day.baseHotelId), ...staysInOrder(mission).map((stay) => stay.hotelPlaceId)]
  return [...new Set(ids)].flatMap((id) => rowOf(mission, 'places', id) ?? [])
}

function taxiCard(hotel: Place, { speaker }: Sheet): SafeHtml {
  const language = localLanguageOf(hotel)
  const name = textIn(hotel.names, language)
  const address = textIn(hotel.address, language)
  return html`<div class="card taxi"><div class="card-head">${speaker.word('documents.me.taxi')}</div>
<div class="big">${run(name.text, name.lang)}</div><div>${run(address.text, address.lang)}</div><div class="tel">${hotel.phone}</div></div>`
}

function emergencyCard(numbers: string, { mission, speaker }: Sheet): SafeHtml {
  const secretariat = rowOf(mission, 'organizations', missionRowOf(mission).organizerOrganizationId)
  if (numbers === '') return html``
  return html`<div class="card emergency"><div class="card-head">${speaker.word('documents.me.emergency')}</div>
<div class="big">${plain(numbers, speaker)}</div>${secretariat ? html`<div>${speaker.line(secretariat.names)}</div>` : null}</div>`
}
