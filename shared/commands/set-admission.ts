import { err } from '../kernel/result'
import { type Admission, noAdmissionRules } from '../mission/entities/place'
import { rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface SetAdmissionInput {
  readonly placeId: string
  /** Rules to change, the others stay; null: no rules are known of this place. */
  readonly rules: Partial<Admission> | null
}

/** Says on which terms a facility lets visitors in. */
export const setAdmission = command({
  name: 'set-admission',
  run: (mission, { placeId, rules }: SetAdmissionInput) => {
    const place = rowOf(mission, 'places', placeId)
    if (!place) return err({ code: 'row-unknown', ref: { table: 'places', id: placeId } })
    const admission = rules === null ? null : { ...noAdmissionRules, ...place.admission, ...rules }
    return changeOf(mission, [{ table: 'places', id: placeId, fields: { admission } }])
  },
})
