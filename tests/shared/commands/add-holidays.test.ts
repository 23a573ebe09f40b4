import { describe, expect, test } from 'vitest'
import { addHolidays } from '../../../shared/commands/add-holidays'
import { applyDiff } from '../../../shared/mission/diff'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'

const newYear = { country: 'JP', on: '2024-01-01', name: { ja: '元日' } }
const spring = { country: 'CN', on: '2024-02-10', name: { 'zh-Hans': '春节' } }
const context = {
  newId: (() => {
    let next = 0
    return () => `holiday-${++next}`
  })(),
  now: 0,
  today: '2024-01-01',
  actorName: 'A',
}

describe('public holidays', () => {
  test('are added in one step, those that are known stay as they were written', () => {
    const mission = aMission({ holidays: [{ ...newYear, name: { ja: '正月' } }] })
    const change = addHolidays.run(mission, { holidays: [newYear, spring] }, context)
    if (!change.ok) throw new Error(change.error.code)
    const after = rowsOf(applyDiff(mission, change.value.diff), 'holidays')
    expect(after.map(({ country, on, name }) => [country, on, name])).toEqual([
      ['JP', '2024-01-01', { ja: '正月' }],
      ['CN', '2024-02-10', { 'zh-Hans': '春节' }],
    ])
  })

  test('that are all known change nothing', () => {
    const mission = aMission({ holidays: [newYear] })
    expect(addHolidays.run(mission, { holidays: [newYear] }, context)).toEqual({ ok: false, error: { code: 'nothing-changes' } })
  })
})
