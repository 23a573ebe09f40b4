import { useEffect, useState } from 'react'
import { isOutOfDate, type Proposal } from '../../../shared/interpreting/assignment/proposal'
import type { ChangedFindings } from '../../../shared/mends/if-accepted'
import { todayHere } from '../../store/desk-context'
import { useDesk } from '../../store/mission-store'
import type { FindingsAnswer, FindingsTask } from '../../workers/findings-messages'

/** What the checks would say otherwise, were a proposal accepted, by a thread of its own. `unknown`: the thread could not tell. */
export function useChangedFindings(proposal: Proposal): ChangedFindings | 'checking' | 'unknown' {
  const [told, tell] = useState<{ readonly of: Proposal; readonly changed: ChangedFindings | 'unknown' } | null>(null)
  useEffect(() => {
    const mission = useDesk.getState().journal?.mission
    if (!mission || isOutOfDate(proposal, mission)) return
    const worker = new Worker(new URL('../../workers/findings-comparer.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<FindingsAnswer>) =>
      tell({ of: proposal, changed: data ?? 'unknown' }),
    )
    worker.addEventListener('error', () => tell({ of: proposal, changed: 'unknown' }))
    const { madeFor, add, remove, lead } = proposal
    const task: FindingsTask = { mission, proposal: { madeFor, add, remove, lead }, today: todayHere() }
    // In a task of its own, as the planner's: a large mission takes as long to be handed over as the answer to be drawn.
    const handingOver = setTimeout(() => worker.postMessage(task))
    return () => {
      clearTimeout(handingOver)
      worker.terminate()
    }
  }, [proposal])
  return told?.of === proposal ? told.changed : 'checking'
}
