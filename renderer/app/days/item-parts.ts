import { joinItems } from '../../../shared/commands/join-items'
import { splitItem } from '../../../shared/commands/split-item'
import type { Translator } from '../../../shared/i18n/translate'
import type { Item } from '../../../shared/mission/entities/item'
import { type GroupSplit, partsOf } from '../../../shared/mission/items/item-parts'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useDesk } from '../../store/mission-store'
import { actOnMany } from '../actions/act-on-many'
import { selectItems } from './select-items'

/** Parts an item by groups; all its parts are selected then. */
export function splitByGroup(item: Item, { parts }: GroupSplit): void {
  const done = actOnMany(
    splitItem,
    { itemId: item.id, parts, oneAfterAnother: false },
    'itinerary.wasSplit',
    'itinerary.wasSplit',
  )
  const made = done ? useDesk.getState().steps.at(-1)?.diff.items : undefined
  if (!made) return
  selectItems([item.id, ...Object.keys(made).filter((id) => made[id]?.removed?.before === true)])
}

/** Makes one of several items, which is selected then. */
export function rejoin(items: readonly Item[]): void {
  if (!actOnMany(joinItems, { itemIds: items.map(({ id }) => id) }, 'itinerary.wasRejoined', 'itinerary.nothingToRejoin')) return
  const mission = useDesk.getState().journal?.mission
  selectItems(items.map(({ id }) => id).filter((id) => mission && rowOf(mission, 'items', id)))
}

/** What would be rejoined: the selected items of one kind, or one item with its other parts; none where there is nothing to rejoin. */
export function rejoinable(mission: Mission, items: readonly Item[]): readonly Item[] {
  const [first] = items
  if (!first) return []
  const all = items.length > 1 ? items : partsOf(mission, first)
  return all.length > 1 && all.every(({ kind }) => kind === first.kind) ? all : []
}

const NAMED = 4

/** `A · B · C`, or the first of many: `A · B · C · D +4`. */
export function groupNames(mission: Mission, groupIds: readonly string[], { language }: Translator): string {
  const names = groupIds.flatMap((id) => {
    const group = rowOf(mission, 'groups', id)
    return group ? group.code || textIn(group.name, language).text : []
  })
  const more = names.length > NAMED ? ` +${names.length - NAMED}` : ''
  return `${names.slice(0, NAMED).join(' · ')}${more}`
}
