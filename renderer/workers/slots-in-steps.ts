import { inReadingOrder } from '../../shared/checks/reading-order'
import { emptyTables } from '../../shared/mission/mission'
import type { Tables } from '../../shared/mission/registry'
import { dropAt, SLOT_MINUTES } from '../../shared/scheduling/gesture'
import { type Ground, groundOf, newFindingsAt } from '../../shared/scheduling/slots'
import type { SlotBar, SlotNews, SlotTask } from './slot-messages'

/** So many minutes are told at once: two hours. */
const TOLD_MINUTES = 120

/**
 * Tells slot by slot what is free, near where the carried item stands first; who asks for something else meanwhile is served at the next
 * pause. `pause` lets messages in.
 */
export function slotsInSteps(
  tell: (news: SlotNews) => void,
  pause: () => Promise<void>,
): (task: SlotTask | null) => Promise<void> {
  let tables: Tables = emptyTables()
  let current: SlotTask | null = null
  return async (task) => {
    current = task
    if (!task) return
    tables = { ...tables, ...task.tables }
    const { id, missionId, look } = task
    if (!look) return
    const ground = groundOf({ id: missionId, tables, removed: emptyTables() }, { today: look.today })
    for (const column of look.columns) {
      for (const fromMinute of stretchesOf(look)) {
        const toMinute = Math.min(fromMinute + TOLD_MINUTES - SLOT_MINUTES, look.toMinute)
        tell({ id, column: column.id, fromMinute, slots: slotsOf(ground, look, column.fields, fromMinute, toMinute) })
        await pause()
        if (current !== task) return
      }
    }
  }
}

type Look = NonNullable<SlotTask['look']>

function stretchesOf({ gesture, fromMinute, toMinute }: Look): readonly number[] {
  const stretches: number[] = []
  for (let minute = fromMinute; minute <= toMinute; minute += TOLD_MINUTES) stretches.push(minute)
  const here = gesture.mode === 'end' ? gesture.to : gesture.from
  const far = (minute: number) => Math.abs(minute + TOLD_MINUTES / 2 - here)
  return stretches.sort((a, b) => far(a) - far(b))
}

function slotsOf(ground: Ground, look: Look, fields: Look['columns'][number]['fields'], from: number, to: number) {
  const slots: (SlotBar | null)[] = []
  for (let minute = from; minute <= to; minute += SLOT_MINUTES) {
    const drop = dropAt(look.gesture, look.dayOn, minute, fields)
    const found = drop ? [...newFindingsAt(ground, drop)].sort(inReadingOrder) : []
    const [finding] = found
    // What would mend it is not asked while something is carried.
    slots.push(finding ? { finding: { ...finding, mends: [] }, more: found.length - 1 } : null)
  }
  return slots
}
