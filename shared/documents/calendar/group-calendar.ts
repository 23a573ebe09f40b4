import type { Item } from '../../mission/entities/item'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { attendeeIdsOf, groupMemberIdsOf } from '../../mission/people/attendance'
import type { Ref } from '../../mission/registry'
import type { DocumentDefinition } from '../document'
import { type GroupCopy, groupCopyOf } from '../group-itinerary/group-copy'
import { headsOf } from '../group-itinerary/group-heads'
import type { Speaker } from '../speaker'
import { calendarMaker } from './calendar-maker'
import { calendarItems, eventOfItem } from './events'

/** Who belongs to a group is said by any of them: also by one that is gone since. */
const memberships: readonly Ref[] = [{ table: 'participations', id: '' }]

/** D3 as calendars: to the leader of each group what it does and how many of it come. */
export const groupCalendar: DocumentDefinition = {
  id: 'group-calendar',
  titleId: 'documents.title.groupCalendar',
  summaryId: 'documents.summary.groupCalendar',
  format: 'calendar',
  audiences: ['participant'],
  copies: 'perGroup',
  usesSort: false,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const { speaker, eventsFor, everGiven, fileOf } = calendarMaker(copyFor, options, context)
    const filled = (copy: Mission) => rowsOf(copy, 'groups').filter(({ id }) => groupMemberIdsOf(copy, id).length > 0)
    return everGiven(filled).flatMap(({ row: group, isGone }) => {
      const events = eventsFor(null, (copy, told) => {
        const known = rowOf(copy, 'groups', group.id)
        if (!known) return []
        const members = groupCopyOf(copy, known, options)
        return calendarItems(copy, told, context)
          .filter((item) => attendeeIdsOf(copy, item).some((id) => members.memberIds.has(id)))
          .map((item) => {
            const event = eventOfItem(item, copy, speaker, context, memberships)
            const description = [headsLine(members, copy, item, speaker), event.description].filter((line) => line !== '')
            // Whoever leads the group may have a calendar of their own: what one takes back must not go from the other.
            return { ...event, uid: `group-${group.id}-${event.uid}`, description: description.join('\n') }
          })
      })
      if (isGone && events.length === 0) return []
      const name = speaker.plainText(group.name) || group.code
      return [fileOf(speaker.plain('documents.title.groupCalendar'), { name, inFile: name }, events)]
    })
  },
}

function headsLine(copy: GroupCopy, mission: Mission, item: Item, speaker: Speaker): string {
  const { count, named, labelId } = headsOf(copy, mission, item)
  const names = named.map((person) => speaker.plainName(person)).join(', ')
  const who = names === '' ? '' : ` · ${speaker.plain(labelId)}: ${names}`
  return `${speaker.plain('documents.group.heads')} ${count}${who}`
}
