import { ok } from '../kernel/result'
import { createRow } from '../mission/diff'
import { rowsOf } from '../mission/mission'
import { rulesOfVisits } from '../mission/places/entry-rules'
import { command } from './command'

export interface ReleaseVersionInput {
  readonly note: string
}

/** Gives the plan as it is a number, under which it goes out. Findings are told before, they forbid nothing. */
export const releaseVersion = command({
  name: 'release-version',
  run: (mission, { note }: ReleaseVersionInput, { newId, now, actorName }) => {
    // One that was taken back may lie on somebody's desk: its number is not given again.
    const given = [...rowsOf(mission, 'releases'), ...Object.values(mission.removed.releases)]
    const number = Math.max(0, ...given.map((release) => release.number)) + 1
    const id = newId()
    const row = { id, number, at: now, by: actorName, note: note.trim(), rulesTold: rulesOfVisits(mission) }
    return ok({ diff: createRow('releases', row), refs: [{ table: 'releases', id }] })
  },
})
