import { compareBy } from '../kernel/order'
import { err } from '../kernel/result'
import { rowOf, rowsOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface SetPrecedenceInput {
  readonly participationId: string
  /** Place in the order of the person's side, 1 first; null: not ranked. Beyond the last place: last. */
  readonly position: number | null
}

/** Puts somebody at a place in the order of precedence and counts the side anew. Interpreters are not counted (P-hi). */
export const setPrecedence = command({
  name: 'set-precedence',
  run: (mission, { participationId, position }: SetPrecedenceInput) => {
    const moved = rowOf(mission, 'participations', participationId)
    if (!moved) return err({ code: 'row-unknown', ref: { table: 'participations', id: participationId } })
    if (position !== null && (position < 1 || !Number.isInteger(position)))
      return err({ code: 'input-invalid', field: 'position' })
    const others = rowsOf(mission, 'participations')
      .filter((one) => one.side === moved.side && one.precedence !== null && one.role !== 'interpreter' && one.id !== moved.id)
      .sort(compareBy((one) => one.precedence ?? 0))
    const ranked = position === null ? others : [...others.slice(0, position - 1), moved, ...others.slice(position - 1)]
    const edits = ranked.map((one, index) => ({
      table: 'participations' as const,
      id: one.id,
      fields: { precedence: index + 1 },
    }))
    const unranked = position === null ? [{ table: 'participations' as const, id: moved.id, fields: { precedence: null } }] : []
    const change = changeOf(mission, [...edits, ...unranked])
    return change.ok ? { ok: true, value: { ...change.value, refs: [{ table: 'persons', id: moved.personId }] } } : change
  },
})
