import { err, ok } from '../kernel/result'
import { joinDiffs, removeRow } from '../mission/diff'
import { rowsOf } from '../mission/mission'
import { command } from './command'

export interface WithdrawAcceptanceInput {
  readonly findingKey: string
}

/** Brings an accepted finding back. Two copies of a mission may each have accepted it: all of it goes. */
export const withdrawAcceptance = command({
  name: 'withdraw-acceptance',
  run: (mission, { findingKey }: WithdrawAcceptanceInput) => {
    const accepted = rowsOf(mission, 'acceptances').filter((acceptance) => acceptance.findingKey === findingKey)
    if (accepted.length === 0) return err({ code: 'nothing-changes' })
    return ok({ diff: joinDiffs(accepted.map(({ id }) => removeRow('acceptances', id))) })
  },
})
