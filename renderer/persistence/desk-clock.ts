/** Time as saving needs it; tests bring their own. */
export interface DeskClock {
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
  /** Resolves when the window has nothing else to do. */
  readonly whenIdle: () => Promise<void>
  /** Resolves when what was just shown is on the screen; at the start, when the window itself is. */
  readonly afterPaint: () => Promise<void>
}

/** However busy the window is, what waits for idle time waits no longer. */
const IDLE_TIMEOUT_MS = 5_000

const HIDDEN_PAINT_MS = 300

const { promise: face, resolve: tellFace } = Promise.withResolvers<void>()

/**
 * The window draws from now on. A mission is there before the scripts that show it, and the browser draws and idles meanwhile: the first check of
 * a long one, longer than all the rest of a start, would come before the mission.
 */
export function drawsNow(): void {
  tellFace()
}

export const windowClock: DeskClock = {
  now: () => Date.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  whenIdle: () => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS })),
  afterPaint: () => face.then(nextPaint),
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    // A hidden window paints nothing.
    setTimeout(resolve, HIDDEN_PAINT_MS)
  })
}
