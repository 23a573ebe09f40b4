import { changeOf } from './change-of'
import { command } from './command'

export interface UnscheduleItemInput {
  readonly itemIds: readonly string[]
}

/** Puts items back into the unscheduled pool. They remember their clock times. */
export const unscheduleItem = command({
  name: 'unschedule-item',
  run: (mission, { itemIds }: UnscheduleItemInput) =>
    changeOf(
      mission,
      itemIds.map((id) => ({ table: 'items', id, fields: { dayOn: null } })),
    ),
})
