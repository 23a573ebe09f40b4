import type { Handlers } from './handlers'

export function createQuitHandlers(answer: (leave: boolean) => void): Pick<Handlers, 'quit:answer'> {
  return {
    'quit:answer': async ({ leave }) => {
      // After the answer has gone back: leaving tears down the pipe that carries it.
      setImmediate(() => {
        answer(leave)
      })
      return null
    },
  }
}
