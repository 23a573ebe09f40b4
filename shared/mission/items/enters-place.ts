import type { Item, ItemKind } from '../entities/item'

/** Ways from a place, and entries that nobody attends there. */
const outside: readonly ItemKind[] = ['transfer', 'flight', 'rail', 'note', 'blocker', 'freeTime']

/** Whether who attends an item enters its place: the rules of a host hold for no other. */
export function entersPlace({ kind }: Pick<Item, 'kind'>): boolean {
  return !outside.includes(kind)
}
