type Frames = (run: () => void) => void

/** A desk that nobody draws waits for nothing. */
let afterFrame: Frames = (run) => run()
const waiting = new Set<() => void>()

/** How a window tells that a frame has been drawn. What waits for one of before is done now. */
export function setFrames(next: Frames): void {
  afterFrame = next
  doWhatWaits()
}

/** Does something that may wait until what follows from an edit has been drawn as well. */
export function afterTwoFrames(run: () => void): void {
  afterNextFrame(() => afterNextFrame(run))
}

/** Does something once the frame to come has been drawn; the same thing once, however often it is asked for until then. */
export function afterNextFrame(run: () => void): void {
  const isAsked = waiting.size > 0
  waiting.add(run)
  if (isAsked) return
  afterFrame(doWhatWaits)
}

function doWhatWaits(): void {
  const due = [...waiting]
  waiting.clear()
  for (const one of due) one()
}
