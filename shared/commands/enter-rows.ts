import { groupBy } from '../kernel/order'
import { err, ok } from '../kernel/result'
import type { LocalDate } from '../kernel/time'
import { createRow, type Diff, editRow, isEmptyDiff, joinDiffs } from '../mission/diff'
import type { Group } from '../mission/entities/group'
import type { Item } from '../mission/entities/item'
import type { Place } from '../mission/entities/place'
import type { Requirement } from '../mission/entities/requirement'
import { missionRowOf, rowOf } from '../mission/mission'
import type { Ref } from '../mission/registry'
import { command } from './command'

export interface EnterRowsInput {
  /** Rows that the items need and nobody knew. */
  readonly places: readonly Place[]
  readonly groups: readonly Group[]
  readonly requirements: readonly Requirement[]
  readonly additions: readonly Item[]
  /** Items of the mission as they are to be. */
  readonly edits: readonly Item[]
  /** The mission grows to these days; null: it stays. */
  readonly days: { readonly startsOn: LocalDate; readonly endsOn: LocalDate } | null
}

/** Enters rows of a table as they were typed or pasted: new items and changed ones, with the places and groups that they name, in one step. */
export const enterRows = command({
  name: 'enter-rows',
  run: (mission, { places, groups, requirements, additions, edits, days }: EnterRowsInput) => {
    const asked = new Set(requirements.map(({ itemId }) => itemId))
    const diffs: Diff[] = [
      ...(days ? [editRow('missions', missionRowOf(mission), days)] : []),
      ...places.map((row) => createRow('places', row)),
      ...groups.map((row) => createRow('groups', row)),
      ...additions.map((row) => createRow('items', row)),
      ...requirements.map((row) => createRow('requirements', row)),
    ]
    const refs: Ref[] = additions.map(({ id }) => ({ table: 'items', id }))
    for (const item of edits) {
      const before = rowOf(mission, 'items', item.id)
      if (!before) return err({ code: 'row-unknown', ref: { table: 'items', id: item.id } })
      const diff = editRow('items', before, item)
      if (isEmptyDiff(diff) && !asked.has(item.id)) continue
      diffs.push(diff)
      refs.push({ table: 'items', id: item.id })
    }
    const diff = joinDiffs(diffs)
    return isEmptyDiff(diff) ? err({ code: 'nothing-changes' }) : ok({ diff, refs })
  },
})

/** The same in parts of so many items, for a paste of thousands: what all items may point to is in the first. */
export function partsOfRows(input: EnterRowsInput, size: number): readonly EnterRowsInput[] {
  const { places, groups, days, requirements, additions, edits } = input
  const requirementsOf = groupBy(requirements, ({ itemId }) => itemId)
  const items = [...additions.map((item) => ({ item, isNew: true })), ...edits.map((item) => ({ item, isNew: false }))]
  const parts: EnterRowsInput[] = [{ places, groups, days, requirements: [], additions: [], edits: [] }]
  for (let from = 0; from < items.length; from += size) {
    const own = items.slice(from, from + size)
    parts.push({
      places: [],
      groups: [],
      days: null,
      requirements: own.flatMap(({ item }) => requirementsOf.get(item.id) ?? []),
      additions: own.flatMap(({ item, isNew }) => (isNew ? [item] : [])),
      edits: own.flatMap(({ item, isNew }) => (isNew ? [] : [item])),
    })
  }
  return parts
}
