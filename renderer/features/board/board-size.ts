/** Pixels of the board's fixed parts. */
export const HEAD_HEIGHT = 40
export const ROW_HEIGHT = 40
/** A line of open places. */
export const LINE_HEIGHT = 26
/** Room above the first and below the last line of a row. */
export const ROW_PADDING = 4

/** Widths of an hour, from a whole mission at a glance to minutes that can be aimed at. */
export const hourWidths = [2, 4, 8, 16, 32, 48, 64, 96, 128] as const
export const USUAL_ZOOM = 5

/** From the board's own width: on a small or enlarged window the names leave more room to the days. */
export function headWidthIn(width: number): number {
  return width < 560 ? 112 : 176
}
