import type { Finding, Mend } from '../checks/finding'
import { mendBy } from '../checks/mends'
import { splitItem } from '../commands/split-item'
import type { Item } from '../mission/entities/item'
import type { ItemPart } from '../mission/items/item-parts'
import { type Mission, rowsOf } from '../mission/mission'
import { attendeeIdsOf, groupMemberIdsOf } from '../mission/people/attendance'
import { itemsOf } from './items-of'

/** A visit that is too large for its host becomes several: by the groups that there are, else by precedence; at once or one by one. */
export function smallerGroups(mission: Mission, finding: Finding): readonly Mend[] {
  const [item] = itemsOf(mission, finding)
  if (!item || finding.messageId !== 'C04.tooLarge' || !finding.allowed) return []
  const parts = byGroups(mission, item, finding.allowed) ?? byPrecedence(mission, item, finding.allowed)
  return [false, true].map((oneAfterAnother) =>
    mendBy(
      oneAfterAnother ? 'splitInTurn' : 'split',
      splitItem,
      { itemId: item.id, parts, oneAfterAnother },
      { item: item.id, parts: parts.length },
    ),
  )
}

/** Groups of one kind that part the attendees, put together as long as they fit; null where there are none. */
function byGroups(mission: Mission, item: Item, most: number): readonly ItemPart[] | null {
  const attendees = new Set(attendeeIdsOf(mission, item))
  const groups = rowsOf(mission, 'groups').filter(({ id }) => item.attendance === 'party' || item.groupIds.includes(id))
  for (const kind of new Set(groups.map((group) => group.kind))) {
    const own = groups
      .filter((group) => group.kind === kind)
      .map(({ id }) => ({ id, members: groupMemberIdsOf(mission, id).filter((personId) => attendees.has(personId)) }))
      .filter(({ members }) => members.length > 0)
    const all = own.flatMap(({ members }) => members)
    if (all.length !== attendees.size || new Set(all).size !== all.length) continue
    const bins: { ids: string[]; size: number }[] = []
    for (const { id, members } of own) {
      const bin = bins.find(({ size }) => size + members.length <= most)
      if (bin) {
        bin.ids.push(id)
        bin.size += members.length
      } else bins.push({ ids: [id], size: members.length })
    }
    if (bins.length < 2 || bins.some(({ size }) => size > most)) continue
    const { excludePersonIds } = item
    return bins.map(({ ids }) => ({ attendance: 'groups', groupIds: ids, includePersonIds: [], excludePersonIds }))
  }
  return null
}

/** As few parts as the host allows, of the same size, in the order of precedence. */
function byPrecedence(mission: Mission, item: Item, most: number): readonly ItemPart[] {
  const places = new Map(rowsOf(mission, 'participations').map(({ personId, precedence }) => [personId, precedence ?? 1e6]))
  const ids = attendeeIdsOf(mission, item).toSorted((a, b) => (places.get(a) ?? 1e7) - (places.get(b) ?? 1e7) || (a < b ? -1 : 1))
  const count = Math.ceil(ids.length / most)
  const size = Math.ceil(ids.length / count)
  return Array.from({ length: count }, (_, index) => ({
    attendance: 'persons',
    groupIds: [],
    includePersonIds: ids.slice(index * size, (index + 1) * size),
    excludePersonIds: [],
  }))
}
