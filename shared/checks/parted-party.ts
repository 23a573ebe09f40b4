import { memoPerRow } from '../kernel/memo'
import { groupBy } from '../kernel/order'
import type { Participation } from '../mission/entities/participation'

/** Guests who stand in the same lists. */
interface Part {
  readonly personIds: readonly string[]
  readonly inLists: ReadonlySet<readonly string[]>
}

/** The party by which of these lists of attendees its guests stand in; who stands in none is left out. Days have the same few lists. */
export function partedBy(party: readonly Participation[], lists: readonly (readonly string[])[]): readonly Part[] {
  const known = partsOf(party)
  const key = lists.map(numberOf).join(' ')
  const parts = known.get(key) ?? part(party, lists)
  known.set(key, parts)
  return parts
}

const partsOf = memoPerRow((_party: readonly Participation[]) => new Map<string, readonly Part[]>())

let numbered = 0
const numbers = new WeakMap<readonly string[], number>()

/** Lists that are shared by identity, told apart by a number. */
function numberOf(list: readonly string[]): number {
  const known = numbers.get(list)
  if (known !== undefined) return known
  numbered += 1
  numbers.set(list, numbered)
  return numbered
}

function part(party: readonly Participation[], lists: readonly (readonly string[])[]): readonly Part[] {
  const marks = new Map(party.map(({ personId }) => [personId, '']))
  for (const [index, list] of lists.entries()) {
    for (const id of list) {
      const mark = marks.get(id)
      if (mark !== undefined) marks.set(id, `${mark}${index} `)
    }
  }
  return [...groupBy(marks.keys(), (id) => marks.get(id) ?? '')]
    .filter(([mark]) => mark !== '')
    .map(([mark, personIds]) => ({
      personIds,
      inLists: new Set(
        mark
          .trim()
          .split(' ')
          .flatMap((index) => [lists[Number(index)] ?? []]),
      ),
    }))
}
