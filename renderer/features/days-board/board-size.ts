/** Pixels of the board's parts; every card is as high as the others, so that what is in sight can be reckoned. */
export const HEAD_HEIGHT = 74
export const COLUMN_WIDTH = 212
export const CARD_HEIGHT = 66

/** On a small or enlarged window the days need the room: the pool scrolls with them. */
export function isPoolFrozen(width: number): boolean {
  return width >= 640
}
