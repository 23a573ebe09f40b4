import type { Session } from '../../shared/ipc/session'
import { afterNextFrame } from '../store/frames'
import { useSession } from '../store/session-store'
import type { DeskClock } from './desk-clock'

export interface SessionKeeper {
  /** Resolves when how the window stands now has been handed over; nobody is kept from leaving where it cannot be written. */
  readonly flush: () => Promise<void>
}

/** Arrow keys move the selection faster than a disk should be asked to remember it. */
const PAUSE_MS = 300

/** Lays down every change of how the window stands: the first once it has been drawn, those that follow fast together. */
export function keepSession(write: (session: Session) => Promise<unknown>, clock: Pick<DeskClock, 'wait'>): SessionKeeper {
  let written = useSession.getState()
  let isPausing = false

  async function flush(): Promise<void> {
    const session = useSession.getState()
    if (session === written) return
    written = session
    await write(session)
  }

  async function keep(): Promise<void> {
    if (isPausing) return
    isPausing = true
    await flush()
    await clock.wait(PAUSE_MS)
    isPausing = false
    if (useSession.getState() !== written) await keep()
  }

  const begin = () => void keep()
  useSession.subscribe(() => afterNextFrame(begin))
  return { flush }
}
