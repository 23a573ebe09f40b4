import type { Person } from '../../mission/entities/person'
import type { Vehicle } from '../../mission/entities/vehicle'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { awayIdsOf } from '../../mission/people/attendance'
import { contactIdsOf } from '../../mission/people/principals'
import { labelled, plain, type Sheet, vehicleName } from '../cells'
import { emergencyLines } from '../emergency-numbers'
import { html, joinHtml, type SafeHtml } from '../html'
import type { ProgrammeDay } from '../programme'
import type { Speaker } from '../speaker'

const comma = html`, `
const dot = html` · `

/** Which day of how many, whom to call, and where there is help. */
export function dayHead(day: ProgrammeDay, count: number, sheet: Sheet): SafeHtml {
  const { speaker } = sheet
  return html`<header class="sheet-head"><h2>${day.number !== null && html`<span class="number">${speaker.word('onsite.day.number', { number: day.number, count })}</span> `}${speaker.date(day.date)}</h2>
<div class="cards"><div class="card"><div class="card-head">${speaker.word('onsite.day.contacts')}</div>${contacts(day, sheet)}</div>
<div class="card"><div class="card-head">${speaker.word('documents.me.emergency')}</div>${emergency(day, sheet)}</div></div></header>
`
}

/** The day in a line, for the head of every page that it runs over: date, city, hotel. The weather is written in by hand. */
export function dayLine(day: ProgrammeDay, { speaker }: Sheet): SafeHtml {
  const cities = day.cities.map((city) => speaker.line(city))
  const hotel = day.hotel && joinHtml([speaker.line(day.hotel.names), tel(day.hotel.phone)], html` `)
  return joinHtml(
    [
      html`<b>${speaker.shortDate(day.date)}</b>`,
      ...cities,
      day.day && speaker.line(day.day.theme),
      hotel && html`${speaker.word('documents.route.hotel')} ${hotel}`,
      html`${speaker.word('onsite.day.weather')} ________`,
    ],
    dot,
  )
}

/** Staff and guides of the party, whoever receives it that day, and who drives. */
function contacts({ items }: ProgrammeDay, { mission, speaker }: Sheet): SafeHtml {
  const away = awayIdsOf(mission)
  const staff = rowsOf(mission, 'persons').filter(({ id, kind }) => (kind === 'staff' || kind === 'guide') && !away.has(id))
  const hosts = peopleOf(
    mission,
    items.flatMap((item) => contactIdsOf(mission, item)),
  ).filter(({ kind }) => kind === 'host')
  const vehicleIds = new Set(items.flatMap((item) => item.vehicleIds))
  const vehicles = [...vehicleIds].flatMap((id) => rowOf(mission, 'vehicles', id) ?? [])
  // Nobody to call: a line to write on, as for the hospital.
  const secretariat = staff.length + hosts.length + vehicles.length > 0 ? named(staff, speaker) : html`________________`
  return html`${labelled(speaker.word('onsite.block.secretariat'), secretariat)}
${labelled(speaker.word('documents.who.host'), named(hosts, speaker))}
${labelled(
  speaker.word('documents.item.transport'),
  joinHtml(
    vehicles.map((vehicle) => driving(vehicle, mission, speaker)),
    comma,
  ),
)}`
}

function driving(vehicle: Vehicle, mission: Mission, speaker: Speaker): SafeHtml {
  const driver = rowOf(mission, 'persons', vehicle.driverPersonId)
  const parts = [vehicleName(vehicle, speaker), plain(vehicle.plate, speaker), driver ? speaker.name(driver) : null]
  return joinHtml([joinHtml(parts, dot), tel(vehicle.driverPhone)], html` `)
}

/** The numbers to call, and what each place of the day was found to have: the nearest hospital, an assembly point. */
function emergency({ items, hotel }: ProgrammeDay, { mission, speaker }: Sheet): SafeHtml {
  const ids = new Set([...items.flatMap(({ placeId, toPlaceId }) => [placeId, toPlaceId]), hotel?.id ?? null])
  const known = [...ids].flatMap((id) => {
    const place = rowOf(mission, 'places', id)
    const answers = place?.advance.filter(({ topic, answer }) => topic === 'emergency' && answer !== '') ?? []
    return place ? answers.map(({ answer }) => labelled(speaker.line(place.names), plain(answer, speaker))) : []
  })
  // A line to write on where nobody has found out yet: help is looked for on this sheet.
  const hospital =
    known.length === 0 &&
    html`<div class="note"><span class="label">${speaker.word('onsite.day.hospital')}</span> <span>________________</span></div>`
  return html`${emergencyLines(mission, items, speaker)}${known}${hospital}`
}

function named(people: readonly Person[], speaker: Speaker): SafeHtml {
  return joinHtml(
    people.map((person) => joinHtml([speaker.name(person), tel(person.phone)], html` `)),
    comma,
  )
}

function tel(phone: string): SafeHtml | null {
  return phone === '' ? null : html`<span class="tel">${phone}</span>`
}

function peopleOf(mission: Mission, ids: readonly string[]): readonly Person[] {
  return [...new Set(ids)].flatMap((id) => rowOf(mission, 'persons', id) ?? [])
}
