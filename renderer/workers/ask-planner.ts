import type { MissionMark } from '../../shared/mission/mark-of'
import type { Mission } from '../../shared/mission/mission'

/** What the planners' threads tell alike: better proposals as they are found, at last the answer, or why there is none. */
type PlannerNews<Proposal> =
  | { readonly kind: 'progress'; readonly better: Proposal | null }
  | { readonly kind: 'answer'; readonly proposal: Proposal }
  | { readonly kind: 'failed'; readonly detail: string }

/** A thread tells of itself within its time to seek, or soon after: one that says nothing for so much longer has died without a word. */
const SILENT_BEYOND_MS = 60_000
const LISTEN_EVERY_MS = 1000

/**
 * Hands a task over to a planner's thread. Answers how to end it: after that it tells nothing more. The mission is only read; `mark` learns
 * from the proposals what the thread has reckoned of it.
 */
export function askPlanner<News extends PlannerNews<{ readonly madeFor: string }>>(
  planner: Worker,
  task: { readonly mission: Mission; readonly budgetMs: number },
  mark: MissionMark,
  listen: (news: News | { readonly kind: 'failed'; readonly detail: string }) => void,
): () => void {
  let silentMs = 0
  // Counted and not read off a clock: a computer that slept has not waited.
  const listening = setInterval(() => {
    silentMs += LISTEN_EVERY_MS
    if (silentMs <= task.budgetMs + SILENT_BEYOND_MS) return
    end()
    listen({ kind: 'failed', detail: `silent for ${silentMs / 1000} s` })
  }, LISTEN_EVERY_MS)
  planner.addEventListener('message', ({ data }: MessageEvent<News>) => {
    silentMs = 0
    const proposal = data.kind === 'answer' ? data.proposal : data.kind === 'progress' ? data.better : null
    if (proposal) mark.learn(task.mission, proposal.madeFor)
    listen(data)
  })
  // Out of memory, or a script that could not be loaded.
  planner.addEventListener('error', ({ message }) => listen({ kind: 'failed', detail: message }))
  // In a task of its own: a large mission takes as long to be handed over as the dialog to be drawn anew.
  const handingOver = setTimeout(() => planner.postMessage(task))
  function end(): void {
    clearTimeout(handingOver)
    clearInterval(listening)
    planner.terminate()
  }
  return end
}
