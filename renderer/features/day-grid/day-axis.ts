import type { DayPiece } from './day-pieces'

/** The hours of a day from top to bottom; minutes are told from its midnight, 1470 is half past midnight of the night after it. */
export interface DayAxis {
  readonly opens: number
  readonly closes: number
  readonly hourHeight: number
}

/** Pixels of an hour, from low to tall. */
export const hourHeights: readonly number[] = [30, 44, 60, 88, 132]
export const USUAL_ZOOM = 1

/** A programme day goes from five to five: the night still belongs to the evening before. */
const OPENS = 5 * 60
const CLOSES = 29 * 60

/** The axis on which all of these lie. */
export function axisOf(pieces: readonly DayPiece[], hourHeight: number): DayAxis {
  let [opens, closes] = [OPENS, CLOSES]
  for (const { start, end } of pieces) {
    opens = Math.min(opens, Math.floor(start / 60) * 60)
    closes = Math.max(closes, Math.ceil(end / 60) * 60)
  }
  return { opens, closes, hourHeight }
}

/** Pixels from the axis's upper end. */
export function yAt({ opens, hourHeight }: DayAxis, minute: number): number {
  return ((minute - opens) / 60) * hourHeight
}

export function heightOf(axis: DayAxis): number {
  return yAt(axis, axis.closes)
}
