/** So far a press may tremble before it is a drag, in pixels of the screen. */
export const TREMBLE = 4
export interface ScreenPoint {
  readonly clientX: number
  readonly clientY: number
}

/** The window may be enlarged: the pointer tells pixels of the screen, views reckon in their own. */
export function zoomOf(element: HTMLElement): number {
  const { width } = element.getBoundingClientRect()
  return element.offsetWidth > 0 ? width / element.offsetWidth : 1
}

/** How near to the lower end of its frame what floats comes to lie above the pointer, in pixels of the view. */
const LABEL_ROOM = 96

/**
 * Puts what floats beside the pointer there, without React: fixed in its frame (the view's, which is `contain: strict` and cuts off what
 * leaves it), on that side of the pointer where there is room.
 */
export function putBesidePointer(label: HTMLElement, { clientX, clientY }: ScreenPoint, zoom: number): void {
  const frame = (label.closest('main') ?? document.documentElement).getBoundingClientRect()
  const [x, y] = [(clientX - frame.left) / zoom, (clientY - frame.top) / zoom]
  const isRight = x > frame.width / zoom / 2
  const isLow = y > frame.height / zoom - LABEL_ROOM
  const corner = `translate(${x + (isRight ? -12 : 12)}px, ${y + (isLow ? -14 : 14)}px)`
  label.style.transform = isRight || isLow ? `${corner} translate(${isRight ? '-100%' : 0}, ${isLow ? '-100%' : 0})` : corner
}
