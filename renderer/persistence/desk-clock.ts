/** Time as saving needs it; tests bring their own. */
export interface DeskClock {
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
  /** Resolves when the window has nothing else to do. */
  readonly whenIdle: () => Promise<void>
  /** Resolves when what was just shown is on the screen. */
  readonly afterPaint: () => Promise<void>
}

/** However busy the window is, what waits for idle time waits no longer. */
const IDLE_TIMEOUT_MS = 5_000

const HIDDEN_PAINT_MS = 300

export const windowClock: DeskClock = {
  now: () => Date.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  whenIdle: () => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS })),
  afterPaint: () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve))
      // A hidden window paints nothing.
      setTimeout(resolve, HIDDEN_PAINT_MS)
    }),
}
