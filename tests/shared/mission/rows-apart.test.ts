import { expect, test } from 'vitest'
import { editRow } from '../../../shared/commands/edit-row'
import { removeRow } from '../../../shared/commands/remove-row'
import type { Mission } from '../../../shared/mission/mission'
import { areRowsApart } from '../../../shared/mission/rows-apart'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'

const mission = aMission({ persons: [{ id: 'lin' }, { id: 'wang' }], items: [{ id: 'visit' }, { id: 'lunch' }] })
const renamed = missionAfter(mission, editRow, { table: 'persons', id: 'lin', fields: { email: 'lin@example.org' } })
const without = missionAfter(renamed, removeRow, { table: 'items', id: 'lunch' })

test.each<[string, Mission, number]>([
  ['the same', mission, 0],
  ['one edited', renamed, 1],
  ['one edited, one removed', without, 2],
])('states are told by the rows that differ: %s', (_what, other, rows) => {
  for (const [a, b] of [[mission, other] as const, [other, mission] as const]) {
    expect(areRowsApart(a, b, rows)).toBe(false)
    if (rows > 0) expect(areRowsApart(a, b, rows - 1)).toBe(true)
  }
})
