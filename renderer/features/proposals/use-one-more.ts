import { useEffect, useRef, useState } from 'react'
import { type Bought, boughtBy, type InterpreterProfile, withOneMore } from '../../../shared/interpreting/assignment/one-more'
import type { Proposal } from '../../../shared/interpreting/assignment/proposal'
import type { Mission } from '../../../shared/mission/mission'
import { useDesk } from '../../store/mission-store'
import { planAssignments } from './plan-assignments'

export type OneMore =
  | { readonly kind: 'asking' }
  /** Two plans are sought, one after the other. */
  | { readonly kind: 'planning'; readonly plan: 'without' | 'with'; readonly elapsedMs: number; readonly budgetMs: number }
  | { readonly kind: 'answer'; readonly bought: Bought; readonly profile: InterpreterProfile; readonly mission: Mission }
  | { readonly kind: 'failed'; readonly detail: string }

/** What one interpreter more would buy, by the real planner in a thread of its own that ends with the dialog. The mission is only read. */
export function useOneMore() {
  const [state, setState] = useState<OneMore>({ kind: 'asking' })
  const end = useRef<() => void>(() => undefined)
  useEffect(() => () => end.current(), [])

  function start(profile: InterpreterProfile, budgetMs: number): void {
    const mission = useDesk.getState().journal?.mission
    if (!mission) return
    end.current()
    const half = budgetMs / 2
    const seek = (plan: 'without' | 'with', of: Mission, then: (answer: Proposal) => void): void => {
      const since = plan === 'with' ? half : 0
      setState({ kind: 'planning', plan, elapsedMs: since, budgetMs })
      end.current = planAssignments({ mission: of, mode: 'replanAll', baseline: null, budgetMs: half }, (message) => {
        if (message.kind === 'progress') {
          setState({ kind: 'planning', plan, elapsedMs: since + Math.min(half, message.elapsedMs), budgetMs })
          return
        }
        end.current()
        if (message.kind === 'failed') setState(message)
        else then(message.proposal)
      })
    }
    seek('without', mission, (without) =>
      seek('with', withOneMore(mission, profile), (withOne) =>
        setState({ kind: 'answer', bought: boughtBy(mission, without, withOne), profile, mission }),
      ),
    )
  }

  return {
    oneMore: state,
    start,
    cancel: () => {
      end.current()
      setState({ kind: 'asking' })
    },
  }
}
