import { type Mission, rowOf } from '../../mission/mission'
import { eachOnce, isFilled, isUnconfirmed, plain, vehicleName } from '../cells'
import { timeCell, timeLine } from '../clock'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { html, joinHtml, type SafeHtml } from '../html'
import { pageOf } from '../page'
import { sheetHead } from '../sheet-head'
import { type Speaker, speakerOf } from '../speaker'
import { type Journey, journeysOf, type Ride, type Traveller } from './journeys'

const dot = html` · `

/** So many names stay together on a page; more begin on one of their own. */
const FEW = 14

/** D15: what leaves and lands when, then for each journey who is on board, with their booking and what takes them there and fetches them. */
export const travelManifest: DocumentDefinition = {
  id: 'travel-manifest',
  titleId: 'documents.title.travelManifest',
  summaryId: 'documents.summary.travelManifest',
  format: 'page',
  audiences: ['organizer'],
  copies: 'one',
  usesSort: true,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const journeys = journeysOf(mission, options)
    if (journeys.length === 0) return []
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('documents.title.travelManifest')
    const title = fileName(mission, [documentTitle], options)
    const head = sheetHead(mission, speaker.word('documents.title.travelManifest'), html``, speaker)
    const body = html`${head}<main>${overview(journeys, mission, speaker)}${journeys.map((one) => manifest(one, speaker))}</main>`
    return [{ name: title, artifact: pageOf({ mission, options, context, documentTitle, title, landscape: true, body }) }]
  },
}

function overview(journeys: readonly Journey[], mission: Mission, speaker: Speaker): SafeHtml {
  const heads = [
    speaker.word('documents.route.date'),
    speaker.word('documents.column.time'),
    speaker.word('documents.column.item'),
    speaker.word('suppliers.departure'),
    speaker.word('suppliers.arrival'),
    speaker.word('documents.sheet.persons'),
  ]
  const rows = journeys.map(({ item, legs, travellers }) => {
    const from = eachOnce(legs.map((leg) => plain([leg.fromCode, leg.fromTerminal].join(' ').trim(), speaker)))
    const to = eachOnce(legs.map((leg) => plain([leg.toCode, leg.toTerminal].join(' ').trim(), speaker)))
    return html`<tr><td class="route-date">${speaker.shortDate(item.dayOn ?? '')}</td><td class="time">${timeCell(item, speaker)}</td><td><b>${carriers(legs, speaker)}</b>${isUnconfirmed(item) && html` <span class="mark">${speaker.term(`terms.status.${item.status}`)}</span>`}<div class="note">${isFilled(item.title) ? speaker.line(item.title) : speaker.term(`terms.kind.${item.kind}`)}</div></td><td>${end(item.placeId, from, mission, speaker)}</td><td>${end(item.toPlaceId, to, mission, speaker)}</td><td class="figure">${travellers.length}</td></tr>`
  })
  return html`<section class="block"><table class="list journeys"><colgroup><col class="j-date"><col class="j-time"><col><col class="j-end"><col class="j-end"><col class="j-count"></colgroup>
<thead><tr class="columns">${heads.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section>
`
}

/** Where one gets on or off: the place, and what the ticket calls it. */
function end(placeId: string | null, code: SafeHtml, mission: Mission, speaker: Speaker): SafeHtml {
  const place = rowOf(mission, 'places', placeId)
  return html`${place ? speaker.pair(place.names) : null}${code.markup !== '' && html`<div class="note">${code}</div>`}`
}

function carriers(legs: Journey['legs'], speaker: Speaker): SafeHtml {
  return eachOnce(legs.map((leg) => plain([leg.carrier, leg.number].join(' ').trim(), speaker)))
}

interface Column {
  readonly name: string
  readonly head: SafeHtml
  readonly cell: (traveller: Traveller) => SafeHtml
}

function manifest({ item, legs, travellers }: Journey, speaker: Speaker): SafeHtml {
  if (travellers.length === 0) return html``
  const ofLeg = (field: 'bookingReference' | 'travelClass' | 'baggage'): Column => ({
    name: field,
    head: speaker.word(`fields.${field}`),
    cell: ({ leg }) => (leg ? plain(leg[field], speaker) : html``),
  })
  const possible: readonly Column[] = [
    ofLeg('bookingReference'),
    ofLeg('travelClass'),
    {
      name: 'ticket',
      head: speaker.word('fields.ticketStatus'),
      // Where nobody has a booking, none is entered yet.
      cell: ({ leg }) => (legs.length === 0 ? html`` : ticket(leg?.ticketStatus ?? 'none', speaker)),
    },
    ofLeg('baggage'),
    { name: 'ride', head: speaker.word('suppliers.rideTo'), cell: ({ rideTo }) => ride(rideTo, speaker) },
    { name: 'ride', head: speaker.word('suppliers.rideFrom'), cell: ({ rideFrom }) => ride(rideFrom, speaker) },
  ]
  const columns = possible.filter(({ cell }) => travellers.some((one) => cell(one).markup !== ''))
  const rows = travellers.map(
    (one, index) =>
      html`<tr><td class="number">${index + 1}</td><td class="person">${speaker.fullName(one.person)}</td>${columns.map(({ cell }) => html`<td>${cell(one)}</td>`)}</tr>`,
  )
  const when = joinHtml([speaker.shortDate(item.dayOn ?? ''), timeLine(item, speaker)], html` `)
  const title = isFilled(item.title) ? speaker.line(item.title) : speaker.term(`terms.kind.${item.kind}`)
  return html`<section class="block aboard ${travellers.length > FEW ? 'many' : 'few'}"><h2>${title} <span class="count">${speaker.word('documents.who.count', { count: travellers.length })}</span></h2>
<table class="list"><colgroup><col class="l-number"><col class="j-name">${columns.map(({ name }) => html`<col class="j-${name}">`)}</colgroup>
<thead><tr class="where"><th colspan="${columns.length + 2}"><span class="short">${when}</span> ${carriers(legs, speaker)}</th></tr>
<tr class="columns"><th scope="col">${speaker.word('documents.list.number')}</th><th scope="col">${speaker.word('documents.list.name')}</th>${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section>
`
}

function ticket(status: string, speaker: Speaker): SafeHtml {
  const said = speaker.term(`terms.ticketStatus.${status}`)
  return status === 'issued' ? said : html`<span class="mark">${said}</span>`
}

/** `14:30–15:20 Coach 1`; vehicles in one of which they sit, all of them. */
function ride(one: Ride | null, speaker: Speaker): SafeHtml {
  if (!one) return html``
  const vehicles = one.vehicles.map((vehicle) => vehicleName(vehicle, speaker))
  return joinHtml([timeLine(one.item, speaker), joinHtml(vehicles, html`, `)], dot)
}
