import { extractMarkOf } from '../extract/answer-of'
import { authorNameOf } from '../extract/author-name'
import { err, ok } from '../kernel/result'
import { removeRow } from '../mission/diff'
import { type Mission, rowOf } from '../mission/mission'
import { command } from './command'

export interface WithdrawEntryInput {
  readonly table: 'availabilities' | 'terms'
  readonly id: string
}

/** In an interpreter's extract: takes one of their own availabilities or terms out again. */
export const withdrawEntry = command({
  name: 'withdraw-entry',
  run: (mission, ref: WithdrawEntryInput) => {
    if (!isOwn(mission, ref)) return err({ code: 'row-unknown', ref })
    return ok({ diff: removeRow(ref.table, ref.id), refs: [ref] })
  },
})

function isOwn(mission: Mission, { table, id }: WithdrawEntryInput): boolean {
  const interpreterId = extractMarkOf(mission)?.interpreterId
  if (interpreterId === undefined) return false
  return table === 'availabilities'
    ? rowOf(mission, table, id)?.interpreterId === interpreterId
    : rowOf(mission, table, id)?.addedBy === authorNameOf(mission, interpreterId)
}
