import type { Assignment } from '../mission/entities/assignment'
import type { LocalizedText } from '../mission/entities/fields'
import type { Item } from '../mission/entities/item'
import type { Admission, Place } from '../mission/entities/place'
import type { Requirement } from '../mission/entities/requirement'
import type { Vehicle } from '../mission/entities/vehicle'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { attendeeIdsOf } from '../mission/people/attendance'
import { isSettled } from '../mission/people/engagements'
import { textIn } from '../mission/text'
import type { Audience } from './audience'
import { html, joinHtml, run, type SafeHtml } from './html'
import { localLanguageOf } from './local-language'
import { ruleWords } from './rule-words'
import { segmentList } from './segment-list'
import type { Speaker } from './speaker'
import type { Teams } from './team'

/** What the cells of an itinerary are written from. */
export interface Sheet {
  readonly mission: Mission
  readonly speaker: Speaker
  readonly audience: Audience
  readonly teams: Teams
  /** What is said under who comes, in a copy that counts some of them apart. */
  readonly heads?: (item: Item) => SafeHtml
}

/** Whether something is told for the first time: an address, a dress code, a driver's telephone stand once a day. */
export type FirstTime = (key: string) => boolean

export function rememberer(): FirstTime {
  const told = new Set<string>()
  return (key) => !told.has(key) && told.add(key) !== undefined
}

const comma = html`, `

/** `Label: text` on a line of its own; nothing where there is nothing to say. */
export function labelled(label: SafeHtml, text: SafeHtml): SafeHtml {
  return text.markup === '' ? html`` : html`<div class="note"><span class="label">${label}</span> <span>${text}</span></div>`
}

/** What there is to say, the same only once; what is empty not at all. */
export function eachOnce(texts: readonly SafeHtml[]): SafeHtml {
  const said = new Map(texts.filter(({ markup }) => markup !== '').map((text) => [text.markup, text]))
  return joinHtml([...said.values()], comma)
}

export function isUnconfirmed(item: Item): boolean {
  return item.status !== 'confirmed'
}

/** Kind, title, and what to know before coming. */
export function itemCell(item: Item, { mission, speaker, audience }: Sheet, isFirst: FirstTime): SafeHtml {
  const rules = admissionFor(item, mission)
  return html`<div class="kind">${speaker.term(`terms.kind.${item.kind}`)}${isUnconfirmed(item) && html` <span class="mark">${speaker.term(`terms.status.${item.status}`)}</span>`}</div>
<div class="title">${isFilled(item.title) ? speaker.pair(item.title) : speaker.term(`terms.kind.${item.kind}`)}</div>
${bookings(item, mission, speaker)}
${segmentList(item, mission, speaker)}
${isFilled(item.publicNotes) && html`<div class="public">${speaker.pair(item.publicNotes)}</div>`}
${entryRules(item, rules && isFirst(`rules ${item.placeId}`) ? rules : null, speaker)}
${labelled(speaker.word('documents.item.meal'), plain(item.mealPlan, speaker))}
${labelled(speaker.word('documents.item.transport'), transport(item, mission, speaker, isFirst))}
${audience === 'organizer' && labelled(speaker.word('documents.item.staffNotes'), plain(item.staffNotes, speaker))}`
}

/** Place, room, address in the local writing, telephone; both ends of a journey. */
export function placeCell(item: Item, { mission, speaker }: Sheet, isFirst: FirstTime): SafeHtml {
  const from = rowOf(mission, 'places', item.placeId)
  const to = rowOf(mission, 'places', item.toPlaceId)
  const room = item.roomName === '' ? null : html`<div class="note">${plain(item.roomName, speaker)}</div>`
  const arrival = to && html`<div class="to">${placeBlock(to, speaker, isFirst)}</div>`
  return html`${from ? placeBlock(from, speaker, isFirst) : null}${room}${arrival ?? null}`
}

function placeBlock(place: Place, speaker: Speaker, isFirst: FirstTime): SafeHtml {
  if (!isFirst(`place ${place.id}`)) return html`<div class="place">${speaker.pair(place.names)}</div>`
  const address = textIn(place.address, localLanguageOf(place))
  return html`<div class="place">${speaker.pair(place.names)}</div>
${address.text !== '' && html`<div class="note">${run(address.text, address.lang === 'und' ? localLanguageOf(place) : address.lang)}</div>`}
${place.phone !== '' && html`<div class="note tel">${place.phone}</div>`}`
}

/** Who comes, who leads, who receives, who interprets. */
export function whoCell(item: Item, sheet: Sheet): SafeHtml {
  const { mission, speaker } = sheet
  const lead = rowOf(mission, 'persons', item.leadPersonId)
  const hosts = item.hostContactIds.flatMap((id) => {
    const person = rowOf(mission, 'persons', id)
    return person
      ? [
          html`${speaker.name(person)}${person.phone !== '' && sheet.audience !== 'participant' && html` <span class="tel">${person.phone}</span>`}`,
        ]
      : []
  })
  return html`<div class="party">${attendance(item, sheet)}</div>
${sheet.heads?.(item) ?? null}
${labelled(speaker.word('documents.who.lead'), lead ? speaker.name(lead) : html``)}
${labelled(speaker.word('documents.who.host'), joinHtml(hosts, comma))}
${sheet.teams.requirementsOf(item.id).map((requirement) => interpreting(item, requirement, sheet))}`
}

/** `Chinese ⇄ Japanese`; one arrow where only one way is interpreted. */
export function languagePair(requirement: Requirement, speaker: Speaker): SafeHtml {
  const arrow = requirement.oneWay ? '→' : '⇄'
  return html`${speaker.language(requirement.from)} ${arrow} ${speaker.language(requirement.to)}`
}

/** Marks an interpreter who has not said yes yet; nothing where they have. */
export function openMark(assignment: Assignment, speaker: Speaker): SafeHtml {
  if (isSettled(assignment)) return html``
  return html` <span class="mark">${speaker.term(`terms.assignmentStatus.${assignment.status}`)}</span>`
}

/**
 * What whoever enters must wear, bring and leave behind, line by line (C19). What the item asks for goes before what the place usually does;
 * without rules it is the item's dress alone.
 */
export function entryRules({ dressCode }: Item, rules: Admission | null, speaker: Speaker): SafeHtml {
  const worn = isFilled(dressCode) ? dressCode : (rules?.clothing ?? {})
  const dress = labelled(speaker.word('documents.item.dress'), speaker.line(worn))
  if (!rules) return dress
  const said = (text: string) => plain(text, speaker)
  const isAsked = (is: boolean) => (is ? speaker.word('extract.yes') : html``)
  return html`${dress}${labelled(speaker.word('documents.item.ppe'), ruleWords(rules.ppe, speaker))}
${labelled(speaker.word('fields.prohibited'), ruleWords(rules.prohibited, speaker))}
${labelled(speaker.word('fields.needsIdCopy'), isAsked(rules.needsIdCopy))}
${labelled(speaker.word('fields.needsSignature'), isAsked(rules.needsSignature))}
${labelled(speaker.word('fields.lastEntry'), said(rules.lastEntry ?? ''))}
${labelled(speaker.word('fields.lateArrivalRule'), speaker.line(rules.lateArrivalRule))}
${labelled(speaker.word('fields.stairsOrHeights'), said(rules.stairsOrHeights))}`
}

/** The rules of a facility where one is received there; who only departs from it need not dress for it. */
export function admissionFor(item: Item, mission: Mission): Admission | null {
  return item.toPlaceId === null ? (rowOf(mission, 'places', item.placeId)?.admission ?? null) : null
}

/** A text that is in no particular language, set as the leading one. */
export function plain(text: string, speaker: Speaker): SafeHtml {
  return run(text, speaker.languages[0] ?? 'en')
}

export function isFilled(text: LocalizedText): boolean {
  return Object.values(text).some((one) => one !== '')
}

function interpreting(item: Item, requirement: Requirement, { speaker, teams, audience }: Sheet): SafeHtml {
  const team = teams.engagementsOf(item.id).filter((one) => one.requirement.id === requirement.id)
  const names = team.map(({ person, assignment }) => html`${speaker.name(person)}${openMark(assignment, speaker)}`)
  if (names.length === 0 && audience !== 'organizer') return html``
  const who =
    names.length > 0 ? joinHtml(names, comma) : html`<span class="mark">${speaker.word('documents.who.notAssigned')}</span>`
  const how = html`${languagePair(requirement, speaker)} · ${speaker.term(`terms.mode.${requirement.mode}`)}`
  return html`<div class="note"><span class="label">${speaker.word('documents.who.interpreters')}</span> ${who}<div class="how">${how}</div></div>`
}

function attendance(item: Item, { mission, speaker, audience }: Sheet): SafeHtml {
  const ids = attendeeIdsOf(mission, item)
  const count = html`<span class="count">${speaker.word('documents.who.count', { count: ids.length })}</span>`
  if (item.attendance === 'groups') {
    const groups = item.groupIds.flatMap((id) => {
      const group = rowOf(mission, 'groups', id)
      return group ? [isFilled(group.name) ? speaker.line(group.name) : plain(group.code, speaker)] : []
    })
    return html`${joinHtml(groups, comma)} ${count}`
  }
  if (item.attendance === 'party') return html`${speaker.word('documents.who.party')} ${count}`
  const shown = audience === 'organizer' ? 12 : 6
  const names = ids.slice(0, shown).flatMap((id) => {
    const person = rowOf(mission, 'persons', id)
    return person ? [speaker.name(person)] : []
  })
  const more = ids.length > shown && html` ${speaker.word('documents.who.more', { count: ids.length - shown })}`
  return html`${joinHtml(names, comma)}${more}`
}

/** What a vehicle is called; of one without a name, what it is. */
export function vehicleName({ name, kind }: Vehicle, speaker: Speaker): SafeHtml {
  return isFilled(name) ? speaker.line(name) : speaker.term(`terms.vehicleKind.${kind}`)
}

function transport(item: Item, mission: Mission, speaker: Speaker, isFirst: FirstTime): SafeHtml {
  const vehicles = item.vehicleIds.flatMap((id) => {
    const vehicle = rowOf(mission, 'vehicles', id)
    if (!vehicle) return []
    const particulars = isFirst(`vehicle ${id}`) ? [vehicle.plate, vehicle.driverPhone] : []
    const extra = particulars.filter((text) => text !== '').join(' · ')
    return [html`${vehicleName(vehicle, speaker)}${extra !== '' && html` (${plain(extra, speaker)})`}`]
  })
  return joinHtml(vehicles, comma)
}

function bookings(item: Item, mission: Mission, speaker: Speaker): readonly SafeHtml[] {
  return rowsOf(mission, 'travelLegs')
    .filter((leg) => leg.itemId === item.id && leg.ticketStatus !== 'cancelled')
    .map((leg) => {
      const ends = [
        [leg.fromCode, leg.fromTerminal],
        [leg.toCode, leg.toTerminal],
      ].map(([code, terminal]) => [code, terminal].filter((text) => text !== '').join(' '))
      const route = ends.filter((end) => end !== '').join(' → ')
      return html`<div class="note">${plain([leg.carrier, leg.number].filter((text) => text !== '').join(' '), speaker)} ${plain(route, speaker)}</div>`
    })
}
