import { extractMarkOf } from '../extract/answer-of'
import { err, ok } from '../kernel/result'
import { createRow } from '../mission/diff'
import { type Availability, availabilityEntity } from '../mission/entities/availability'
import { rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface MarkAvailabilityInput {
  /** An own stretch to be changed; left out: a new one. */
  readonly id?: string
  readonly fields: Partial<Omit<Availability, 'id' | 'interpreterId'>>
}

/** In an interpreter's extract: says when they are free, held or away. */
export const markAvailability = command({
  name: 'mark-availability',
  run: (mission, { id, fields }: MarkAvailabilityInput, { newId }) => {
    const interpreterId = extractMarkOf(mission)?.interpreterId
    if (interpreterId === undefined) return err({ code: 'input-invalid', field: 'interpreterId' })
    if (id === undefined) {
      const row = { ...availabilityEntity.defaults, ...fields, id: newId(), interpreterId } as Availability
      return ok({ diff: createRow('availabilities', row) })
    }
    if (rowOf(mission, 'availabilities', id)?.interpreterId !== interpreterId) {
      return err({ code: 'row-unknown', ref: { table: 'availabilities', id } })
    }
    return changeOf(mission, [{ table: 'availabilities', id, fields }])
  },
})
