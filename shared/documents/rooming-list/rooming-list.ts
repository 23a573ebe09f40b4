import type { Place } from '../../mission/entities/place'
import { textIn } from '../../mission/text'
import { plain } from '../cells'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { html, joinHtml, run, type SafeHtml } from '../html'
import { localLanguageOf } from '../local-language'
import { pageOf } from '../page'
import { sheetHead } from '../sheet-head'
import { type Speaker, speakerOf } from '../speaker'
import { type Bedless, type HotelRooms, type Room, roomingCopies, type Stay } from './rooms'

/**
 * D14: for each hotel and stay its rooms with who sleeps in them. To organizers all hotels, and at the end whoever has no bed; to each hotel
 * its own rooms alone.
 */
export const roomingList: DocumentDefinition = {
  id: 'rooming-list',
  titleId: 'documents.title.roomingList',
  summaryId: 'documents.summary.roomingList',
  format: 'page',
  audiences: ['organizer', 'hotel'],
  copies: 'byAudience',
  usesSort: true,
  usesUnconfirmed: false,
  compose: async (copyFor, options, context) => {
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('documents.title.roomingList')
    return roomingCopies(copyFor, options).map(({ mission, hotel, hotels, bedless }) => {
      const title = fileName(mission, [documentTitle, ...(hotel ? [speaker.plainText(hotel.names)] : [])], options)
      const rooms = hotels.flatMap(({ stays }) => stays.flatMap((stay) => stay.rooms))
      const head = sheetHead(mission, speaker.word('documents.title.roomingList'), totals(rooms, speaker), speaker)
      const sections = hotels.map((one) => hotelSection(one, speaker))
      const body = html`${head}<main>${sections}${bedlessSection(bedless, speaker)}</main>`
      return { name: title, artifact: pageOf({ mission, options, context, documentTitle, title, landscape: false, body }) }
    })
  },
}

/** `26 rooms (24 Single, 1 Twin, 1 Suite) · 27 persons`. */
function totals(rooms: readonly Room[], speaker: Speaker): SafeHtml {
  const ofType = new Map<string, number>()
  for (const { stay } of rooms) ofType.set(stay.roomType, (ofType.get(stay.roomType) ?? 0) + 1)
  const types = [...ofType].map(([type, count]) => html`${count} ${speaker.term(`terms.roomType.${type}`)}`)
  const guests = new Set(rooms.flatMap(({ occupants }) => occupants.map(({ id }) => id)))
  return html`${speaker.word('people.roomCount', { count: rooms.length })}${types.length > 0 && html` (${joinHtml(types, html`, `)})`} · ${speaker.word('documents.who.count', { count: guests.size })}`
}

function hotelSection({ hotel, stays }: HotelRooms, speaker: Speaker): SafeHtml {
  let number = 0
  const tables = stays.map((stay) => {
    const table = stayTable(stay, number + 1, speaker)
    number += stay.rooms.length
    return table
  })
  return html`<section class="block rooming"><h2>${speaker.line(hotel.names)}</h2>${hotelAddress(hotel)}${tables}</section>
`
}

function hotelAddress(hotel: Place): SafeHtml {
  const address = textIn(hotel.address, localLanguageOf(hotel))
  const parts = [run(address.text, address.lang), hotel.phone !== '' && html`<span class="tel">${hotel.phone}</span>`]
  return html`<div class="hotel-address">${joinHtml(parts, html` · `)}</div>`
}

/** The rooms of one stay; its dates stand in the table's head, so they come again on each page. */
function stayTable({ checkInOn, checkOutOn, nights, rooms }: Stay, first: number, speaker: Speaker): SafeHtml {
  const isNumbered = rooms.some(({ stay }) => stay.roomNumber !== '')
  const isNoted = rooms.some(({ stay }) => stay.notes !== '')
  const columns = [
    { name: 'number', head: speaker.word('documents.list.number') },
    ...(isNumbered ? [{ name: 'room', head: speaker.word('fields.roomNumber') }] : []),
    { name: 'type', head: speaker.word('fields.roomType') },
    { name: 'beds', head: speaker.word('fields.beds') },
    { name: 'guests', head: speaker.word('suppliers.guests') },
    ...(isNoted ? [{ name: 'notes', head: speaker.word('documents.sheet.notes') }] : []),
  ]
  const rows = rooms.map(
    (room, index) =>
      html`<tr><td class="number">${first + index}</td>${isNumbered && html`<td class="room">${room.stay.roomNumber}</td>`}<td>${roomKind(room, speaker)}</td><td>${room.stay.beds}</td><td class="person">${guestsIn(room, speaker)}</td>${isNoted && html`<td>${plain(room.stay.notes, speaker)}</td>`}</tr>`,
  )
  const dates = html`<span class="short">${speaker.word('fields.checkInOn')} ${speaker.shortDate(checkInOn)} → ${speaker.word('fields.checkOutOn')} ${speaker.shortDate(checkOutOn)}</span>`
  const sum = html`<span class="hotel">${totals(rooms, speaker)}</span>`
  return html`<table class="list rooms"><colgroup>${columns.map(({ name }) => html`<col class="rooms-${name}">`)}</colgroup>
<thead><tr class="where"><th colspan="${columns.length}">${dates} ${speaker.word('suppliers.nights', { count: nights })}${sum}</th></tr>
<tr class="columns">${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`
}

function roomKind({ stay }: Room, speaker: Speaker): SafeHtml {
  const mark = stay.status === 'requested' && html` <span class="mark">${speaker.term(`terms.roomStatus.${stay.status}`)}</span>`
  return html`${speaker.term(`terms.roomType.${stay.roomType}`)}${mark}`
}

function guestsIn({ occupants }: Room, speaker: Speaker): SafeHtml {
  if (occupants.length === 0) return html`<span class="mark">${speaker.word('suppliers.nameFollows')}</span>`
  const names = occupants.map((person) => html`<div>${speaker.fullName(person)}</div>`)
  const share =
    occupants.length > 1 && html`<div class="note">${speaker.word('suppliers.shareRoom', { count: occupants.length })}</div>`
  return html`${names}${share}`
}

/** Who was forgotten. */
function bedlessSection(bedless: readonly Bedless[], speaker: Speaker): SafeHtml {
  if (bedless.length === 0) return html``
  const rows = bedless.map(
    ({ person, firstOn, lastOn, nights }) =>
      html`<tr><td class="person">${speaker.fullName(person)}</td><td>${speaker.shortDate(firstOn)}${firstOn !== lastOn && html` – ${speaker.shortDate(lastOn)}`}</td><td>${speaker.word('suppliers.nights', { count: nights })}</td></tr>`,
  )
  const persons = new Set(bedless.map(({ person }) => person.id)).size
  return html`<section class="block bedless"><h2>${speaker.word('suppliers.withoutBed')} <span class="count">${speaker.word('documents.who.count', { count: persons })}</span></h2>
<table class="list"><thead><tr class="columns"><th scope="col">${speaker.word('documents.list.name')}</th><th scope="col">${speaker.word('suppliers.nightsWithout')}</th><th scope="col">${speaker.word('suppliers.nightCount')}</th></tr></thead><tbody>${rows}</tbody></table></section>
`
}
