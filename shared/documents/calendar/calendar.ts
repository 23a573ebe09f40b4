import { attendeeIdsOf } from '../../mission/attendance'
import type { Person } from '../../mission/entities/person'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../../mission/mission'
import { latinNameOf } from '../../mission/person-name'
import { partyOf } from '../delegation'
import type { DocumentContext, DocumentDefinition, DocumentFile, DocumentOptions } from '../document'
import { fileName } from '../file-name'
import { dutiesOf } from '../interpreter-call-sheet/duty'
import { type Speaker, speakerOf } from '../speaker'
import { teamsOf } from '../team'
import { type CalendarEvent, calendarText } from './calendar-text'
import { calendarItems, eventOfDuty, eventOfItem, withWithdrawn } from './events'

/** D29: to organizers and hosts the whole mission; to each participant and each interpreter their own, be it to take back what it said. */
export const calendar: DocumentDefinition = {
  id: 'calendar',
  titleId: 'documents.title.calendar',
  summaryId: 'documents.summary.calendar',
  format: 'calendar',
  audiences: ['organizer', 'host', 'participant', 'interpreter'],
  copies: 'byAudience',
  usesSort: false,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const eventsFor = (ownerId: string | null, eventsIn: EventsIn): readonly CalendarEvent[] => {
      const now = copyFor(ownerId)
      return withWithdrawn(
        eventsIn(now, options),
        eventsIn(now, { ...options, includeUnconfirmed: true }),
        context.released ? eventsIn(context.released.copyFor(ownerId), options) : [],
      )
    }
    const fileFor = (person: Person | null, events: readonly CalendarEvent[]): DocumentFile =>
      fileOf(mission, person, events, speaker, options, context)
    if (options.audience === 'participant') {
      const party = (copy: Mission) => partyOf(copy, 'precedence', options.languages[0] ?? 'en').map(({ person }) => person)
      return everGiven(party, mission, context)
        .filter(({ row }) => options.personIds?.includes(row.id) ?? true)
        .flatMap(({ row: person, isGone }) => {
          const events = eventsFor(person.id, (copy, told) => eventsOfPerson(copy, person.id, speaker, told, context))
          return isGone && events.length === 0 ? [] : [fileFor(person, events)]
        })
    }
    if (options.audience === 'interpreter') {
      const crew = (copy: Mission) => rowsOf(copy, 'interpreters')
      return everGiven(crew, mission, context)
        .filter(({ row }) => options.interpreterIds?.includes(row.id) ?? true)
        .flatMap(({ row: interpreter, copy: known, isGone }) => {
          const person = rowOf(known, 'persons', interpreter.personId)
          const events = eventsFor(interpreter.personId, (copy, told) => {
            const own = teamsOf(copy, 'interpreter').engagements.filter((one) => one.interpreter.id === interpreter.id)
            return dutiesOf(copy, own).flatMap((duty) => eventOfDuty(duty, copy, speaker, told, context))
          })
          return !person || (isGone && events.length === 0) ? [] : [fileFor(person, events)]
        })
    }
    const all = eventsFor(null, (copy, told) =>
      calendarItems(copy, told, context).map((item) => eventOfItem(item, copy, speaker, context)),
    )
    return [fileFor(null, all)]
  },
}

/** A row for which there is a calendar, and the state of the mission that knows it. */
interface Given<Row> {
  readonly row: Row
  readonly copy: Mission
  /** It was there in the version given out before and is no more: its calendar only takes back what it said. */
  readonly isGone: boolean
}

/** Who gets a calendar now, then who had one and was struck out since. */
function everGiven<Row extends { readonly id: string }>(
  rowsIn: (copy: Mission) => readonly Row[],
  mission: Mission,
  { released }: DocumentContext,
): readonly Given<Row>[] {
  const rows = rowsIn(mission)
  const there = new Set(rows.map(({ id }) => id))
  const before = released?.copyFor(null)
  const gone = before ? rowsIn(before).filter(({ id }) => !there.has(id)) : []
  return [
    ...rows.map((row) => ({ row, copy: mission, isGone: false })),
    ...gone.map((row) => ({ row, copy: before ?? mission, isGone: true })),
  ]
}

/** The events of one calendar in a state of the mission. */
type EventsIn = (copy: Mission, told: DocumentOptions) => readonly CalendarEvent[]

function eventsOfPerson(
  mission: Mission,
  personId: string,
  speaker: Speaker,
  options: DocumentOptions,
  context: DocumentContext,
): readonly CalendarEvent[] {
  const participations = rowsOf(mission, 'participations')
    .filter((one) => one.personId === personId)
    .map(({ id }) => ({ table: 'participations', id }) as const)
  return calendarItems(mission, options, context)
    .filter((item) => attendeeIdsOf(mission, item).includes(personId))
    .map((item) => eventOfItem(item, mission, speaker, context, participations))
}

function fileOf(
  mission: Mission,
  person: Person | null,
  events: readonly CalendarEvent[],
  speaker: Speaker,
  options: DocumentOptions,
  context: DocumentContext,
): DocumentFile {
  const title = speaker.plainText(missionRowOf(mission).title)
  const who = person === null ? '' : latinNameOf(person).text || speaker.plainName(person)
  const calendarName = person === null ? title : `${title} – ${speaker.plainName(person)}`
  const name = fileName(mission, [speaker.plain('documents.title.calendar'), who], options)
  return { name, artifact: { kind: 'calendar', text: calendarText(calendarName, events, context.now) } }
}
