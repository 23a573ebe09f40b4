import type { Slot } from './board-row'
import type { Carried } from './carried'

/** Where what is carried would come to lie; a hand-over begins later than what it is a part of. */
export function slotOf({ bar, handOverAt }: Carried): Slot {
  const later = handOverAt === null ? 0 : handOverAt - (bar.assignment?.comesInMinutes ?? 0)
  return { from: { on: bar.from.on, minute: bar.from.minute + later }, to: bar.to }
}
