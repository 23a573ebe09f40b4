import { sameJson } from '../kernel/json'
import type { Availability } from '../mission/entities/availability'
import type { ExtractMark } from '../mission/entities/mission-row'
import type { Term } from '../mission/entities/term'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import type { Answer, AssignmentAnswer, RowAnswer, Stretch, Wording } from './answer'
import { authorNameOf } from './author-name'

/** Whose extract a mission is, and of which state; null: it is a whole mission. */
export function extractMarkOf(mission: Mission): ExtractMark | null {
  return missionRowOf(mission).extract
}

/**
 * What the interpreter has answered since their extract was made. `begun`: the extract as it came; null where its journal does not reach
 * back to that: then all that is in it counts as said, and whoever reads the answer finds what is new. null: not an extract.
 */
export function answerOf(begun: Mission | null, now: Mission, answeredAt: number): Answer | null {
  const mark = extractMarkOf(now)
  if (!mark) return null
  const { missionId, interpreterId, madeAt } = mark
  const author = authorNameOf(now, interpreterId)
  return {
    missionId,
    interpreterId,
    madeAt,
    answeredAt,
    assignments: rowsOf(now, 'assignments')
      .filter((one) => one.interpreterId === interpreterId)
      .flatMap(({ id }) => assignmentAnswerOf(begun, now, id)),
    availabilities: changesOf(begun, now, 'availabilities', (row) =>
      row.interpreterId === interpreterId ? stretchOf(row) : null,
    ),
    terms: changesOf(begun, now, 'terms', (row) => (row.addedBy === author && isWorded(row) ? wordingOf(row) : null)),
  }
}

export function hasContent({ assignments, availabilities, terms }: Answer): boolean {
  return assignments.length + availabilities.length + terms.length > 0
}

export function stretchOf({ from, to, zone, state }: Availability): Stretch {
  return { from, to, zone, state }
}

export function wordingOf({ words, sourceLanguage, subject, note }: Term): Wording {
  return { words, sourceLanguage, subject, note }
}

/** A term that was begun and has no word yet says nothing. */
function isWorded({ words }: Term): boolean {
  return Object.values(words).some((word) => word.trim() !== '')
}

function assignmentAnswerOf(begun: Mission | null, now: Mission, id: string): readonly AssignmentAnswer[] {
  const row = rowOf(now, 'assignments', id)
  const before = begun ? rowOf(begun, 'assignments', id) : row
  const item = rowOf(now, 'items', rowOf(now, 'requirements', row?.requirementId ?? null)?.itemId ?? null)
  if (!row || !before || !item) return []
  const isSaid = begun === null || row.status !== before.status || row.answerNote !== before.answerNote
  if (!isSaid) return []
  const { title, dayOn, startTime, endTime } = item
  const status = row.status === 'accepted' || row.status === 'declined' ? row.status : null
  const asked = { status: before.status, note: before.answerNote, title, dayOn, startTime, endTime }
  return [{ assignmentId: id, asked, status, note: row.answerNote }]
}

function changesOf<Name extends 'availabilities' | 'terms', Told extends Stretch | Wording>(
  begun: Mission | null,
  now: Mission,
  table: Name,
  told: (row: Mission['tables'][Name][string]) => Told | null,
): RowAnswer<Told>[] {
  const ids = new Set([...Object.keys(begun?.tables[table] ?? {}), ...Object.keys(now.tables[table])])
  return [...ids].flatMap((id) => {
    const before = toldOf(begun, table, id, told)
    const after = toldOf(now, table, id, told)
    return sameJson(before, after) ? [] : [{ id, before, after }]
  })
}

function toldOf<Name extends 'availabilities' | 'terms', Told>(
  mission: Mission | null,
  table: Name,
  id: string,
  told: (row: Mission['tables'][Name][string]) => Told | null,
): Told | null {
  const row = mission?.tables[table][id]
  return row ? told(row as Mission['tables'][Name][string]) : null
}
