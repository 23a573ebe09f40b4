import type { MissionMark } from '../../shared/mission/mark-of'
import type { Mission } from '../../shared/mission/mission'

/** What the planners' threads tell alike: better proposals as they are found, at last the answer, or why there is none. */
type PlannerNews<Proposal> =
  | { readonly kind: 'progress'; readonly better: Proposal | null }
  | { readonly kind: 'answer'; readonly proposal: Proposal }
  | { readonly kind: 'failed'; readonly detail: string }

/**
 * Hands a task over to a planner's thread. Answers how to end it: after that it tells nothing more. The mission is only read; `mark` learns
 * from the proposals what the thread has reckoned of it.
 */
export function askPlanner<News extends PlannerNews<{ readonly madeFor: string }>>(
  planner: Worker,
  task: { readonly mission: Mission },
  mark: MissionMark,
  listen: (news: News | { readonly kind: 'failed'; readonly detail: string }) => void,
): () => void {
  planner.addEventListener('message', ({ data }: MessageEvent<News>) => {
    const proposal = data.kind === 'answer' ? data.proposal : data.kind === 'progress' ? data.better : null
    if (proposal) mark.learn(task.mission, proposal.madeFor)
    listen(data)
  })
  // Out of memory, or a script that could not be loaded.
  planner.addEventListener('error', ({ message }) => listen({ kind: 'failed', detail: message }))
  // In a task of its own: a large mission takes as long to be handed over as the dialog to be drawn anew.
  const handingOver = setTimeout(() => planner.postMessage(task))
  return () => {
    clearTimeout(handingOver)
    planner.terminate()
  }
}
