import type { Mission } from '../../../shared/mission/mission'
import { rowsOf } from '../../../shared/mission/mission'
import type { Ref } from '../../../shared/mission/registry'
import { type BoardBar, barsByInterpreter, openBarsOf } from './board-bars'

/** The frozen row of open places; every other row is an interpreter's, by id. */
export const OPEN_ROW = 'open'

/** Where the board's keyboard stands: a row, and a bar in it; null: the row's head. */
export interface BoardPlace {
  readonly row: string
  readonly key: string | null
}

/** Rows from top to bottom. */
export function boardRowsOf(mission: Mission): readonly string[] {
  return [OPEN_ROW, ...rowsOf(mission, 'interpreters').map(({ id }) => id)]
}

export function barsIn(mission: Mission, row: string): readonly BoardBar[] {
  return row === OPEN_ROW ? openBarsOf(mission) : (barsByInterpreter(mission).get(row) ?? none)
}

const none: readonly BoardBar[] = []

export function barAt(mission: Mission, place: BoardPlace | null): BoardBar | null {
  return place?.key ? (barsIn(mission, place.row).find(({ key }) => key === place.key) ?? null) : null
}

/** The place in another row that lies nearest in time. */
export function placeIn(mission: Mission, row: string, near: number | null): BoardPlace {
  const bars = barsIn(mission, row)
  if (near === null || bars.length === 0) return { row, key: bars[0]?.key ?? null }
  const nearest = bars.reduce((best, bar) => (Math.abs(bar.start - near) < Math.abs(best.start - near) ? bar : best))
  return { row, key: nearest.key }
}

/** The place that shows a row of the mission: of a requirement what is open, else who has it; null: not on the board. */
export function placeOf(mission: Mission, ref: Ref): BoardPlace | null {
  if (ref.table === 'interpreters') return { row: ref.id, key: null }
  if (ref.table !== 'requirements') return null
  const rows = [[OPEN_ROW, openBarsOf(mission)] as const, ...barsByInterpreter(mission)]
  for (const [row, bars] of rows) {
    const bar = bars.find(({ requirement }) => requirement.id === ref.id)
    if (bar) return { row, key: bar.key }
  }
  return null
}

/** The row of the mission that the inspector shows for a place. */
export function refAt(mission: Mission, place: BoardPlace): Ref | null {
  const bar = barAt(mission, place)
  if (bar) return { table: 'requirements', id: bar.requirement.id }
  return place.row === OPEN_ROW ? null : { table: 'interpreters', id: place.row }
}
