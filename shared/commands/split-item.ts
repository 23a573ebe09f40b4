import { err, ok } from '../kernel/result'
import { createRow, type Diff, editRow, joinDiffs } from '../mission/diff'
import type { ItemPart } from '../mission/items/item-parts'
import { minutesLongOf, timesShifted } from '../mission/items/item-timing'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import { assignmentsByRequirement } from '../mission/people/engagements'
import { type CommandContext, command } from './command'
import { copiedItems } from './copied-items'

export interface SplitItemInput {
  readonly itemId: string
  /** Two or more; the item itself is the first. */
  readonly parts: readonly ItemPart[]
  /** Whether each part begins when the one before ends; else all at the same time. */
  readonly oneAfterAnother: boolean
}

/**
 * Makes several items of one, each for some of its people. What is asked of interpreters is asked for each. Who interprets the first is
 * proposed for the others that come after it; nobody can be at two at the same time.
 */
export const splitItem = command({
  name: 'split-item',
  run: (mission, { itemId, parts, oneAfterAnother }: SplitItemInput, context) => {
    const item = rowOf(mission, 'items', itemId)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: itemId } })
    const [first, ...others] = parts
    if (!first || others.length === 0) return err({ code: 'input-invalid', field: 'parts' })
    const minutes = oneAfterAnother ? (minutesLongOf(item, missionRowOf(mission).startsOn) ?? 0) : 0
    const copies = others.map((part, index) => ({
      item: { ...item, ...part, ...(minutes === 0 ? {} : timesShifted(item, minutes * (index + 1))) },
      id: context.newId(),
    }))
    const copied = copiedItems(mission, copies, ({ dayOn }) => dayOn, context)
    const diff = joinDiffs([
      editRow('items', item, first),
      copied,
      minutes === 0 ? {} : sameTeams(mission, itemId, copied, context),
    ])
    return ok({ diff, refs: [itemId, ...copies.map(({ id }) => id)].map((id) => ({ table: 'items', id })) })
  },
})

/** The interpreters of the item, proposed for the same requirements of its copies, which stand in the same order. */
function sameTeams(mission: Mission, itemId: string, copied: Diff, { newId }: CommandContext): Diff {
  const asked = rowsOf(mission, 'requirements').filter((requirement) => requirement.itemId === itemId)
  const made = Object.keys(copied.requirements ?? {})
  return joinDiffs(
    made.flatMap((requirementId, index) =>
      (assignmentsByRequirement(mission).get(asked[index % asked.length]?.id ?? '') ?? []).map((assignment) =>
        createRow('assignments', {
          ...assignment,
          id: newId(),
          requirementId,
          status: 'proposed',
          pinned: false,
          documentsSentOn: null,
          answerNote: '',
        }),
      ),
    ),
  )
}
