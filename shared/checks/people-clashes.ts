import { memoPerPair, memoPerRow } from '../kernel/memo'
import type { Kinds } from '../kernel/nearest-overlaps'
import type { Participation } from '../mission/entities/participation'
import type { PlannedItem } from '../mission/items/planned-items'
import type { Mission } from '../mission/mission'
import { partyOf } from '../mission/people/attendance'
import { inBoth, shareSomebody } from '../mission/people/common-attendees'
import { knownAmong, travellerIdsOf } from '../mission/people/travellers'
import { type Clash, clash, clashesAmong, type Taken } from './clash'
import { manyPersons, refsTo } from './create-finding'
import type { Finding } from './finding'

/** Of the party, who attends two of these items, which are in time order, at once; what stands for people who are not known yet as well. */
export function* peopleClashes(mission: Mission, items: readonly PlannedItem[]): Generator<Finding, void, undefined> {
  const party = partyOf(mission)
  const attended = items.map((planned) => withAttendees(planned, travellerIdsOf(mission, planned.item)))
  yield* clashesAmong(attended, byAttendees, 'people', ({ earlier, later }) => {
    const { personIds, groupIds } = knownAmong(mission, inBoth(earlier.attendeeIds, later.attendeeIds))
    return personIds.length === 0
      ? clashOfUnknown(earlier, later, groupIds, party)
      : peopleClash(earlier, later, personIds, party)
  })
}

interface AttendedItem extends PlannedItem {
  readonly attendeeIds: readonly string[]
}

/** Thousands of items overlap rightly, each with others of its hour: who attends is looked up once an item, not once a pair. */
const withAttendees = memoPerRow(
  (planned: PlannedItem, attendeeIds: readonly string[]): AttendedItem => ({ ...planned, attendeeIds }),
)

const byAttendees: Kinds<AttendedItem, readonly string[]> = { kindOf: ({ attendeeIds }) => attendeeIds, meet: shareSomebody }

/** The whole party, whole groups, or some persons: what an organizer would call them. Remembered, since an edit of a crowd's day asks for all. */
const peopleClash = memoPerPair(
  (earlier: AttendedItem, later: AttendedItem, personIds: readonly string[], party: readonly Participation[]): Finding => {
    const pair: Clash = { earlier, later }
    const count = personIds.length
    if (count > 1 && count === party.length && isPartyOnly(pair)) return clash('C01.party', pair, { params: { count } })
    const groups = sharedGroupsOf(earlier, later)
    if (groups.length > 0 && count === membersOf(party, groups)) {
      return clash('C01.group', pair, { refs: refsTo('groups', groups), params: { count } })
    }
    const { refs, keyRefs, unnamed, distinguishedBy } = manyPersons(personIds)
    return clash('C01.persons', pair, { refs, keyRefs, params: { count, unnamed }, distinguishedBy })
  },
)

/** Of whom only groups are known yet, or that it is everybody: known by what is said of them once they are, so that it may stand on. */
function clashOfUnknown(
  earlier: AttendedItem,
  later: AttendedItem,
  groupIds: readonly string[],
  party: readonly Participation[],
): Finding {
  const pair: Clash = { earlier, later }
  if (party.length === 0 && isPartyOnly(pair)) return clash('C01.party', pair, { params: { count: 0 } })
  return clash('C01.group', pair, { refs: refsTo('groups', groupIds), params: { count: 0 } })
}

function isPartyOnly({ earlier, later }: Clash): boolean {
  return earlier.item.attendance === 'party' && later.item.attendance === 'party'
}

function sharedGroupsOf({ item: a }: Taken, { item: b }: Taken): readonly string[] {
  if (a.attendance === 'groups' && b.attendance === 'groups') return a.groupIds.filter((id) => b.groupIds.includes(id))
  if (a.attendance === 'groups' && b.attendance === 'party') return a.groupIds
  if (b.attendance === 'groups' && a.attendance === 'party') return b.groupIds
  return []
}

function membersOf(party: readonly Participation[], groupIds: readonly string[]): number {
  return party.filter((one) => one.groupIds.some((id) => groupIds.includes(id))).length
}
