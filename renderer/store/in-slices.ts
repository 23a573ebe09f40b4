/** Milliseconds of work between two frames: typing and drawing go on. */
const SLICE_MS = 6

/** What work in steps tells: how far it is, and what it came to. */
interface Told<Progress, Answer> {
  readonly onProgress: (done: Progress) => void
  readonly onDone: (answer: Answer) => void
}

/** Does work that comes in steps a few milliseconds at a time; returns the way to leave it, after which nothing is told any more. */
export function inSlices<Progress, Answer>(
  steps: Generator<Progress, Answer, undefined>,
  { onProgress, onDone }: Told<Progress, Answer>,
): () => void {
  let timer = setTimeout(slice, 0)
  function slice(): void {
    const until = performance.now() + SLICE_MS
    let step = steps.next()
    while (step.done !== true && performance.now() < until) step = steps.next()
    if (step.done === true) {
      onDone(step.value)
      return
    }
    onProgress(step.value)
    timer = setTimeout(slice, 0)
  }
  return () => clearTimeout(timer)
}
