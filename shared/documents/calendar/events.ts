import type { Item } from '../../mission/entities/item'
import { endInstantOf, startInstantOf, startOnOf, takesPlace } from '../../mission/items/item-times'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../../mission/mission'
import { isSettled } from '../../mission/people/engagements'
import type { Ref } from '../../mission/registry'
import { textIn } from '../../mission/text'
import type { DocumentContext, DocumentOptions } from '../document'
import { type Duty, ownPartWords, servedIn } from '../interpreter-call-sheet/duty'
import { languageName, type Speaker } from '../speaker'
import type { CalendarEvent } from './calendar-text'

/** Items of a calendar: those that other documents show, and cancelled ones, so that they leave the calendars they are in. */
export function calendarItems(mission: Mission, options: DocumentOptions, context: DocumentContext): readonly Item[] {
  return rowsOf(mission, 'items').filter((item) => item.dayOn !== null && isSent(item, options, context))
}

/** `about`: further rows that the event hangs on, such as who is expected. */
export function eventOfItem(
  item: Item,
  mission: Mission,
  speaker: Speaker,
  context: DocumentContext,
  about: readonly Ref[] = [],
): CalendarEvent {
  const start = startInstantOf(item)
  const end = endInstantOf(item)
  const isOpen = start === null || item.timeMode === 'tbd' || item.timeMode === 'hidden'
  return {
    uid: `item-${item.id}@${originOf(mission)}.mission-desk`,
    sequence: context.revisionOf([
      { table: 'items', id: item.id },
      ...[item.placeId, item.toPlaceId].flatMap((id) => (id === null ? [] : [{ table: 'places', id } as const])),
      ...about,
    ]),
    start: isOpen ? (startOnOf(item) ?? '1970-01-01') : { at: start, zone: item.zone },
    end: isOpen || end === null ? null : { at: end, zone: item.endZone ?? item.zone },
    status: statusOf(item),
    summary: summaryOf(item, speaker),
    location: locationOf(item, mission, speaker),
    description: descriptionOf(item, mission, speaker),
    category: speaker.plainTerm(`terms.kind.${item.kind}`),
  }
}

/** An interpreter's event lasts from reporting to release, one for each day, and names every pair of languages that they serve in that time. */
export function eventOfDuty(
  duty: Duty,
  mission: Mission,
  speaker: Speaker,
  options: DocumentOptions,
  context: DocumentContext,
): readonly CalendarEvent[] {
  const { report, release, after, day } = duty
  const { item, assignment } = duty.engagement
  if (item.dayOn === null || !isSent(item, options, context)) return []
  const told = servedIn(duty).filter((one) => options.includeUnconfirmed || isSettled(one.assignment))
  if (told.length === 0) return []
  const event = eventOfItem(item, mission, speaker, context, [
    ...servedIn(duty).flatMap(
      (one) =>
        [
          { table: 'requirements', id: one.requirement.id },
          { table: 'assignments', id: one.assignment.id },
        ] as const,
    ),
    ...(after === null
      ? []
      : ([
          { table: 'items', id: after.item.id },
          { table: 'assignments', id: after.assignment.id },
        ] as const)),
  ])
  const language = speaker.languages[0] ?? 'en'
  const pairs = told.map(
    ({ requirement: { from, to, mode } }) =>
      `${languageName(from, language)}–${languageName(to, language)} · ${speaker.plainTerm(`terms.mode.${mode}`)}`,
  )
  const settled = told.every((one) => isSettled(one.assignment))
  return [
    {
      ...event,
      uid: `assignment-${assignment.id}${day && day.number > 1 ? `-day${day.number}` : ''}@${originOf(mission)}.mission-desk`,
      summary: day ? `${event.summary} (${speaker.plain('dayGrid.phase', day)})` : event.summary,
      start: typeof event.start === 'string' ? event.start : { ...event.start, at: report ?? event.start.at },
      end: event.end && { ...event.end, at: release ?? event.end.at },
      status: event.status === 'CONFIRMED' && !settled ? 'TENTATIVE' : event.status,
      description: [...pairs, timesLine(item), partLine(duty, speaker), event.description]
        .filter((line) => line !== '')
        .join('\n'),
    },
  ]
}

/** The mission that events belong to, also where an interpreter writes them from their extract: a later copy replaces an earlier one. */
function originOf(mission: Mission): string {
  return missionRowOf(mission).extract?.missionId ?? mission.id
}

function isSent(item: Item, { audience, includeUnconfirmed }: DocumentOptions, { wasOnlyIdea }: DocumentContext): boolean {
  const isOrganizers = audience === 'organizer'
  if (item.kind === 'blocker' && !isOrganizers) return false
  if (!takesPlace(item)) return isOrganizers || !wasOnlyIdea(item.id)
  return item.status === 'confirmed' || (includeUnconfirmed && (item.status !== 'idea' || isOrganizers))
}

/**
 * Events with those that were in the version given out before and are no more, as cancelled: left out, they would stay in the calendars that
 * they are in. `known` has what is there now, told or not; not to be confirmed any more is not to be cancelled.
 */
export function withWithdrawn(
  events: readonly CalendarEvent[],
  known: readonly CalendarEvent[],
  before: readonly CalendarEvent[],
): readonly CalendarEvent[] {
  const there = new Set(known.map(({ uid }) => uid))
  const gone = before.filter(({ uid, status }) => status !== 'CANCELLED' && !there.has(uid))
  return [...events, ...gone.map((event) => ({ ...event, status: 'CANCELLED' as const }))]
}

function statusOf(item: Item): CalendarEvent['status'] {
  if (!takesPlace(item)) return 'CANCELLED'
  return item.status === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE'
}

function summaryOf(item: Item, speaker: Speaker): string {
  const titles = speaker.languages.map((language) => textIn(item.title, language).text).filter((text) => text !== '')
  const title = [...new Set(titles)].join(' / ') || speaker.plainTerm(`terms.kind.${item.kind}`)
  return item.timeMode === 'approx' ? `~ ${title}` : title
}

function locationOf(item: Item, mission: Mission, speaker: Speaker): string {
  const place = rowOf(mission, 'places', item.placeId)
  if (!place) return item.roomName
  return [item.roomName, speaker.plainText(place.names), speaker.plainText(place.address)]
    .filter((text) => text !== '')
    .join(', ')
}

function descriptionOf(item: Item, mission: Mission, speaker: Speaker): string {
  const dress = speaker.plainText(item.dressCode)
  const to = rowOf(mission, 'places', item.toPlaceId)
  return [
    to ? `→ ${speaker.plainText(to.names)}` : '',
    speaker.plainText(item.publicNotes),
    dress === '' ? '' : `${speaker.plain('documents.item.dress')}: ${dress}`,
    item.status === 'confirmed' ? '' : speaker.plainTerm(`terms.status.${item.status}`),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function timesLine(item: Item): string {
  if (item.startTime === null || item.timeMode === 'hidden' || item.timeMode === 'tbd') return ''
  return item.endTime === null ? item.startTime : `${item.startTime}–${item.endTime}`
}

/** The event's end is a release, and its beginning a reporting time: neither says which hours are theirs. */
function partLine(duty: Duty, speaker: Speaker): string {
  const part = ownPartWords(duty)
  return part === '' ? '' : `${speaker.plain('documents.call.part')}: ${part}`
}
