/** What a handshake needs of the world; the clock included, so that a test need not wait. */
export interface QuitPorts {
  readonly askWindow: () => void
  readonly leave: () => void
  /** Asks the person what to do with a window that does not answer; true: leave. */
  readonly askPerson: () => Promise<boolean>
  readonly silenceMs: number
}

export interface QuitHandshake {
  /** Someone wants to leave. Returns true when leaving is agreed and may go on, false when the window is asked first. */
  readonly mayLeave: () => boolean
  /** The window has answered. */
  readonly answer: (leave: boolean) => void
  /** The window has heard the question if it has ever spoken; before that there is nothing to save. */
  readonly windowSpeaks: () => void
}

/**
 * Nobody leaves before the window has flushed what it holds. Steps are synced to the journal as they are made, so a window that
 * does not answer costs nothing that was acknowledged: after `silenceMs` the person is asked, and may leave.
 */
export function createQuitHandshake(ports: QuitPorts): QuitHandshake {
  let agreed = false
  let spoken = false
  let waiting: NodeJS.Timeout | undefined

  function leave(): void {
    agreed = true
    ports.leave()
  }

  async function onSilence(): Promise<void> {
    const wantsToLeave = await ports.askPerson()
    waiting = undefined
    if (wantsToLeave) leave()
  }

  return {
    mayLeave: () => {
      if (agreed || !spoken) return true
      if (waiting) return false
      waiting = setTimeout(() => void onSilence(), ports.silenceMs)
      ports.askWindow()
      return false
    },
    answer: (wantsToLeave) => {
      clearTimeout(waiting)
      waiting = undefined
      if (wantsToLeave) leave()
    },
    windowSpeaks: () => {
      spoken = true
    },
  }
}
