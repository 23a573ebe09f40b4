import { useMemo } from 'react'
import type { Answer } from '../../../shared/extract/answer'
import { hasContent } from '../../../shared/extract/answer-of'
import { answerIn } from '../../persistence/interpreters-files'
import { useDesk } from '../../store/mission-store'

/** What the interpreter has answered so far, as its file would say it; null while there is nothing to send. */
export function useAnswer(): Answer | null {
  const state = useDesk((desk) => desk.journal)
  const steps = useDesk((desk) => desk.steps)
  return useMemo(() => {
    const answer = state ? answerIn({ state, steps }, 0) : null
    return answer && hasContent(answer) ? answer : null
  }, [state, steps])
}
