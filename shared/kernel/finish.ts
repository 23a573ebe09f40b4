/** The answer of work that is done in steps, for who has the time to wait for all of them. */
export function finish<Answer>(steps: Generator<unknown, Answer, undefined>): Answer {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
