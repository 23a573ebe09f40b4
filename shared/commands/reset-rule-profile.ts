import { shippedProfileOf } from '../interpreting/rule-profiles/shipped-profile'
import { err } from '../kernel/result'
import { rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface ResetRuleProfileInput {
  readonly ruleProfileId: string
}

/** Gives every figure and team of a rule profile back as the program brought it; its name stays. */
export const resetRuleProfile = command({
  name: 'reset-rule-profile',
  run: (mission, { ruleProfileId }: ResetRuleProfileInput) => {
    const profile = rowOf(mission, 'ruleProfiles', ruleProfileId)
    const shipped = profile && shippedProfileOf(profile)
    if (!shipped) return err({ code: 'row-unknown', ref: { table: 'ruleProfiles', id: ruleProfileId } })
    const { teamTable, figures } = shipped
    return changeOf(mission, [{ table: 'ruleProfiles', id: ruleProfileId, fields: { teamTable, figures } }])
  },
})
