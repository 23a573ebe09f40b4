import type { RequestChannel } from '../shared/ipc/contract'

/** What every start of the window asks first. Not `app:describe`: it tells the main process that the window now hears what it is told. */
const firstQuestions = ['settings:read', 'session:read', 'sealing:read', 'journal:list'] as const

/**
 * Asks them at once and keeps each answer for who asks first; whoever asks later asks anew. The page would ask after its scripts, and on one
 * of the hosts the answers would stand behind these.
 */
export function askFirstQuestions(
  ask: (channel: RequestChannel) => Promise<unknown>,
): (channel: string) => Promise<unknown> | undefined {
  const answers = new Map<string, Promise<unknown>>()
  for (const channel of firstQuestions) {
    const answer = ask(channel)
    // A failure is for who asks, not for nobody.
    answer.catch(() => undefined)
    answers.set(channel, answer)
  }
  return (channel) => {
    const answer = answers.get(channel)
    answers.delete(channel)
    return answer
  }
}
