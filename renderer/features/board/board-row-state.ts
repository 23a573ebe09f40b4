import type { Fitness } from '../../../shared/interpreting/assignment/fitness'
import type { Mission } from '../../../shared/mission/mission'
import type { BoardBar } from './board-bars'
import { type BoardPlace, barsIn, OPEN_ROW } from './board-place'
import type { Slot } from './board-row'
import { type Drawn, drawnMoments } from './drawn-edge'
import { slotOf } from './slot-of'
import type { Carry } from './use-carry'

/** Where the keyboard stands, and what is carried or drawn, for all rows at once. */
interface Standing {
  readonly place: BoardPlace | null
  /** The requirement whose team is looked at. */
  readonly requirementId: string | null
  readonly carry: Carry | null
  /** Where what is carried would come to lie. */
  readonly slot: Slot | null
  readonly drawn: Drawn | null
}

/** What of that a row shows. A row that shows nothing of it always gets the same, and is not drawn again. */
interface RowState {
  readonly bars: readonly BoardBar[]
  readonly fit: Fitness | null
  readonly isTarget: boolean
  /** The keyboard is on the row's head. */
  readonly isActive: boolean
  readonly activeKey: string | null
  /** The requirement that is looked at, where the row has a place of its team. */
  readonly mateOf: string | null
  readonly carriedKey: string | null
  readonly slot: Slot | null
}

export function standingOf(
  place: BoardPlace | null,
  active: BoardBar | null,
  carry: Carry | null,
  drawn: Drawn | null,
): Standing {
  return { place, requirementId: active?.requirement.id ?? null, carry, slot: carry && slotOf(carry.carried), drawn }
}

export function rowStateOf(mission: Mission, row: string, standing: Standing): RowState {
  const { place, requirementId, carry, slot, drawn } = standing
  const bars = barsIn(mission, row)
  const isHere = place?.row === row
  const isTarget = carry?.target === row
  return {
    bars,
    fit: carry?.fits.get(row) ?? null,
    isTarget,
    isActive: isHere && place.key === null,
    activeKey: isHere ? place.key : null,
    mateOf: bars.some(({ requirement }) => requirement.id === requirementId) ? requirementId : null,
    carriedKey: carry && bars.includes(carry.carried.bar) ? carry.carried.bar.key : null,
    slot: isTarget && row !== OPEN_ROW ? slot : drawn?.bar.assignment?.interpreterId === row ? drawnMoments(drawn) : null,
  }
}
