import type { LeaveQuestion } from '../../persistence/answer-quit'
import type { SaveState } from '../../store/save-state'
import { createWindowValue } from '../../store/window-value'

/** The window is to close and something is not saved: what is waiting, and where the answer goes. */
export interface PendingLeave {
  readonly state: SaveState
  readonly answer: (leave: boolean) => void
}

export const usePendingLeave = createWindowValue<{ readonly pending: PendingLeave | null }>({ pending: null })

/** Asks the person whether to leave all the same. A second call while one is open takes its place; the first is answered "stay". */
export const askToLeave: LeaveQuestion = (state) => {
  usePendingLeave.getState().pending?.answer(false)
  return new Promise((resolve) => {
    const answer = (leave: boolean): void => {
      usePendingLeave.setState({ pending: null })
      resolve(leave)
    }
    usePendingLeave.setState({ pending: { state, answer } })
  })
}
