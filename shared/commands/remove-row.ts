import { err, ok } from '../kernel/result'
import { rowOf } from '../mission/mission'
import type { Ref } from '../mission/registry'
import { command } from './command'
import { removalOf } from './removal-of'

/**
 * Removes a row and what cannot be without it; takes it out of the lists that name it. Refused where a row stands in the way that
 * only a person may remove.
 */
export const removeRow = command({
  name: 'remove-row',
  run: (mission, input: Ref) => {
    if (!rowOf(mission, input.table, input.id)) return err({ code: 'row-unknown', ref: input })
    const { diff, blockedBy } = removalOf(mission, [input])
    return blockedBy.length > 0 ? err({ code: 'still-needed', ref: input, by: blockedBy }) : ok({ diff, refs: [input] })
  },
})
