import { useEffect, useRef, useState } from 'react'
import type { AssignmentMode } from '../../../shared/interpreting/assignment/objectives'
import type { Proof, Proposal } from '../../../shared/interpreting/assignment/proposal'
import type { AssignmentProgress } from '../../../shared/interpreting/assignment/propose-assignments'
import { useDesk } from '../../store/mission-store'
import { baselineAt } from './counted-from-field'
import { planAssignments } from './plan-assignments'

export type Planning =
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'planning'
      readonly phase: AssignmentProgress['phase']
      readonly elapsedMs: number
      readonly budgetMs: number
      /** What is proven of `best`; null: nothing yet. */
      readonly proof: Proof | null
      readonly best: Proposal | null
    }
  | { readonly kind: 'answer'; readonly proposal: Proposal }
  | { readonly kind: 'failed'; readonly detail: string }

/** One planning after another, each in a thread of its own that ends with the dialog. */
export function usePlanning() {
  const [planning, setPlanning] = useState<Planning>({ kind: 'asking' })
  const end = useRef<() => void>(() => undefined)
  useEffect(() => () => end.current(), [])

  /** `releaseId`: the version from which changes are counted; null: the plan as it is. */
  function start(mode: AssignmentMode, releaseId: string | null, budgetMs: number): void {
    const { journal, steps } = useDesk.getState()
    if (!journal) return
    const { mission } = journal
    end.current()
    setPlanning({ kind: 'planning', phase: 'first', elapsedMs: 0, budgetMs, proof: null, best: null })
    end.current = planAssignments({ mission, mode, baseline: baselineAt(mission, steps, releaseId), budgetMs }, (message) => {
      if (message.kind !== 'progress') {
        end.current()
        setPlanning(message)
        return
      }
      setPlanning((was) => ({
        kind: 'planning',
        phase: message.phase,
        elapsedMs: message.elapsedMs,
        budgetMs,
        proof: message.proof,
        best: message.better ?? (was.kind === 'planning' ? was.best : null),
      }))
    })
  }

  return {
    planning,
    start,
    /** Gives the search up; nothing is kept of it. */
    cancel: () => {
      end.current()
      setPlanning({ kind: 'asking' })
    },
    /** Ends the search with the best plan so far as the answer, as far as it was proven by then. */
    takeBest: () => {
      if (planning.kind !== 'planning' || !planning.best) return
      end.current()
      setPlanning({ kind: 'answer', proposal: { ...planning.best, proof: planning.proof ?? planning.best.proof } })
    },
  }
}
