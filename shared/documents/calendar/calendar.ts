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
import { calendarItems, eventOfEngagement, eventOfItem, withWithdrawn } from './events'

/** D29: to organizers and hosts the whole mission; to each participant and each interpreter their own. */
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
    const fileFor = (person: Person | null, ownerId: string | null, eventsIn: EventsIn): DocumentFile => {
      const now = copyFor(ownerId)
      const events = withWithdrawn(
        eventsIn(now, options),
        eventsIn(now, { ...options, includeUnconfirmed: true }),
        context.released ? eventsIn(context.released.copyFor(ownerId), options) : [],
      )
      return fileOf(mission, person, events, speaker, options, context)
    }
    if (options.audience === 'participant') {
      const party = partyOf(mission, 'precedence', options.languages[0] ?? 'en').map(({ person }) => person)
      const chosen = party.filter(({ id }) => options.personIds?.includes(id) ?? true)
      return chosen.map((person) =>
        fileFor(person, person.id, (copy, told) => eventsOfPerson(copy, person.id, speaker, told, context)),
      )
    }
    if (options.audience === 'interpreter') {
      const chosen = rowsOf(mission, 'interpreters').filter(({ id }) => options.interpreterIds?.includes(id) ?? true)
      return chosen.flatMap((interpreter) => {
        const person = rowOf(mission, 'persons', interpreter.personId)
        if (!person) return []
        return [
          fileFor(person, person.id, (copy, told) => {
            const own = teamsOf(copy, 'interpreter').engagements.filter((one) => one.interpreter.id === interpreter.id)
            return dutiesOf(copy, own).flatMap((duty) => eventOfEngagement(duty, copy, speaker, told, context))
          }),
        ]
      })
    }
    return [
      fileFor(null, null, (copy, told) =>
        calendarItems(copy, told, context).map((item) => eventOfItem(item, copy, speaker, context)),
      ),
    ]
  },
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
