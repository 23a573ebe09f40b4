import { ask, listen } from '../desktop/desk'
import type { SaveState } from '../store/save-state'
import type { SessionKeeper } from './keep-session'
import type { Repository } from './repository'

/** Asked when the window is to close while steps are not saved; `true`: close, and lose what waits. */
export type LeaveQuestion = (state: SaveState) => Promise<boolean>

/** Answers the main process's question whether the window may close: when everything is saved, or when the person says so. */
export function answerQuit(repository: Repository, session: SessionKeeper, question: LeaveQuestion): () => void {
  return listen('quit:requested', () => {
    void mayLeave(repository, session, question).then((leave) => ask('quit:answer', { leave }))
  })
}

async function mayLeave(repository: Repository, session: SessionKeeper, question: LeaveQuestion): Promise<boolean> {
  await session.flush()
  const state = await repository.finishSitting()
  return state.kind === 'saved' || question(state)
}
