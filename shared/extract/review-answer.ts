import { sameJson } from '../kernel/json'
import { createRow, type Diff, editRow, removeRow } from '../mission/diff'
import { type Availability, availabilityEntity } from '../mission/entities/availability'
import { type Term, termEntity } from '../mission/entities/term'
import { takesPlace } from '../mission/items/item-times'
import { type Mission, rowOf } from '../mission/mission'
import type { Ref } from '../mission/registry'
import type { Answer, AssignmentAnswer, RowAnswer, Stretch, Wording } from './answer'
import { stretchOf, wordingOf } from './answer-of'
import { authorNameOf } from './author-name'

/**
 * How an answer stands to the mission of now. `clear`: nobody touched it since. `changed`: the organizer changed the same thing since;
 * `moved`: the item has another time than the interpreter answered to: both can be taken, on second thoughts. `gone`: what was answered
 * to is not there any more, and `theirs-not`: it never was this interpreter's; neither can be taken, but it is said.
 */
export type Standing = 'clear' | 'changed' | 'moved' | 'gone' | 'theirs-not'

interface LineBase {
  /** Names the line among those of its answer. */
  readonly key: string
  readonly standing: Standing
  /** What taking it does; empty where it cannot be taken. */
  readonly diff: Diff
  readonly refs: readonly Ref[]
}

/** One thing that an answer says and the mission does not hold yet. */
export type AnswerLine =
  | (LineBase & { readonly kind: 'assignment'; readonly answer: AssignmentAnswer })
  | (LineBase & { readonly kind: 'availability'; readonly was: Stretch | null; readonly says: Stretch | null })
  | (LineBase & { readonly kind: 'term'; readonly was: Wording | null; readonly says: Wording | null })

export function canBeTaken({ standing }: AnswerLine): boolean {
  return standing === 'clear' || standing === 'changed' || standing === 'moved'
}

/** Everything in an answer that would change the mission, in the answer's order; what is so already is left out. */
export function reviewAnswer(mission: Mission, answer: Answer): readonly AnswerLine[] {
  const { interpreterId } = answer
  const lines = [
    ...answer.assignments.flatMap((one) => assignmentLine(mission, interpreterId, one)),
    ...answer.availabilities.flatMap((one) => availabilityLine(mission, interpreterId, one)),
    ...answer.terms.flatMap((one) => termLine(mission, interpreterId, one)),
  ]
  // Mission Desk says each thing once; a file that says it twice is held to the first.
  return [...new Map(lines.toReversed().map((line) => [line.key, line])).values()].toReversed()
}

function assignmentLine(mission: Mission, interpreterId: string, answer: AssignmentAnswer): readonly AnswerLine[] {
  const { assignmentId, asked } = answer
  const row = rowOf(mission, 'assignments', assignmentId)
  const item = rowOf(mission, 'items', rowOf(mission, 'requirements', row?.requirementId ?? null)?.itemId ?? null)
  const line = { kind: 'assignment', key: `assignment ${assignmentId}`, answer } as const
  const refused = { ...line, diff: {}, refs: [] }
  if (!row || !item || !takesPlace(item)) return [{ ...refused, standing: 'gone' }]
  if (row.interpreterId !== interpreterId) return [{ ...refused, standing: 'theirs-not' }]
  // What is confirmed was accepted before.
  const status =
    answer.status === null || (answer.status === 'accepted' && row.status === 'confirmed') ? row.status : answer.status
  if (status === row.status && answer.note === row.answerNote) return []
  const isMoved = asked.dayOn !== item.dayOn || asked.startTime !== item.startTime || asked.endTime !== item.endTime
  const isChanged = asked.status !== row.status || asked.note !== row.answerNote
  return [
    {
      ...line,
      standing: isMoved ? 'moved' : isChanged ? 'changed' : 'clear',
      diff: editRow('assignments', row, { status, answerNote: answer.note }),
      refs: [{ table: 'items', id: item.id }],
    },
  ]
}

function availabilityLine(mission: Mission, interpreterId: string, answer: RowAnswer<Stretch>): readonly AnswerLine[] {
  const { id, before, after } = answer
  const row = rowOf(mission, 'availabilities', id)
  const line = { kind: 'availability', key: `availability ${id}`, was: row ? stretchOf(row) : before, says: after } as const
  const owner = (row ?? mission.removed.availabilities[id])?.interpreterId ?? interpreterId
  if (owner !== interpreterId) return [{ ...line, was: before, standing: 'theirs-not', diff: {}, refs: [] }]
  const standing = standingOf(row ? stretchOf(row) : null, answer)
  if (standing === null) return []
  const made = { ...availabilityEntity.defaults, ...after, id, interpreterId } as Availability
  const diff = after === null ? removeRow('availabilities', id) : row ? editRow('availabilities', row, after) : undefined
  return [
    { ...line, standing, diff: diff ?? createRow('availabilities', made), refs: [{ table: 'interpreters', id: interpreterId }] },
  ]
}

function termLine(mission: Mission, interpreterId: string, answer: RowAnswer<Wording>): readonly AnswerLine[] {
  const { id, before, after } = answer
  const row = rowOf(mission, 'terms', id)
  const addedBy = authorNameOf(mission, interpreterId)
  const line = { kind: 'term', key: `term ${id}`, was: row ? wordingOf(row) : before, says: after } as const
  if (((row ?? mission.removed.terms[id])?.addedBy ?? addedBy) !== addedBy) {
    return row && sameJson(wordingOf(row), after) ? [] : [{ ...line, was: before, standing: 'theirs-not', diff: {}, refs: [] }]
  }
  const standing = standingOf(row ? wordingOf(row) : null, answer)
  if (standing === null) return []
  const made = { ...termEntity.defaults, ...after, id, addedBy } as Term
  const diff = after === null ? removeRow('terms', id) : row ? editRow('terms', row, after) : undefined
  return [{ ...line, standing, diff: diff ?? createRow('terms', made), refs: [{ table: 'terms', id }] }]
}

/** null: it is so already. */
function standingOf<Row extends Stretch | Wording>(now: Row | null, { before, after }: RowAnswer<Row>): Standing | null {
  if (sameJson(now, after)) return null
  return sameJson(now, before) ? 'clear' : 'changed'
}
