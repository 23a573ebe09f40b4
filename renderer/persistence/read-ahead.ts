import { nativeVersionOf } from './db'
import type { DeskHomes } from './desk-homes'
import type { EarlyRows } from './early-rows'
import type { MainHome } from './main-home'
import { latestOf } from './read-window-home'
import { snapshotIn } from './stored-journal'
import type { LatestReading } from './window-home'

/** The main process's home, asked at once for the list that the start needs a little later. */
export function listedAhead(main: MainHome): MainHome {
  return { ...main, list: askedAhead(main.list) }
}

/**
 * The homes, with a mission being read from the window's store already: it is shown as soon as both homes are level. `early`: what was
 * read of that very store before it was opened.
 */
export function readAhead(homes: DeskHomes, missionId: string, early: Promise<EarlyRows | null>): DeskHomes {
  const { window } = homes
  const read = askedAhead(async () => earlyReading(missionId, await early) ?? window.readLatest(missionId))
  return { ...homes, window: { ...window, readLatest: (id) => (id === missionId ? read() : window.readLatest(id)) } }
}

function earlyReading(missionId: string, rows: EarlyRows | null): LatestReading | null {
  if (rows?.missionId !== missionId || rows.storeVersion !== nativeVersionOf()) return null
  return latestOf(missionId, rows.card, rows.snapshot ? snapshotIn(rows.snapshot.value) : null, rows.steps)
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
