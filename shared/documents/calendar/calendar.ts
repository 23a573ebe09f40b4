import { attendeeIdsOf } from '../../mission/attendance'
import type { Person } from '../../mission/entities/person'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../../mission/mission'
import { latinNameOf } from '../../mission/person-name'
import { partyOf } from '../delegation'
import type { CopyFor, DocumentContext, DocumentDefinition, DocumentFile, DocumentOptions } from '../document'
import { fileName } from '../file-name'
import { type Speaker, speakerOf } from '../speaker'
import { teamsOf } from '../team'
import { type CalendarEvent, calendarText } from './calendar-text'
import { calendarItems, eventOfEngagement, eventOfItem } from './events'

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
    if (options.audience === 'participant') {
      const party = partyOf(mission, 'precedence', options.languages[0] ?? 'en').map(({ person }) => person)
      const chosen = party.filter(({ id }) => options.personIds?.includes(id) ?? true)
      return chosen.map((person) =>
        fileOf(mission, person, eventsOfPerson(copyFor, person, options, context), speaker, options, context),
      )
    }
    if (options.audience === 'interpreter') {
      const chosen = rowsOf(mission, 'interpreters').filter(({ id }) => options.interpreterIds?.includes(id) ?? true)
      return chosen.flatMap((interpreter) => {
        const person = rowOf(mission, 'persons', interpreter.personId)
        if (!person) return []
        const copy = copyFor(person.id)
        const own = teamsOf(copy, 'interpreter').engagements.filter((one) => one.interpreter.id === interpreter.id)
        const events = own.flatMap((one) => eventOfEngagement(one, copy, speaker, options, context))
        return [fileOf(mission, person, events, speaker, options, context)]
      })
    }
    const events = calendarItems(mission, options, context).map((item) => eventOfItem(item, mission, speaker, context))
    return [fileOf(mission, null, events, speaker, options, context)]
  },
}

function eventsOfPerson(
  copyFor: CopyFor,
  person: Person,
  options: DocumentOptions,
  context: DocumentContext,
): readonly CalendarEvent[] {
  const mission = copyFor(person.id)
  const speaker = speakerOf(options.languages)
  return calendarItems(mission, options, context)
    .filter((item) => attendeeIdsOf(mission, item).includes(person.id))
    .map((item) => eventOfItem(item, mission, speaker, context))
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
