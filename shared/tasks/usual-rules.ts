import type { Item, ItemKind } from '../mission/entities/item'
import type { Admission, Place } from '../mission/entities/place'
import type { TaskPriority, TaskRuleId } from '../mission/entities/task'
import { entersPlace } from '../mission/items/enters-place'
import type { StaffedItem } from '../mission/people/engagements'
import type { RowOf } from '../mission/registry'

/** An item and all of the mission that its tasks hang on. */
export interface TaskSubject {
  readonly item: Item
  readonly needs: StaffedItem['needs']
  readonly place: Place | undefined
  readonly legs: readonly RowOf<'travelLegs'>[]
  /** Days before which an item should be confirmed, by the mission's rule profile. */
  readonly confirmDays: number
}

/** A rule from which tasks follow: for which items, how many days before, and whether the plan itself shows that it is done. */
export interface UsualRule {
  readonly id: TaskRuleId
  readonly priority: TaskPriority
  /** D-n; null: nothing is to be done for this item. */
  readonly daysBefore: (subject: TaskSubject) => number | null
  readonly isSettled: (subject: TaskSubject) => boolean
}

/** What a host needs by when where its rules give no days of their own: a working week. */
export const HOST_DAYS = 7
/** A visitor list two weeks before, as the 23-city plants ask for it (F-23). */
const LIST_DAYS = 14
/** Papers two weeks, a week and three days before (CN-itj, KR-so; the last one is ours). */
const PAPER_DAYS = { papers: 14, papersReminder: 7, papersLast: 3 } as const

const withHosts: readonly ItemKind[] = [
  'visit',
  'meeting',
  'courtesyCall',
  'b2bSession',
  'ceremony',
  'conferenceSession',
  'lecture',
  'workshop',
  'signing',
  'meal',
  'banquet',
  'pressBriefing',
]
const withSpeakers: readonly ItemKind[] = ['ceremony', 'conferenceSession', 'lecture', 'signing']
const journeys: readonly ItemKind[] = ['flight', 'rail']

const never = (): boolean => false

function ofHost(
  id: TaskRuleId,
  priority: TaskPriority,
  daysBefore: (admission: Admission) => number | null,
  isSettled: UsualRule['isSettled'] = never,
): UsualRule {
  return {
    id,
    priority,
    daysBefore: ({ item, place }) => (place?.admission && entersPlace(item) ? daysBefore(place.admission) : null),
    isSettled,
  }
}

function ofKinds(
  id: TaskRuleId,
  kinds: readonly ItemKind[],
  days: number,
  priority: TaskPriority = 'normal',
  isSettled: UsualRule['isSettled'] = never,
): UsualRule {
  return { id, priority, daysBefore: ({ item }) => (kinds.includes(item.kind) ? days : null), isSettled }
}

function ofPapers(id: keyof typeof PAPER_DAYS): UsualRule {
  const asked = ({ needs }: TaskSubject) => needs.flatMap(({ assignments }) => assignments)
  return {
    id,
    priority: 'normal',
    daysBefore: (subject) => (asked(subject).length > 0 ? PAPER_DAYS[id] : null),
    isSettled: (subject) => asked(subject).every(({ documentsSentOn }) => documentsSentOn !== null),
  }
}

function isAsked({ item }: TaskSubject): boolean {
  return item.status === 'requested' || item.status === 'confirmed'
}

function isConfirmed({ item }: TaskSubject): boolean {
  return item.status === 'confirmed'
}

/** Every rule, in the order of the work. A mission may keep one otherwise, or not at all, by a row of `taskRules`. */
export const usualRules: readonly UsualRule[] = [
  ofHost('application', 'high', ({ leadDays }) => leadDays, isAsked),
  ofHost('visitorList', 'high', ({ listDays }) => listDays),
  ofHost('idCopies', 'high', ({ needsIdCopy, listDays }) => (needsIdCopy ? (listDays ?? LIST_DAYS) : null)),
  ofHost('signatures', 'normal', ({ needsSignature, listDays }) => (needsSignature ? (listDays ?? HOST_DAYS) : null)),
  ofHost('protectiveEquipment', 'normal', ({ ppe }) => (ppe.length > 0 ? HOST_DAYS : null)),
  ofHost('visitRules', 'low', ({ prohibited, clothing, stairsOrHeights, lateArrivalRule }) => {
    const texts = [...prohibited, stairsOrHeights, ...Object.values(clothing), ...Object.values(lateArrivalRule)]
    return texts.some((text) => text !== '') ? 3 : null
  }),
  {
    id: 'confirm',
    priority: 'normal',
    daysBefore: ({ item, confirmDays }) => (withHosts.includes(item.kind) ? confirmDays : null),
    isSettled: isConfirmed,
  },
  ofKinds('speeches', withSpeakers, 14),
  ofPapers('papers'),
  ofPapers('papersReminder'),
  ofPapers('papersLast'),
  ofKinds('tickets', journeys, 14, 'high', ({ legs }) => legs.length > 0 && legs.every((leg) => leg.ticketStatus === 'issued')),
  ofKinds('rooms', ['checkIn'], 14),
  ofKinds('diets', ['meal', 'banquet'], HOST_DAYS),
]
