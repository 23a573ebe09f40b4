import { useEffect, useRef, useState } from 'react'
import type { ScheduleProgress } from '../../../shared/scheduling/propose-schedule'
import type { ScheduleProof, ScheduleProposal } from '../../../shared/scheduling/schedule-proposal'
import type { ScheduleWish } from '../../../shared/scheduling/wish'
import { todayHere } from '../../store/desk-context'
import { useDesk } from '../../store/mission-store'
import { planSchedule } from './plan-schedule'

/** Milliseconds after which the best schedule so far is the answer. */
const BUDGET_MS = 20_000

export type Scheduling =
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'seeking'
      readonly phase: ScheduleProgress['phase']
      readonly elapsedMs: number
      readonly budgetMs: number
      /** What is proven of `best`; null: nothing yet. */
      readonly proof: ScheduleProof | null
      readonly best: ScheduleProposal | null
    }
  | { readonly kind: 'answer'; readonly proposal: ScheduleProposal }
  | { readonly kind: 'failed'; readonly detail: string }

/** One search after another, each in a thread of its own that ends with the dialog. */
export function useScheduling() {
  const [scheduling, setScheduling] = useState<Scheduling>({ kind: 'asking' })
  const end = useRef<() => void>(() => undefined)
  useEffect(() => () => end.current(), [])

  function start(wish: ScheduleWish): void {
    const { journal } = useDesk.getState()
    if (!journal) return
    end.current()
    setScheduling({ kind: 'seeking', phase: 'first', elapsedMs: 0, budgetMs: BUDGET_MS, proof: null, best: null })
    end.current = planSchedule({ mission: journal.mission, wish, today: todayHere(), budgetMs: BUDGET_MS }, (message) => {
      if (message.kind !== 'progress') {
        end.current()
        setScheduling(message)
        return
      }
      const { phase, elapsedMs, proof, better } = message
      setScheduling((was) => ({
        kind: 'seeking',
        phase,
        elapsedMs,
        budgetMs: BUDGET_MS,
        proof,
        best: better ?? (was.kind === 'seeking' ? was.best : null),
      }))
    })
  }

  return {
    scheduling,
    start,
    /** Gives the search or its answer up; nothing is kept of it. */
    ask: () => {
      end.current()
      setScheduling({ kind: 'asking' })
    },
    /** Ends the search with the best schedule so far as the answer, as far as it was proven by then. */
    takeBest: () => {
      if (scheduling.kind !== 'seeking' || !scheduling.best) return
      end.current()
      setScheduling({ kind: 'answer', proposal: { ...scheduling.best, proof: scheduling.proof ?? scheduling.best.proof } })
    },
  }
}
