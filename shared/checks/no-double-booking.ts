import { keptLists } from '../kernel/kept-lists'
import { overlappingLots } from '../kernel/overlapping-lots'
import { takenByDay } from '../mission/items/day-parts'
import type { PlannedItem } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'
import type { Mission } from '../mission/mission'
import { engagementsByInterpreter } from '../mission/people/engagements'
import { aboutEach } from './about-each'
import { attendingClashes } from './attending-clashes'
import { driverClashes } from './driver-clashes'
import type { Check, Finding } from './finding'
import { interpreterClashes } from './interpreter-clashes'
import { peopleClashes } from './people-clashes'
import { roomClashes, vehicleClashes } from './thing-clashes'

/**
 * C01: nobody and nothing is in two places at once. One finding for each two items and kind of clash, however many people; of a crowd,
 * the nearest of each item and how many more.
 */
export const noDoubleBooking: Check = {
  id: 'C01',
  name: 'no-double-booking',
  reads: [
    'items',
    'vehicles',
    'participations',
    'groups',
    'requirements',
    'assignments',
    'interpreters',
    'availabilities',
    'missions',
  ],
  ahead: clashesOfCrowds,
  run: (mission, context) => [
    ...clashesOfLots(mission, lotsOf(mission), context),
    ...driverClashes(mission, lotsOf(mission), context),
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
  ['participations', 'groups'],
  (mission, lot: Lot) => crowdsSeen(mission).get(lot) ?? [...clashesOfLot(mission, lot)],
)

function* clashesOfLot(mission: Mission, lot: Lot): Generator<Finding, void, undefined> {
  if (lot.length < 2) return
  yield* peopleClashes(mission, lot)
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

const crowdsSeen = lookUp(['participations', 'groups'], () => new WeakMap<Lot, readonly Finding[]>())
