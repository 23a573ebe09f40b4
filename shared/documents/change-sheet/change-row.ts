import type { Item } from '../../mission/entities/item'
import { type Mission, rowOf } from '../../mission/mission'
import { attendeeIdsOf } from '../../mission/people/attendance'
import { bookingsAt, type ChangedThing, type ItemChange, interpretersAt, isOnProgramme } from '../../releases/item-changes'
import type { Night, NightChange } from '../../releases/night-changes'
import { isFilled, plain, vehicleName } from '../cells'
import { timeCell, timeLine } from '../clock'
import { html, joinHtml, type SafeHtml } from '../html'
import type { Speaker } from '../speaker'

export interface Versions {
  readonly before: Mission
  readonly after: Mission
}

/** A line of a change sheet: when it is, what it is, and for each thing that changed what it was and is. */
export function changeRow({ before, after, things }: ItemChange, versions: Versions, speaker: Speaker): SafeHtml {
  const item = after ?? before
  if (!item) return html``
  const mark = after === null ? whyGone(item, versions) : before === null ? 'added' : null
  const told = before && after ? things.map((thing) => thingLine(thing, before, after, versions, speaker)) : []
  return html`<tr class="${after === null ? 'gone' : (mark ?? 'changed')}">
<td class="time">${timeCell(item, speaker)}</td>
<td><div class="kind">${speaker.term(`terms.kind.${item.kind}`)}</div><div class="title">${titleOf(item, speaker)}</div></td>
<td>${mark && html`<strong>${speaker.word(`documents.change.${mark}`)}</strong>`}${mark === 'added' && html` ${places(item, versions.after, speaker)}`}${told}</td>
</tr>`
}

/** The line of a night whose hotel or room is another one. */
export function nightRow({ was, is }: NightChange, versions: Versions, speaker: Speaker): SafeHtml {
  const [before, after] = [nightWords(was, versions.before, speaker), nightWords(is, versions.after, speaker)]
  return html`<tr class="changed"><td class="time"></td><td><div class="title">${speaker.word('documents.route.hotel')}</div></td>
<td><div class="note"><s>${before}</s> → <strong>${after}</strong></div></td></tr>`
}

function nightWords(night: Night | null, mission: Mission, speaker: Speaker): SafeHtml {
  const hotel = rowOf(mission, 'places', night?.hotelId ?? null)
  const words = [hotel ? speaker.line(hotel.names) : html``, plain(night?.room ?? '', speaker)]
  return orNothing(
    joinHtml(
      words.filter(({ markup }) => markup !== ''),
      html` `,
    ),
    html`–`,
  )
}

/** Who was taken off an item must not read that nobody goes there. */
function whyGone({ id }: Item, { after }: Versions): 'gone' | 'notYours' {
  const item = rowOf(after, 'items', id)
  return item && isOnProgramme(item) ? 'notYours' : 'gone'
}

function thingLine(thing: ChangedThing, before: Item, after: Item, versions: Versions, speaker: Speaker): SafeHtml {
  const was = told(thing, before, versions.before, speaker, before.dayOn !== after.dayOn)
  const is = told(thing, after, versions.after, speaker, before.dayOn !== after.dayOn)
  const label = html`<span class="label">${speaker.word(`documents.change.${thing}`)}</span>`
  if (was === null || is === null || was.markup === is.markup) return html`<div class="note">${label}</div>`
  return html`<div class="note">${label} <s>${was}</s> → <strong>${is}</strong></div>`
}

/** A thing in a few words; null where only that it changed can be told in a line. */
function told(thing: ChangedThing, item: Item, mission: Mission, speaker: Speaker, withDay: boolean): SafeHtml | null {
  const nothing = html`–`
  if (thing === 'title') return titleOf(item, speaker)
  if (thing === 'status') return speaker.term(`terms.status.${item.status}`)
  if (thing === 'place') return orNothing(places(item, mission, speaker), nothing)
  if (thing === 'who') return speaker.word('documents.who.count', { count: attendeeIdsOf(mission, item).length })
  if (thing === 'interpreters') return orNothing(interpreters(item, mission, speaker), nothing)
  if (thing === 'vehicles') return orNothing(vehicles(item, mission, speaker), nothing)
  if (thing === 'bookings') return orNothing(plain(bookingsAt(mission, item).join(', '), speaker), nothing)
  if (thing === 'time') {
    const day = withDay && item.dayOn !== null && speaker.shortDate(item.dayOn)
    const words = joinHtml([day, timeLine(item, speaker)], html` `)
    return words.markup === '' ? null : words
  }
  return null
}

function orNothing(text: SafeHtml, nothing: SafeHtml): SafeHtml {
  return text.markup === '' ? nothing : text
}

function titleOf(item: Item, speaker: Speaker): SafeHtml {
  return isFilled(item.title) ? speaker.pair(item.title) : speaker.term(`terms.kind.${item.kind}`)
}

function places(item: Item, mission: Mission, speaker: Speaker): SafeHtml {
  const names = [item.placeId, item.toPlaceId].flatMap((id) => {
    const place = rowOf(mission, 'places', id)
    return place ? [speaker.line(place.names)] : []
  })
  const room = item.roomName === '' ? [] : [plain(item.roomName, speaker)]
  return joinHtml(
    [joinHtml(names, html` → `), ...room].filter(({ markup }) => markup !== ''),
    html`, `,
  )
}

function vehicles(item: Item, mission: Mission, speaker: Speaker): SafeHtml {
  const names = item.vehicleIds.flatMap((id) => {
    const vehicle = rowOf(mission, 'vehicles', id)
    return vehicle ? [vehicleName(vehicle, speaker)] : []
  })
  return joinHtml(names, html`, `)
}

function interpreters(item: Item, mission: Mission, speaker: Speaker): SafeHtml {
  const names = interpretersAt(mission, item).flatMap((id) => {
    const person = rowOf(mission, 'persons', rowOf(mission, 'interpreters', id)?.personId ?? null)
    return person ? [speaker.name(person)] : []
  })
  return joinHtml(names, html`, `)
}
