import { err, ok } from '../kernel/result'
import { type Diff, editRow, joinDiffs, removeRow } from '../mission/diff'
import type { Item, ItemStatus } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { referrersOf } from '../mission/integrity'
import { attendanceTogether } from '../mission/items/item-parts'
import { startInstantOf } from '../mission/items/item-times'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { requirementsByItem } from '../mission/people/engagements'
import { command } from './command'
import { itemsById } from './items-by-id'

export interface JoinItemsInput {
  readonly itemIds: readonly string[]
}

/**
 * Makes one item of several of the same kind, for all who attend any of them: the way back from a split. The firmest of them stays, at its
 * time; of those, the earliest. What hung on the others hangs on it: interpreters, tasks, tickets, vehicles, hosts, the transfers to them. Who
 * was to interpret at another time is proposed anew.
 */
export const joinItems = command({
  name: 'join-items',
  run: (mission, { itemIds }: JoinItemsInput) => {
    const items = itemsById(mission, [...new Set(itemIds)])
    if (!items.ok) return items
    const [kept, ...others] = [...items.value].sort(byFirmness)
    if (!kept || others.length === 0) return err({ code: 'nothing-changes' })
    if (others.some(({ kind }) => kind !== kept.kind)) return err({ code: 'input-invalid', field: 'kind' })
    const together = editRow('items', kept, {
      ...attendanceTogether(mission, [kept, ...others]),
      vehicleIds: united(kept, others, 'vehicleIds'),
      hostContactIds: united(kept, others, 'hostContactIds'),
      staffNotes: [...new Set([kept, ...others].map(({ staffNotes }) => staffNotes).filter((text) => text !== ''))].join('\n\n'),
    })
    const joined = joinDiffs([
      together,
      ...others.map((other) => joinDiffs([handedOver(mission, other, kept), removeRow('items', other.id)])),
    ])
    return ok({ diff: joined, refs: [{ table: 'items', id: kept.id }] })
  },
})

const firmness: readonly ItemStatus[] = ['confirmed', 'tentative', 'requested', 'idea', 'declined', 'cancelled']

function byFirmness(a: Item, b: Item): number {
  const later = (startInstantOf(a) ?? Number.MAX_SAFE_INTEGER) - (startInstantOf(b) ?? Number.MAX_SAFE_INTEGER)
  return firmness.indexOf(a.status) - firmness.indexOf(b.status) || later
}

function united(kept: Item, others: readonly Item[], list: 'vehicleIds' | 'hostContactIds'): string[] {
  return [...new Set([kept, ...others].flatMap((item) => item[list]))]
}

/** What points to an item points to the one that stays; a task that follows from a rule follows there by itself. */
function handedOver(mission: Mission, from: Item, kept: Item): Diff {
  const twins = twinsOf(mission, from, kept)
  return joinDiffs(
    referrersOf(mission, { table: 'items', id: from.id }).map(({ ref }): Diff => {
      const { table, id } = ref
      if (table === 'requirements') return requirementHandedOver(mission, id, twins.get(id), from, kept)
      if (table === 'tasks') {
        const task = rowOf(mission, 'tasks', id)
        return task && task.rule === null ? editRow('tasks', task, { itemId: kept.id }) : removeRow('tasks', id)
      }
      if (table === 'travelLegs') {
        const leg = rowOf(mission, 'travelLegs', id)
        return leg ? editRow('travelLegs', leg, { itemId: kept.id }) : {}
      }
      const transfer = rowOf(mission, 'items', id)
      return transfer ? editRow('items', transfer, { leadsToItemId: transfer.id === kept.id ? null : kept.id }) : {}
    }),
  )
}

/** For each thing that is interpreted at an item, the same thing at the one that stays. */
function twinsOf(mission: Mission, from: Item, kept: Item): ReadonlyMap<string, Requirement> {
  const own = requirementsByItem(mission).get(kept.id) ?? []
  const twins = new Map<string, Requirement>()
  for (const asked of requirementsByItem(mission).get(from.id) ?? []) {
    const twin = own.find((one) => isSameWork(one, asked) && ![...twins.values()].includes(one))
    if (twin) twins.set(asked.id, twin)
  }
  return twins
}

function isSameWork(a: Requirement, b: Requirement): boolean {
  const isTurned = !a.oneWay && a.from === b.to && a.to === b.from
  return a.mode === b.mode && a.oneWay === b.oneWay && ((a.from === b.from && a.to === b.to) || isTurned)
}

function requirementHandedOver(mission: Mission, id: string, twin: Requirement | undefined, from: Item, kept: Item): Diff {
  const requirement = rowOf(mission, 'requirements', id)
  if (!requirement) return {}
  const isAtAnotherTime = startInstantOf(from) !== startInstantOf(kept)
  const work = rowsOf(mission, 'assignments')
  const there = new Set(work.filter(({ requirementId }) => requirementId === twin?.id).map(({ interpreterId }) => interpreterId))
  const assignments = work
    .filter(({ requirementId }) => requirementId === id)
    .map((assignment): Diff => {
      if (there.has(assignment.interpreterId)) return removeRow('assignments', assignment.id)
      const isAskedAnew = isAtAnotherTime && !['declined', 'cancelled', 'proposed'].includes(assignment.status)
      return editRow('assignments', assignment, {
        ...(twin ? { requirementId: twin.id } : {}),
        ...(isAskedAnew ? { status: 'proposed', pinned: false, answerNote: '' } : {}),
      })
    })
  return joinDiffs([
    ...assignments,
    twin ? removeRow('requirements', id) : editRow('requirements', requirement, { itemId: kept.id }),
  ])
}
