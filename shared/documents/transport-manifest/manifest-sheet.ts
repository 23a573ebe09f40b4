import { hoursOfMinutes } from '../../interpreting/deployment/deployment-totals'
import { daysBetween, type LocalDate, wallTimeOf } from '../../kernel/time'
import type { Person } from '../../mission/entities/person'
import type { Place } from '../../mission/entities/place'
import { readableOr } from '../../mission/entities/sealed'
import type { PlannedItem } from '../../mission/items/planned-items'
import { type Mission, rowOf } from '../../mission/mission'
import { textIn } from '../../mission/text'
import { isFilled, isUnconfirmed, labelled, plain, vehicleName } from '../cells'
import { pastMidnight, timeCell } from '../clock'
import { html, joinHtml, run, type SafeHtml } from '../html'
import { localLanguageOf } from '../local-language'
import type { Speaker } from '../speaker'
import type { Ride, VehicleDay } from './vehicle-days'

/** As many boxes stand beside a name on an upright page. */
const RIDES_ABREAST = 8

/** One vehicle on one day, on a page of its own. */
export function manifestSheet(day: VehicleDay, size: 'usual' | 'dense', mission: Mission, speaker: Speaker): SafeHtml {
  const name = vehicleName(day.vehicle, speaker)
  const number =
    day.number !== null && html`<span class="number">${speaker.word('documents.day.number', { number: day.number })}</span> `
  const rides = day.rides.map((ride, index) => ({ ...ride, number: index + 1 }))
  const blocks = Array.from({ length: Math.ceil(rides.length / RIDES_ABREAST) }, (_, block) =>
    rides.slice(block * RIDES_ABREAST, (block + 1) * RIDES_ABREAST),
  )
  return html`<section class="block manifest ${size}"><h2><span>${name}</span> <span>${number}${speaker.date(day.date)}</span></h2>
<div class="facts">${facts(day, mission, speaker)}</div>
${stops(rides, day, mission, speaker)}
${blocks.map((block) => checkList(block, day, speaker))}${besidesNote(day, speaker)}</section>
`
}

function facts({ vehicle, duty, date }: VehicleDay, mission: Mission, speaker: Speaker): SafeHtml {
  const driver = rowOf(mission, 'persons', vehicle.driverPersonId)
  const operator = rowOf(mission, 'organizations', vehicle.operatorOrganizationId)
  const phone = vehicle.driverPhone !== '' && html`<span class="tel">${vehicle.driverPhone}</span>`
  const onDuty =
    duty &&
    html`${clockOf(duty.first, 'start', date, speaker)}–${clockOf(duty.last, 'end', date, speaker)} (${speaker.word('suppliers.dutyHours', { hours: hoursOfMinutes((duty.last.end - duty.first.start) / 60_000), driving: hoursOfMinutes(duty.drivenMinutes) })})`
  return html`${labelled(speaker.word('fields.plate'), plain(vehicle.plate, speaker))}
${labelled(speaker.word('fields.driverPersonId'), joinHtml([driver ? speaker.fullName(driver) : null, phone], html` `))}
${labelled(speaker.word('fields.operatorOrganizationId'), operator ? speaker.line(operator.names) : html``)}
${labelled(speaker.word('fields.seats'), vehicle.seats > 0 ? html`${vehicle.seats}` : html``)}
${labelled(speaker.word('suppliers.onDuty'), onDuty ?? html``)}`
}

/** On the clock of the place, marked where it lies past midnight of the day. */
function clockOf({ item, start, end }: PlannedItem, side: 'start' | 'end', day: LocalDate, speaker: Speaker): SafeHtml {
  const shown = side === 'start' ? wallTimeOf(start, item.zone) : wallTimeOf(end, item.endZone ?? item.zone)
  return html`${shown.time}${pastMidnight(daysBetween(day, shown.date), speaker)}`
}

interface NumberedRide extends Ride {
  readonly number: number
}

function stops(rides: readonly NumberedRide[], day: VehicleDay, mission: Mission, speaker: Speaker): SafeHtml {
  const heads = [
    speaker.word('documents.list.number'),
    speaker.word('documents.column.time'),
    speaker.word('suppliers.pickUp'),
    speaker.word('suppliers.setDown'),
    speaker.word('documents.sheet.persons'),
  ]
  const rows = rides.map((ride) => {
    const { item, number } = ride
    const from = rowOf(mission, 'places', item.placeId)
    const to = rowOf(mission, 'places', item.toPlaceId)
    const what =
      item.kind !== 'transfer' &&
      html`<div class="kind">${speaker.term(`terms.kind.${item.kind}`)}${isFilled(item.title) && html` ${speaker.line(item.title)}`}</div>`
    const mark = isUnconfirmed(item) && html`<div><span class="mark">${speaker.term(`terms.status.${item.status}`)}</span></div>`
    return html`<tr><td class="number">${number}</td><td class="time">${timeCell(item, speaker)}${mark}</td><td>${what}${from ? stop(from, speaker) : null}${item.roomName !== '' && html`<div class="note">${plain(item.roomName, speaker)}</div>`}</td><td>${to ? stop(to, speaker) : null}</td><td class="figure">${headCount(ride)}${ride.followingIds.size > 0 && html`<div class="note">${speaker.word('documents.who.toFollow', { count: ride.followingIds.size })}</div>`}</td></tr>`
  })
  return html`<table class="list stops"><colgroup><col class="s-number"><col class="s-time"><col><col><col class="s-count"></colgroup>
<thead>${repeated(day, 5, speaker)}<tr class="columns">${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`
}

/** Which vehicle and day a page is about, wherever the sheet runs over. */
function repeated({ vehicle, date }: VehicleDay, columns: number, speaker: Speaker): SafeHtml {
  return html`<tr class="where"><th colspan="${columns}"><span class="short">${speaker.shortDate(date)}</span>${vehicleName(vehicle, speaker)}${vehicle.plate !== '' && html` · ${plain(vehicle.plate, speaker)}`}</th></tr>`
}

function stop(place: Place, speaker: Speaker): SafeHtml {
  const address = textIn(place.address, localLanguageOf(place))
  return html`<div class="place">${speaker.pair(place.names)}</div>${address.text !== '' && html`<div class="note">${run(address.text, address.lang)}</div>`}${place.phone !== '' && html`<div class="note tel">${place.phone}</div>`}`
}

/** `13`; `10 + 3*` where three may sit in another vehicle. */
function headCount({ riderIds, openIds }: Ride): SafeHtml {
  return openIds.size === 0 ? html`${riderIds.size}` : html`${riderIds.size - openIds.size} + ${openIds.size}*`
}

function checkList(rides: readonly NumberedRide[], day: VehicleDay, speaker: Speaker): SafeHtml {
  const riders = day.people.filter(({ id }) => rides.some(({ riderIds }) => riderIds.has(id)))
  if (riders.length === 0) return html``
  const heads = rides.map(
    ({ item, number }) =>
      html`<th scope="col" class="ride">${number}<div>${item.timeMode === 'tbd' ? '' : (item.startTime ?? '')}</div></th>`,
  )
  const rows = riders.map(
    (person, index) =>
      html`<tr><td class="number">${index + 1}</td><td class="person">${nameOf(person, rides, speaker)}${needs(person, speaker)}</td>${rides.map((ride) => box(ride, person))}</tr>`,
  )
  const sums = rides.map((ride) => html`<td class="ride">${headCount(ride)}</td>`)
  return html`<table class="list check-list"><colgroup><col class="s-number"><col>${rides.map(() => html`<col class="s-ride">`)}</colgroup>
<thead>${repeated(day, rides.length + 2, speaker)}<tr class="columns"><th scope="col">${speaker.word('documents.list.number')}</th><th scope="col">${speaker.word('documents.list.name')}</th>${heads}</tr></thead>
<tbody>${rows}<tr class="sum"><td></td><td>${speaker.word('suppliers.total')}</td>${sums}</tr></tbody></table>`
}

function nameOf(person: Person, rides: readonly Ride[], speaker: Speaker): SafeHtml {
  const isToFollow = rides.some(({ followingIds }) => followingIds.has(person.id))
  return isToFollow ? html`<span class="mark">${speaker.word('suppliers.nameFollows')}</span>` : speaker.fullName(person)
}

function box({ riderIds, openIds }: Ride, { id }: Person): SafeHtml {
  if (!riderIds.has(id)) return html`<td class="ride">–</td>`
  return html`<td class="ride"><span class="box"></span>${openIds.has(id) && '*'}</td>`
}

/** Told to organizers alone: a driver's copy has been redacted of everybody's needs before it comes here. */
function needs({ mobilityNote }: Person, speaker: Speaker): SafeHtml {
  return labelled(
    speaker.word('fields.mobilityNote'),
    plain(readableOr(mobilityNote, speaker.plain('documents.unreadable')), speaker),
  )
}

function besidesNote({ rides }: VehicleDay, speaker: Speaker): SafeHtml {
  const others = new Map(
    rides.filter(({ openIds }) => openIds.size > 0).flatMap(({ besides }) => besides.map((one) => [one.id, one])),
  )
  if (others.size === 0) return html``
  const names = joinHtml(
    [...others.values()].map((one) => vehicleName(one, speaker)),
    html`, `,
  )
  return html`<div class="note">* ${speaker.word('suppliers.eitherVehicle')} ${names}</div>`
}
