import { describe, expect, test } from 'vitest'
import { resetRuleProfile } from '../../../shared/commands/reset-rule-profile'
import { koreaMarket } from '../../../shared/interpreting/rule-profiles/korea-market'
import { rowOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

describe('resetting a rule profile', () => {
  const ours = { minRestMinutes: { value: 600, source: 'agreed' } }
  const mission = aMission({
    ruleProfiles: [
      { ...koreaMarket, id: 'kr', name: { en: 'Seoul 2023' }, teamTable: [], figures: ours },
      { id: 'own', figures: ours },
    ],
  })

  test('gives back every figure and team of its market, and keeps its name', () => {
    const after = rowOf(missionAfter(mission, resetRuleProfile, { ruleProfileId: 'kr' }), 'ruleProfiles', 'kr')
    expect(after).toEqual({ ...koreaMarket, id: 'kr', name: { en: 'Seoul 2023' } })
  })

  test('empties one’s own rules, so that the Japan market stands in', () => {
    const after = rowOf(missionAfter(mission, resetRuleProfile, { ruleProfileId: 'own' }), 'ruleProfiles', 'own')
    expect([after?.teamTable, after?.figures]).toEqual([[], {}])
  })

  test('is refused where there is nothing to give back', () => {
    const after = missionAfter(mission, resetRuleProfile, { ruleProfileId: 'kr' })
    expect(runCommand(after, resetRuleProfile, { ruleProfileId: 'kr' })).toEqual({
      ok: false,
      error: { code: 'nothing-changes' },
    })
    const ref = { table: 'ruleProfiles', id: 'none' }
    expect(runCommand(mission, resetRuleProfile, { ruleProfileId: 'none' })).toEqual({
      ok: false,
      error: { code: 'row-unknown', ref },
    })
  })
})
