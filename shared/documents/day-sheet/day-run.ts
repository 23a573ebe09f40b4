import type { Item } from '../../mission/entities/item'
import { rowOf } from '../../mission/mission'
import { attendeeIdsOf } from '../../mission/people/attendance'
import {
  admissionFor,
  entryRules,
  type FirstTime,
  isFilled,
  isUnconfirmed,
  labelled,
  openMark,
  plain,
  rememberer,
  type Sheet,
  vehicleName,
} from '../cells'
import { timeCell } from '../clock'
import { html, joinHtml, type SafeHtml } from '../html'
import type { ProgrammeDay } from '../programme'
import { dayLine } from './day-head'

const comma = html`, `

/**
 * The day from first to last: when, what, where or from where to where, who and how many, and in what they ride. Of what is not told to whoever
 * reads it, that there is something.
 */
export function dayRun(programmeDay: ProgrammeDay, sheet: Sheet, isTold: (item: Item) => boolean): SafeHtml {
  const { items, day } = programmeDay
  const { speaker } = sheet
  if (items.length === 0) {
    const type = day?.dayType ?? 'programme'
    const nothing = type === 'programme' ? speaker.word('documents.day.nothing') : speaker.term(`terms.dayType.${type}`)
    return html`<div class="call-line">${dayLine(programmeDay, sheet)}</div><div class="nothing">${nothing}</div>`
  }
  const isFirst = rememberer()
  const heads = (['time', 'item', 'place', 'who'] as const).map(
    (one) => html`<th scope="col">${speaker.word(`documents.column.${one}`)}</th>`,
  )
  return html`<table class="programme run"><colgroup><col class="u-time"><col><col class="u-place"><col class="u-who"></colgroup>
<thead><tr class="where"><th colspan="4">${dayLine(programmeDay, sheet)}</th></tr><tr class="columns">${heads}</tr></thead><tbody>${items.map((item) => (isTold(item) ? runRow(item, sheet, isFirst) : outlineRow(item, sheet)))}</tbody></table>
`
}

function runRow(item: Item, sheet: Sheet, isFirst: FirstTime): SafeHtml {
  const { mission, speaker, audience } = sheet
  const rules = admissionFor(item, mission)
  const title = isFilled(item.title) ? speaker.line(item.title) : speaker.term(`terms.kind.${item.kind}`)
  return html`<tr class="item${isUnconfirmed(item) && ' unconfirmed'}">
<td class="time">${timeCell(item, speaker)}</td>
<td><div class="title">${title}${isUnconfirmed(item) && html` <span class="mark">${speaker.term(`terms.status.${item.status}`)}</span>`}</div>
${isFilled(item.publicNotes) && html`<div class="note">${speaker.line(item.publicNotes)}</div>`}
${entryRules(item, rules && isFirst(`rules ${item.placeId}`) ? rules : null, speaker)}
${labelled(speaker.word('documents.item.meal'), plain(item.mealPlan, speaker))}
${audience === 'organizer' && labelled(speaker.word('documents.item.staffNotes'), plain(item.staffNotes, speaker))}</td>
<td>${where(item, sheet)}${labelled(speaker.word('documents.item.transport'), rides(item, sheet))}</td>
<td>${who(item, sheet)}</td>
</tr>`
}

/** That the party is busy, at what and in which city; not where, with whom or what for. */
function outlineRow(item: Item, { mission, speaker }: Sheet): SafeHtml {
  const cities = [item.placeId, item.toPlaceId].flatMap((id) => {
    const place = rowOf(mission, 'places', id)
    return place && isFilled(place.city) ? [speaker.line(place.city)] : []
  })
  const [from, to] = cities
  return html`<tr class="item outline">
<td class="time">${timeCell(item, speaker)}</td>
<td><div class="kind">${speaker.term(`terms.kind.${item.kind}`)}</div></td>
<td>${joinHtml(from && to && from.markup === to.markup ? [from] : cities, html` → `)}</td>
<td></td>
</tr>`
}

/** Of a ride the pick-up point and where it leads. */
function where(item: Item, { mission, speaker }: Sheet): SafeHtml {
  const ends = [item.placeId, item.toPlaceId].flatMap((id) => {
    const place = rowOf(mission, 'places', id)
    return place ? [speaker.line(place.names)] : []
  })
  return html`<div>${joinHtml(ends, html` → `)}</div>${item.roomName !== '' && html`<div class="note">${plain(item.roomName, speaker)}</div>`}`
}

function rides({ vehicleIds }: Item, { mission, speaker }: Sheet): SafeHtml {
  const names = vehicleIds.flatMap((id) => {
    const vehicle = rowOf(mission, 'vehicles', id)
    return vehicle ? [vehicleName(vehicle, speaker)] : []
  })
  return joinHtml(names, comma)
}

/** Which groups, how many heads, under whom, and who interprets; those who come to interpret alone are counted apart. */
function who(item: Item, { mission, speaker, teams }: Sheet): SafeHtml {
  const ids = attendeeIdsOf(mission, item)
  const engaged = [...new Map(teams.engagementsOf(item.id).map((one) => [one.person.id, one])).values()]
  const following = teams.followingOf(item.id).length
  const beside = engaged.filter(({ person }) => !ids.includes(person.id)).length + following
  const groups = item.groupIds.flatMap((id) => {
    const group = rowOf(mission, 'groups', id)
    return group ? [isFilled(group.name) ? speaker.line(group.name) : plain(group.code, speaker)] : []
  })
  const lead = rowOf(mission, 'persons', item.leadPersonId)
  const names = engaged.map(({ person, assignment }) => html`${speaker.name(person)}${openMark(assignment, speaker)}`)
  const more = following > 0 && speaker.word('documents.who.toFollow', { count: following })
  return html`<div class="party">${item.attendance === 'groups' ? joinHtml(groups, comma) : item.attendance === 'party' && speaker.word('documents.who.party')} <b class="heads">${ids.length}${beside > 0 && ` + ${beside}`}</b></div>
${labelled(speaker.word('documents.who.lead'), lead ? speaker.name(lead) : html``)}
${labelled(speaker.word('documents.who.interpreters'), joinHtml([...names, more], comma))}`
}
