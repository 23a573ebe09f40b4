import { figureOf } from '../interpreting/figure-of'
import { keptLists } from '../kernel/kept-lists'
import { compareBy, groupBy } from '../kernel/order'
import { daysBetween } from '../kernel/time'
import type { Item, ItemKind } from '../mission/entities/item'
import type { Place } from '../mission/entities/place'
import { takesPlace } from '../mission/items/item-times'
import { lookUp } from '../mission/look-up'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import { contactIdsOf } from '../mission/people/principals'
import { aboutEach } from './about-each'
import { createFinding, refsTo } from './create-finding'
import type { Check, CheckContext, Finding } from './finding'
import { todayOf } from './today-of'

/**
 * C27: some time before the day there is somebody to call wherever the party is received, and the mission knows the emergency numbers. One
 * finding for each place; what lies in the past is not spoken of.
 */
export const somebodyToCall: Check = {
  id: 'C27',
  name: 'somebody-to-call',
  reads: ['items', 'places', 'persons', 'participations', 'missions', 'ruleProfiles'],
  run: (mission, context) => [...placeFindings(mission, receptionsOf(mission), context), ...emergencyFindings(mission, context)],
}

/** Where nobody receives anybody; the way is the driver's, whose telephone stands with the vehicle. */
const unreceived: readonly ItemKind[] = ['transfer', 'flight', 'rail', 'note', 'blocker', 'freeTime', 'restStop']
/** Where there is a counter and no host. */
const unattended: readonly Place['kind'][] = ['airport', 'station', 'meetingPoint']

/** What takes place at each place; the same lists while they stand. */
const receptionsOf = lookUp(['items'], (mission): readonly (readonly Item[])[] => {
  const items = rowsOf(mission, 'items').filter(
    (item) =>
      item.dayOn !== null &&
      item.placeId !== null &&
      item.status !== 'idea' &&
      takesPlace(item) &&
      !unreceived.includes(item.kind),
  )
  const byPlace = groupBy(items, ({ placeId }) => placeId ?? '')
  return [...keepItems(byPlace).values()]
})

const keepItems = keptLists<Item>()

const byStart = compareBy<Item>(
  ({ dayOn }) => dayOn ?? '',
  ({ startTime }) => startTime ?? '',
  ({ id }) => id,
)

const placeFindings = aboutEach(
  ['places', 'persons', 'participations', 'missions', 'ruleProfiles'],
  (mission, items: readonly Item[], context) => {
    const due = items.filter((item) => isDue(mission, item, context)).sort(byStart)
    const place = rowOf(mission, 'places', items[0]?.placeId ?? null)
    if (due.length === 0 || !place || place.phone !== '' || unattended.includes(place.kind)) return []
    const silent = due.filter((item) => contactIdsOf(mission, item).every((id) => !phoneOf(mission, id)))
    const [first] = silent
    if (!first) return []
    const isKnown = contactIdsOf(mission, first).length > 0
    const limit = figureOf(mission, 'contactDays')
    return [
      createFinding({
        messageId: isKnown ? 'C27.phone' : 'C27.contact',
        severity: 'warn',
        refs: [
          { table: 'places', id: place.id },
          ...refsTo(
            'items',
            silent.map(({ id }) => id),
          ),
        ],
        keyRefs: [{ table: 'places', id: place.id }],
        params: { count: silent.length, itemOn: first.dayOn ?? '' },
        found: daysBetween(todayOf(mission, context), first.dayOn ?? ''),
        allowed: limit.value,
        source: limit.source,
        on: first.dayOn,
      }),
    ]
  },
)

function isDue(mission: Mission, { dayOn }: Item, context: CheckContext): boolean {
  if (dayOn === null) return false
  const daysLeft = daysBetween(todayOf(mission, context), dayOn)
  return daysLeft >= 0 && daysLeft <= figureOf(mission, 'contactDays').value
}

function phoneOf(mission: Mission, personId: string): string {
  return rowOf(mission, 'persons', personId)?.phone ?? ''
}

function emergencyFindings(mission: Mission, context: CheckContext): readonly Finding[] {
  const { emergencyNumbers, startsOn, id } = missionRowOf(mission)
  const limit = figureOf(mission, 'contactDays')
  const daysLeft = daysBetween(todayOf(mission, context), startsOn)
  const isNear = daysLeft >= 0 && daysLeft <= limit.value
  if (emergencyNumbers.trim() !== '' || !isNear || receptionsOf(mission).length === 0) return []
  return [
    createFinding({
      messageId: 'C27.emergency',
      severity: 'warn',
      refs: [{ table: 'missions', id }],
      params: { startsOn, daysLeft },
      found: daysLeft,
      allowed: limit.value,
      source: limit.source,
      on: null,
    }),
  ]
}
