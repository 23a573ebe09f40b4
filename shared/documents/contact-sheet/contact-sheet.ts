import type { LocalDate } from '../../kernel/time'
import type { Person } from '../../mission/entities/person'
import type { Vehicle } from '../../mission/entities/vehicle'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { labelled, plain, vehicleName } from '../cells'
import type { DocumentDefinition } from '../document'
import { emergencyLines } from '../emergency-numbers'
import { fileName } from '../file-name'
import { html, joinHtml, type SafeHtml } from '../html'
import { pageOf } from '../page'
import { sheetHead } from '../sheet-head'
import { type Speaker, speakerOf } from '../speaker'
import { type Contacts, contactsOf, type PlaceToCall } from './contacts'

const dot = html` · `

/** D13: every number that staff may need on the way, on a page: help, their own people, interpreters, hosts, hotels, drivers. */
export const contactSheet: DocumentDefinition = {
  id: 'contact-sheet',
  titleId: 'reports.title.contactSheet',
  summaryId: 'reports.summary.contactSheet',
  format: 'page',
  audiences: ['organizer'],
  copies: 'one',
  usesSort: true,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('reports.title.contactSheet')
    const title = fileName(mission, [documentTitle], options)
    const contacts = contactsOf(mission, options)
    const head = sheetHead(mission, speaker.word('reports.title.contactSheet'), html``, speaker)
    const size = sizeOf(contacts, options.languages.length)
    const body = html`<div class="contact-sheet ${size}">${head}<main>${blocks(contacts, mission, speaker)}</main></div>`
    return [{ name: title, artifact: pageOf({ mission, options, context, documentTitle, title, landscape: false, body }) }]
  },
}

/** How small it has to be set to stay on its page: by its lines, which in two languages are longer. */
function sizeOf({ staff, interpreters, hosts, hotels, vehicles, help }: Contacts, languages: number) {
  const places = [...hosts, ...hotels].reduce((lines, { people }) => lines + 1.5 + people.length, 0)
  const lines =
    (staff.length + interpreters.length + vehicles.length * 1.5 + help.length * 1.5 + places) * (languages > 1 ? 1.4 : 1)
  if (lines > 84) return 'packed'
  return lines > 56 ? 'dense' : 'usual'
}

function blocks(contacts: Contacts, mission: Mission, speaker: Speaker): readonly SafeHtml[] {
  const { items, staff, interpreters, hosts, hotels, vehicles, help } = contacts
  const helped = help.map(({ place, answer }) => labelled(speaker.line(place.names), plain(answer, speaker)))
  const hospital = help.length === 0 && labelled(speaker.word('onsite.day.hospital'), html`________________`)
  return [
    block(speaker.word('documents.me.emergency'), [emergencyLines(mission, items, speaker), ...helped, hospital || html``]),
    block(
      speaker.word('documents.block.secretariat'),
      staff.map((person) => line(withTitle(person, mission, speaker), person.phone)),
    ),
    block(
      speaker.word('documents.block.interpreters'),
      interpreters.map((person) => line(withLanguages(person, mission, speaker), person.phone)),
    ),
    block(
      speaker.word('reports.drivers'),
      vehicles.map((vehicle) => driverLine(vehicle, mission, speaker)),
    ),
    block(
      speaker.word('reports.hotels'),
      hotels.map((one) => placeLines(one, mission, speaker)),
    ),
    block(
      speaker.word('documents.cover.hosts'),
      hosts.map((one) => placeLines(one, mission, speaker)),
    ),
  ]
}

function block(head: SafeHtml, lines: readonly SafeHtml[]): SafeHtml {
  if (lines.length === 0) return html``
  return html`<section class="contacts"><h2>${head}</h2>${lines}</section>
`
}

/** Whom nobody can call yet has a line to write the number on. */
function line(who: SafeHtml, phone: string): SafeHtml {
  return html`<div class="contact"><span>${who}</span><span class="tel">${phone === '' ? '____________' : phone}</span></div>`
}

function withTitle(person: Person, mission: Mission, speaker: Speaker): SafeHtml {
  const participation = rowsOf(mission, 'participations').find(({ personId }) => personId === person.id)
  return joinHtml([speaker.name(person), participation ? speaker.line(participation.title) : null], dot)
}

function withLanguages(person: Person, mission: Mission, speaker: Speaker): SafeHtml {
  const spoken = rowsOf(mission, 'interpreters').find(({ personId }) => personId === person.id)?.languages ?? []
  const languages = spoken.map(({ lang }) => speaker.language(lang))
  return joinHtml([speaker.name(person), joinHtml(languages, html`–`)], dot)
}

function driverLine(vehicle: Vehicle, mission: Mission, speaker: Speaker): SafeHtml {
  const driver = rowOf(mission, 'persons', vehicle.driverPersonId)
  const parts = [vehicleName(vehicle, speaker), plain(vehicle.plate, speaker), driver ? speaker.name(driver) : null]
  return line(joinHtml(parts, dot), vehicle.driverPhone || (driver?.phone ?? ''))
}

/** The house with its own number, and who is called there. */
function placeLines({ place, people, dates }: PlaceToCall, mission: Mission, speaker: Speaker): SafeHtml {
  const head = joinHtml([html`<b>${speaker.line(place.names)}</b>`, datesOf(dates, speaker)], dot)
  const own = people.map((person) => line(withTitle(person, mission, speaker), person.phone))
  const house =
    place.phone === '' && people.length > 0 ? html`<div class="contact"><span>${head}</span></div>` : line(head, place.phone)
  return html`<div class="house">${house}${own}</div>`
}

/** The first and the last day; between them it may be left and come back to. */
function datesOf(dates: readonly LocalDate[], speaker: Speaker): SafeHtml {
  const [first] = dates
  const last = dates.at(-1)
  if (first === undefined || last === undefined) return html``
  return first === last ? speaker.shortDate(first) : html`${speaker.shortDate(first)} – ${speaker.shortDate(last)}`
}
