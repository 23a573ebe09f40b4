import { describe, expect, test } from 'vitest'
import { checkMission } from '../../../shared/checks/check-mission'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { rowsOf } from '../../../shared/mission/mission'
import { largeMission } from './large-mission'

describe('the large mission', () => {
  const mission = largeMission()

  test('is as large as every speed figure says', () => {
    const party = rowsOf(mission, 'participations')
    const counts = {
      days: rowsOf(mission, 'days').length,
      items: rowsOf(mission, 'items').length,
      people: party.length,
      interpreters: rowsOf(mission, 'interpreters').length,
      assignments: rowsOf(mission, 'assignments').length,
    }
    expect(counts).toEqual({ days: 60, items: 1200, people: 600, interpreters: 60, assignments: 1500 })
  })

  test('is whole', () => {
    expect(integrityOfAll(mission)).toEqual([])
  })

  test('is the same every time', () => {
    expect(JSON.stringify(largeMission())).toBe(JSON.stringify(mission))
  })

  test('is mostly in order, with findings of many kinds', () => {
    const { findings } = checkMission(mission, { today: '2000-01-01' })
    const kinds = [...new Set(findings.map((finding) => finding.checkId))].sort()
    expect(kinds).toEqual(['C01', 'C02', 'C03', 'C04', 'C05', 'C09', 'C10', 'C15', 'C16', 'C17', 'C18', 'C21', 'C22'])
    expect(findings.length).toBeLessThan(rowsOf(mission, 'items').length / 4)
  })
})
