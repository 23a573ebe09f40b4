import { keptLists } from '../kernel/kept-lists'
import { compareBy, groupBy } from '../kernel/order'
import type { Item } from '../mission/entities/item'
import type { Release } from '../mission/entities/release'
import { lookUp } from '../mission/look-up'
import { rowOf, rowsOf } from '../mission/mission'
import { entryRuleMarks, isReceived } from '../mission/places/entry-rules'
import { aboutEach } from './about-each'
import { createFinding, refsTo } from './create-finding'
import type { Check } from './finding'
import { todayOf } from './today-of'
import { admissionSourceOf } from './visits'

/**
 * C19: what hosts ask of visitors (protective equipment, clothing, prohibitions, identification) is in the version that was given out last.
 * One finding for each place that is still to be visited; a version that does not tell which rules it had is not judged.
 */
export const rulesGivenOut: Check = {
  id: 'C19',
  name: 'rules-given-out',
  reads: ['items', 'places', 'releases', 'missions'],
  run: (mission, context) => (lastRelease(mission)?.rulesTold ? findingsOf(mission, visitsByPlace(mission), context) : none),
}

const none: readonly never[] = []

const lastRelease = lookUp(['releases'], (mission) =>
  rowsOf(mission, 'releases').reduce<Release | null>((last, one) => (last && last.number > one.number ? last : one), null),
)

/** Who is received at each place; the same lists while they stand. */
const visitsByPlace = lookUp(['items'], (mission): readonly (readonly Item[])[] => [
  ...keepVisits(groupBy(rowsOf(mission, 'items').filter(isReceived), ({ placeId }) => placeId ?? '')).values(),
])

const keepVisits = keptLists<Item>()

const byStart = compareBy<Item>(
  ({ dayOn }) => dayOn ?? '',
  ({ startTime }) => startTime ?? '',
  ({ id }) => id,
)

const findingsOf = aboutEach(['places', 'releases', 'missions'], (mission, visits: readonly Item[], context) => {
  const release = lastRelease(mission)
  const place = rowOf(mission, 'places', visits[0]?.placeId ?? null)
  if (!release?.rulesTold || !place?.admission) return []
  const today = todayOf(mission, context)
  const items = visits.filter(({ dayOn }) => (dayOn ?? '') >= today).sort(byStart)
  const told = new Set(Object.hasOwn(release.rulesTold, place.id) ? release.rulesTold[place.id] : [])
  const untold = entryRuleMarks(place.admission).filter((mark) => !told.has(mark))
  const [first] = items
  if (!first || untold.length === 0) return []
  const names = untold.map((mark) => mark.split(':')[0])
  return [
    createFinding({
      messageId: 'C19.outdated',
      severity: 'info',
      refs: [
        { table: 'places', id: place.id },
        ...refsTo(
          'items',
          items.map(({ id }) => id),
        ),
      ],
      keyRefs: [{ table: 'places', id: place.id }],
      params: {
        number: release.number,
        entryRules: names.join(' '),
        item: first.id,
        itemOn: first.dayOn ?? '',
        more: items.length - 1,
      },
      source: admissionSourceOf(place.admission),
      on: first.dayOn,
      distinguishedBy: `${release.number} ${untold.join(' ')}`,
    }),
  ]
})
