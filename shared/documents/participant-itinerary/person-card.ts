import { compareBy } from '../../kernel/order'
import type { Place } from '../../mission/entities/place'
import type { RoomStay } from '../../mission/entities/room-stay'
import { readableOr } from '../../mission/entities/sealed'
import type { TravelLeg } from '../../mission/entities/travel-leg'
import { takesPlace } from '../../mission/item-times'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../../mission/mission'
import { textIn } from '../../mission/text'
import { isFilled, labelled, plain, type Sheet } from '../cells'
import { clockStartOf } from '../clock'
import type { Member } from '../delegation'
import { html, joinHtml, run, type SafeHtml } from '../html'
import { localLanguageOf } from '../local-language'

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
${tickets(sheet)}
${rooms(person.id, sheet)}
${labelled(speaker.word('documents.me.diet'), plain(readableOr(person.dietCode, unreadable), speaker))}
${labelled(speaker.word('documents.me.allergies'), plain(readableOr(person.allergies, unreadable), speaker))}
</div>
<div class="cards">${hotelsOf(sheet).map((hotel) => taxiCard(hotel, sheet))}${emergencyCard(row.emergencyNumbers, sheet)}</div>
</header>
`
}

function tickets({ mission, speaker }: Sheet): readonly SafeHtml[] {
  return legsInOrder(mission).map((leg) => {
    const words = [leg.carrier, leg.number, leg.travelClass, [leg.fromCode, leg.toCode].filter((code) => code !== '').join(' → ')]
    const reference = leg.bookingReference === '' ? [] : [leg.bookingReference]
    return labelled(
      speaker.word('documents.me.flights'),
      plain([...words, ...reference].filter((text) => text !== '').join(' · '), speaker),
    )
  })
}

function rooms(personId: string, { mission, speaker }: Sheet): readonly SafeHtml[] {
  return staysInOrder(mission).map((stay) => {
    const hotel = rowOf(mission, 'places', stay.hotelPlaceId)
    const mates = stay.occupantIds.flatMap((id) => {
      const mate = id === personId ? undefined : rowOf(mission, 'persons', id)
      return mate ? [speaker.name(mate)] : []
    })
    const room = joinHtml(
      [
        hotel ? speaker.line(hotel.names) : null,
        html`${speaker.term(`terms.roomType.${stay.roomType}`)} ${stay.roomNumber}`,
        html`${speaker.shortDate(stay.checkInOn)} – ${speaker.shortDate(stay.checkOutOn)}`,
        mates.length > 0 && html`${speaker.word('documents.me.roommates')}: ${joinHtml(mates, html`, `)}`,
      ],
      html` · `,
    )
    return labelled(speaker.word('documents.me.room'), room)
  })
}

/** The tickets that are good, as one travels; of a flight that does not take place there is none. */
function legsInOrder(mission: Mission): readonly TravelLeg[] {
  const legs = rowsOf(mission, 'travelLegs').flatMap((leg) => {
    const item = rowOf(mission, 'items', leg.itemId)
    return item && takesPlace(item) && leg.ticketStatus !== 'cancelled' ? [{ leg, item }] : []
  })
  return legs.toSorted(compareBy(({ item }) => clockStartOf(item) ?? Number.POSITIVE_INFINITY)).map(({ leg }) => leg)
}

function staysInOrder(mission: Mission): readonly RoomStay[] {
  return rowsOf(mission, 'roomStays')
    .filter((stay) => stay.status !== 'cancelled')
    .toSorted(compareBy((stay) => stay.checkInOn))
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
