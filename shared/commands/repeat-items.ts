import { err, ok } from '../kernel/result'
import { addDays, daysBetween, type LocalDate } from '../kernel/time'
import { joinDiffs } from '../mission/diff'
import { firstDayOf } from '../mission/items/first-day-of'
import { command } from './command'
import { copiedItems } from './copied-items'
import { itemsById } from './items-by-id'

export interface RepeatItemsInput {
  readonly itemIds: readonly string[]
  /** The days on which the first of them comes again; items of later days follow at their distance. */
  readonly daysOn: readonly LocalDate[]
}

/** Copies items to many days at once: a course of lectures, a briefing every morning. Items of the pool have no day to come again on. */
export const repeatItems = command({
  name: 'repeat-items',
  run: (mission, { itemIds, daysOn }: RepeatItemsInput, context) => {
    const items = itemsById(mission, itemIds)
    if (!items.ok) return items
    const scheduled = items.value.filter(({ dayOn }) => dayOn !== null)
    const first = firstDayOf(scheduled)
    if (first === null || daysOn.length === 0) return err({ code: 'nothing-changes' })
    const diffs = daysOn.map((on) => {
      const copies = scheduled.map((item) => ({ item, id: context.newId() }))
      return copiedItems(mission, copies, ({ dayOn }) => dayOn && addDays(on, daysBetween(first, dayOn)), context)
    })
    return ok({ diff: joinDiffs(diffs), refs: scheduled.map(({ id }) => ({ table: 'items', id })) })
  },
})
