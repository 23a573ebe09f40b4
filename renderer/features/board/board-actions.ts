import { type Action, isMissionOpen } from '../../app/actions/action'
import { choose, setView } from '../../store/session-store'

export const boardActions: readonly Action[] = [
  {
    id: 'board.show',
    titleId: 'board.command.show',
    isAvailable: isMissionOpen,
    run: () => {
      choose('interpreters.tab', 'board')
      setView('interpreters')
    },
  },
]
