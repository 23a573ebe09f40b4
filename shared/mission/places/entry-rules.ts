import { canonicalJson } from '../../kernel/json'
import type { Item, ItemKind } from '../entities/item'
import type { Admission } from '../entities/place'
import { takesPlace } from '../items/item-times'
import { shortened } from '../mark-of'
import { type Mission, rowOf, rowsOf } from '../mission'

/** What a host asks of whoever comes, and everybody who comes must have read (rules.md 5.7, C19). */
const entryRuleNames = ['ppe', 'clothing', 'prohibited', 'needsIdCopy', 'needsSignature'] as const

/** What does not enter a place, and entries that nobody attends there. */
const outside: readonly ItemKind[] = ['transfer', 'flight', 'rail', 'note', 'blocker', 'freeTime']

/** A short mark of each rule that there is, by its name (`ppe:…`): a rule with another mark says something else. */
export function entryRuleMarks(admission: Admission): readonly string[] {
  return entryRuleNames.flatMap((name) => {
    const said = canonicalJson(admission[name])
    return said === '[]' || said === '{}' || said === 'false' ? [] : [`${name}:${shortened(said)}`]
  })
}

/** Whether people are received at the item's place, so that documents print its rules with the item. */
export function isReceived(item: Item): boolean {
  const { placeId, toPlaceId, dayOn, kind, status } = item
  return (
    placeId !== null && toPlaceId === null && dayOn !== null && status !== 'idea' && takesPlace(item) && !outside.includes(kind)
  )
}

/** The marks of what each place asks that is visited; none where it asks nothing. */
export function rulesOfVisits(mission: Mission): Record<string, string[]> {
  const placeIds = new Set(rowsOf(mission, 'items').flatMap((item) => (isReceived(item) ? (item.placeId ?? []) : [])))
  return Object.fromEntries(
    [...placeIds].sort().map((id) => {
      const admission = rowOf(mission, 'places', id)?.admission
      return [id, admission ? [...entryRuleMarks(admission)] : []]
    }),
  )
}
