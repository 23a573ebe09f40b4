import { keptLists } from '../kernel/kept-lists'
import { memoPerPair, memoPerRow } from '../kernel/memo'
import type { Kinds } from '../kernel/nearest-overlaps'
import { overlappingLots } from '../kernel/overlapping-lots'
import { attendeeIdsOf, partyOf } from '../mission/attendance'
import { inBoth, shareSomebody } from '../mission/common-attendees'
import { takenByDay } from '../mission/day-parts'
import { engagementsByInterpreter } from '../mission/engagements'
import type { Participation } from '../mission/entities/participation'
import { lookUp } from '../mission/look-up'
import type { Mission } from '../mission/mission'
import type { PlannedItem } from '../mission/planned-items'
import { aboutEach } from './about-each'
import { attendingClashes } from './attending-clashes'
import { type Clash, clash, clashesAmong, type Taken } from './clash'
import { manyPersons, refsTo } from './create-finding'
import type { Check, Finding } from './finding'
import { interpreterClashes } from './interpreter-clashes'
import { roomClashes, vehicleClashes } from './thing-clashes'

/**
 * C01: nobody and nothing is in two places at once. One finding for each two items and kind of clash, however many people; of a crowd,
 * the nearest of each item and how many more.
 */
export const noDoubleBooking: Check = {
  id: 'C01',
  name: 'no-double-booking',
  reads: ['items', 'participations', 'requirements', 'assignments', 'interpreters', 'availabilities', 'missions'],
  ahead: clashesOfCrowds,
  run: (mission, context) => [
    ...clashesOfLots(mission, lotsOf(mission), context),
    ...interpreterClashes(mission, [...engagementsByInterpreter(mission).values()], context),
    ...attendingClashes(mission),
  ],
}

/** Items that hang together by overlapping: only among those of a lot can anything be in two places. The same list while it stands. */
const lotsOf = lookUp(['items'], (mission): readonly Lot[] => [
  ...keepLots(new Map(overlappingLots(takenByDay(mission)).map((lot) => [firstOf(lot), lot]))).values(),
])

/** What a lot is known by: an item of several days may begin several. */
function firstOf([first]: Lot): string {
  return first ? `${first.item.id} ${first.start}` : ''
}

const keepLots = keptLists<PlannedItem>()

type Lot = readonly PlannedItem[]

const clashesOfLots = aboutEach(
  ['participations'],
  (mission, lot: Lot) => crowdsSeen(mission).get(lot) ?? [...clashesOfLot(mission, lot)],
)

function* clashesOfLot(mission: Mission, lot: Lot): Generator<Finding, void, undefined> {
  if (lot.length < 2) return
  const party = partyOf(mission)
  const attended = lot.map((planned) => withAttendees(planned, attendeeIdsOf(mission, planned.item)))
  yield* clashesAmong(attended, byAttendees, 'people', ({ earlier, later }) => peopleClash(earlier, later, party))
  yield* vehicleClashes(lot)
  yield* roomClashes(lot)
}

/** Items of a lot from which on it is looked at with pauses, where there is time for them. */
const CROWD = 100

function* clashesOfCrowds(mission: Mission): Generator<void, void, undefined> {
  const seen = crowdsSeen(mission)
  for (const lot of lotsOf(mission)) {
    if (lot.length < CROWD || seen.has(lot)) continue
    const findings: Finding[] = []
    for (const finding of clashesOfLot(mission, lot)) {
      findings.push(finding)
      yield
    }
    seen.set(lot, findings)
  }
}

const crowdsSeen = lookUp(['participations'], () => new WeakMap<Lot, readonly Finding[]>())

interface AttendedItem extends PlannedItem {
  readonly attendeeIds: readonly string[]
}

/** Thousands of items overlap rightly, each with others of its hour: who attends is looked up once an item, not once a pair. */
const withAttendees = memoPerRow(
  (planned: PlannedItem, attendeeIds: readonly string[]): AttendedItem => ({ ...planned, attendeeIds }),
)

const byAttendees: Kinds<AttendedItem, readonly string[]> = { kindOf: ({ attendeeIds }) => attendeeIds, meet: shareSomebody }

/** The whole party, whole groups, or some persons: what an organizer would call them. Remembered, since an edit of a crowd's day asks for all. */
const peopleClash = memoPerPair((earlier: AttendedItem, later: AttendedItem, party: readonly Participation[]): Finding => {
  const pair: Clash = { earlier, later }
  const common = inBoth(earlier.attendeeIds, later.attendeeIds)
  const count = common.length
  if (count > 1 && count === party.length && isPartyOnly(pair)) return clash('C01.party', pair, { params: { count } })
  const groups = sharedGroupsOf(earlier, later)
  if (groups.length > 0 && count === membersOf(party, groups)) {
    return clash('C01.group', pair, { refs: refsTo('groups', groups), params: { count } })
  }
  const { refs, keyRefs, unnamed, distinguishedBy } = manyPersons(common)
  return clash('C01.persons', pair, { refs, keyRefs, params: { count, unnamed }, distinguishedBy })
})

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
