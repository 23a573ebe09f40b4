import type { DeskHomes } from './desk-homes'
import type { MainHome } from './main-home'

/** The main process's home, asked at once for the list that the start needs a little later. */
export function listedAhead(main: MainHome): MainHome {
  return { ...main, list: askedAhead(main.list) }
}

/** The homes, with a mission being read from the window's store already: it is shown as soon as both homes are level. */
export function readAhead(homes: DeskHomes, missionId: string): DeskHomes {
  const { window } = homes
  const read = askedAhead(() => window.readLatest(missionId))
  return { ...homes, window: { ...window, readLatest: (id) => (id === missionId ? read() : window.readLatest(id)) } }
}

/** Asks now for what the first caller gets; every later one asks anew. */
function askedAhead<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let ahead: Promise<Answer> | null = ask()
  // A failure is for who asks, not for nobody.
  ahead.catch(() => undefined)
  return () => {
    const answer = ahead ?? ask()
    ahead = null
    return answer
  }
}
