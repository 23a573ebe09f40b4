import { type Mission, missionRowOf } from '../../mission/mission'
import type { CopyFor, DocumentContext, DocumentFile, DocumentOptions } from '../document'
import { fileName } from '../file-name'
import { type Speaker, speakerOf } from '../speaker'
import { type CalendarEvent, calendarText } from './calendar-text'
import { withWithdrawn } from './events'

/** The events of one calendar in a state of the mission. */
export type EventsIn = (copy: Mission, told: DocumentOptions) => readonly CalendarEvent[]

/** Whose a calendar is: in its own name, and in that of its file. */
interface Owner {
  readonly name: string
  readonly inFile: string
}

/** What the calendar files of a document are made with. */
export interface CalendarMaker {
  readonly mission: Mission
  readonly speaker: Speaker
  /** What a copy's calendar has now, with what it had in the version given out before and has no more, as cancelled. */
  readonly eventsFor: (ownerId: string | null, eventsIn: EventsIn) => readonly CalendarEvent[]
  /** Who gets a calendar now, then who had one and was struck out since. */
  readonly everGiven: <Row extends { readonly id: string }>(rowsIn: (copy: Mission) => readonly Row[]) => readonly Given<Row>[]
  readonly fileOf: (documentTitle: string, owner: Owner | null, events: readonly CalendarEvent[]) => DocumentFile
}

/** A row for which there is a calendar, and the state of the mission that knows it. */
interface Given<Row> {
  readonly row: Row
  readonly copy: Mission
  /** It was there in the version given out before and is no more: its calendar only takes back what it said. */
  readonly isGone: boolean
}

export function calendarMaker(copyFor: CopyFor, options: DocumentOptions, context: DocumentContext): CalendarMaker {
  const mission = copyFor(null)
  const speaker = speakerOf(options.languages)
  const { released } = context
  return {
    mission,
    speaker,
    eventsFor: (ownerId, eventsIn) => {
      const now = copyFor(ownerId)
      return withWithdrawn(
        eventsIn(now, options),
        eventsIn(now, { ...options, includeUnconfirmed: true }),
        released ? eventsIn(released.copyFor(ownerId), options) : [],
      )
    },
    everGiven: (rowsIn) => {
      const rows = rowsIn(mission)
      const there = new Set(rows.map(({ id }) => id))
      const before = released?.copyFor(null)
      const gone = before ? rowsIn(before).filter(({ id }) => !there.has(id)) : []
      return [
        ...rows.map((row) => ({ row, copy: mission, isGone: false })),
        ...gone.map((row) => ({ row, copy: before ?? mission, isGone: true })),
      ]
    },
    fileOf: (documentTitle, owner, events) => {
      const title = speaker.plainText(missionRowOf(mission).title)
      const name = fileName(mission, [documentTitle, owner?.inFile ?? ''], options)
      const calendarName = owner === null ? title : `${title} – ${owner.name}`
      return { name, artifact: { kind: 'calendar', text: calendarText(calendarName, events, context.now) } }
    },
  }
}
