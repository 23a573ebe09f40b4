import { describe, expect, test } from 'vitest'
import { newMissionDiff } from '../../../shared/commands/new-mission'
import { figureOf } from '../../../shared/interpreting/figure-of'
import { ruleProfileTemplates } from '../../../shared/interpreting/rule-profiles/registry'
import { applyDiff } from '../../../shared/mission/diff'
import { ruleProfileEntity } from '../../../shared/mission/entities/rule-profile'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { emptyMission, missionRowOf, rowOf, rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'

describe('rule profiles', () => {
  test('are whole rows, named in every language of the interface, every figure with its source', () => {
    for (const template of ruleProfileTemplates) {
      expect(ruleProfileEntity.schema.safeParse({ ...template, id: 'x' }).success).toBe(true)
      expect(Object.keys(template.name).sort()).toEqual(['en', 'ja', 'ko', 'zh-Hans'])
      const sources = [
        ...template.teamTable.map((line) => line.source),
        ...Object.values(template.figures).map((figure) => figure.source),
      ]
      for (const source of sources) expect(source).toMatch(/^(house|[A-Z]+-\w+( [A-Z]+-\w+)*)$/)
    }
  })

  test('a team table never asks for fewer interpreters for more time', () => {
    for (const { teamTable } of ruleProfileTemplates) {
      for (const line of teamTable) {
        const longer = teamTable.filter(
          (other) =>
            other.mode === line.mode &&
            other.minLanguages === line.minLanguages &&
            (other.maxMinutes ?? Number.POSITIVE_INFINITY) > (line.maxMinutes ?? Number.POSITIVE_INFINITY),
        )
        for (const other of longer) expect(other.interpreters).toBeGreaterThanOrEqual(line.interpreters)
      }
    }
  })

  test('an item follows rules of its own, if it has any', () => {
    const mission = aMission({
      missions: [{ ruleProfileId: 'ours' }],
      ruleProfiles: [{ id: 'ours' }, { id: 'booth', figures: { minRestMinutes: { value: 600, source: 'agreed' } } }],
      items: [{ id: 'talk', ruleProfileId: 'booth' }, { id: 'tour' }],
    })
    const restOf = (id: string) => figureOf(mission, 'minRestMinutes', rowOf(mission, 'items', id)).value
    expect([restOf('talk'), restOf('tour')]).toEqual([600, 660])
  })

  test('what a profile does not say, the Japan market says', () => {
    const mission = aMission({
      missions: [{ ruleProfileId: 'own' }],
      ruleProfiles: [{ id: 'own', figures: { minRestMinutes: { value: 600, source: 'agreed' } } }],
    })
    expect(figureOf(mission, 'minRestMinutes')).toEqual({ value: 600, source: 'agreed' })
    expect(figureOf(mission, 'reportMinutesBefore')).toEqual({ value: 30, source: 'A-aice' })
  })
})

describe('a new mission', () => {
  const about = { id: 'new', title: { en: 'Seoul' }, startsOn: '2026-06-01', endsOn: '2026-06-05', homeZone: 'Asia/Seoul' }

  function made(market?: string) {
    let count = 0
    const newId = () => `profile-${++count}`
    return applyDiff(emptyMission('new'), newMissionDiff(about, newId, market))
  }

  test('is whole, with its particulars and every rule profile as a row of its own', () => {
    const mission = made()
    expect(integrityOfAll(mission)).toEqual([])
    expect(missionRowOf(mission)).toMatchObject({ ...about, status: 'planning', type: 'inbound' })
    expect(rowsOf(mission, 'ruleProfiles').map((row) => row.market)).toEqual(['JP', 'KR', 'CN', 'AIIC', 'ISO', 'APIC', 'custom'])
  })

  test('follows the Japan market, or the one asked for', () => {
    const marketOf = (mission: ReturnType<typeof made>) =>
      rowOf(mission, 'ruleProfiles', missionRowOf(mission).ruleProfileId)?.market
    expect(marketOf(made())).toBe('JP')
    expect(marketOf(made('KR'))).toBe('KR')
  })
})
