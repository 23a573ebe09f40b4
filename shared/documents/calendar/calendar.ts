import type { Person } from '../../mission/entities/person'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { attendeeIdsOf } from '../../mission/people/attendance'
import { latinNameOf } from '../../mission/people/person-name'
import { partyOf } from '../delegation'
import type { DocumentContext, DocumentDefinition, DocumentFile, DocumentOptions } from '../document'
import { dutiesOf } from '../interpreter-call-sheet/duty'
import type { Speaker } from '../speaker'
import { teamsOf } from '../team'
import { calendarMaker } from './calendar-maker'
import type { CalendarEvent } from './calendar-text'
import { calendarItems, eventOfDuty, eventOfItem } from './events'

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
    const { speaker, eventsFor, everGiven, fileOf } = calendarMaker(copyFor, options, context)
    const documentTitle = speaker.plain('documents.title.calendar')
    const fileFor = (person: Person, events: readonly CalendarEvent[]): DocumentFile => {
      const name = speaker.plainName(person)
      return fileOf(documentTitle, { name, inFile: latinNameOf(person).text || name }, events)
    }
    if (options.audience === 'participant') {
      const party = (copy: Mission) => partyOf(copy, 'precedence', options.languages[0] ?? 'en').map(({ person }) => person)
      return everGiven(party)
        .filter(({ row }) => options.personIds?.includes(row.id) ?? true)
        .flatMap(({ row: person, isGone }) => {
          const events = eventsFor(person.id, (copy, told) => eventsOfPerson(copy, person.id, speaker, told, context))
          return isGone && events.length === 0 ? [] : [fileFor(person, events)]
        })
    }
    if (options.audience === 'interpreter') {
      return everGiven((copy) => rowsOf(copy, 'interpreters'))
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
    return [fileOf(documentTitle, null, all)]
  },
}

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
