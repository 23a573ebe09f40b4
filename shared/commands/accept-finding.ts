import { err, ok } from '../kernel/result'
import { createRow } from '../mission/diff'
import { rowsOf } from '../mission/mission'
import { command } from './command'

export interface AcceptFindingInput {
  readonly findingKey: string
  readonly checkId: string
  /** Why it may stand; must say something. */
  readonly reason: string
}

/** Lets a finding stand, with the reason and who said so. */
export const acceptFinding = command({
  name: 'accept-finding',
  run: (mission, { findingKey, checkId, reason }: AcceptFindingInput, context) => {
    if (reason.trim() === '') return err({ code: 'input-invalid', field: 'reason' })
    if (rowsOf(mission, 'acceptances').some((acceptance) => acceptance.findingKey === findingKey)) {
      return err({ code: 'nothing-changes' })
    }
    const row = {
      id: context.newId(),
      findingKey,
      checkId,
      reason: reason.trim(),
      acceptedBy: context.actorName,
      acceptedOn: context.today,
    }
    return ok({ diff: createRow('acceptances', row) })
  },
})
