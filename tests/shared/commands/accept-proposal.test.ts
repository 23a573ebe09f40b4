import { describe, expect, test } from 'vitest'
import { type AcceptProposalInput, acceptProposal } from '../../../shared/commands/accept-proposal'
import { missionMark } from '../../../shared/interpreting/assignment/mission-mark'
import { applyDiff, reverseDiff } from '../../../shared/mission/diff'
import { aMission } from '../../support/a-mission'
import { aContext, missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  persons: [{ id: 'li' }, { id: 'han' }],
  interpreters: [
    { id: 'li', personId: 'li' },
    { id: 'han', personId: 'han' },
  ],
  items: [{ id: 'visit' }],
  requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh' }],
  assignments: [
    { id: 'old', requirementId: 'need', interpreterId: 'li', status: 'confirmed' },
    { id: 'off', requirementId: 'need', interpreterId: 'han', status: 'cancelled', role: 'second', leavesMinutes: 60 },
  ],
})
const madeFor = missionMark(mission)
const change: AcceptProposalInput = {
  madeFor,
  add: [{ requirementId: 'need', interpreterId: 'han', role: 'lead' }],
  remove: ['old'],
  lead: [],
}

describe('accepting a proposal', () => {
  test('takes off and assigns in one step, and asks who was called off on the row that is there', () => {
    const after = missionAfter(mission, acceptProposal, change)
    const rows = Object.values(after.tables.assignments).map(({ id, interpreterId, status, role, leavesMinutes }) => [
      id,
      interpreterId,
      status,
      role,
      leavesMinutes,
    ])
    // For all of the item, as the proposal reckoned, not for the part that was called off.
    expect(rows).toEqual([['off', 'han', 'proposed', 'lead', null]])
  })

  test('names the items whose teams change, and undone leaves the mission as it was', () => {
    const result = acceptProposal.run(mission, change, aContext())
    if (!result.ok) throw new Error('refused')
    expect(result.value.refs).toEqual([{ table: 'items', id: 'visit' }])
    const back = applyDiff(applyDiff(mission, result.value.diff), reverseDiff(result.value.diff))
    expect(back.tables.assignments).toEqual(mission.tables.assignments)
  })

  test('is refused once an item has moved, and not because a title was written', () => {
    const moved = missionAfterEdit({ startTime: '10:00' })
    expect(runCommand(moved, acceptProposal, change)).toEqual({ ok: false, error: { code: 'proposal-out-of-date' } })
    expect(runCommand(missionAfterEdit({ title: { en: 'Visit' } }), acceptProposal, change).ok).toBe(true)
  })

  test('that changes nothing is refused, and so is one with rows that are not there', () => {
    const refusal = (input: Partial<AcceptProposalInput>) => {
      const result = runCommand(mission, acceptProposal, { madeFor, add: [], remove: [], lead: [], ...input })
      return result.ok ? null : result.error.code
    }
    expect(refusal({})).toBe('nothing-changes')
    expect(refusal({ remove: ['gone'] })).toBe('row-unknown')
    expect(refusal({ lead: ['gone'] })).toBe('row-unknown')
    expect(refusal({ add: [{ requirementId: 'gone', interpreterId: 'han', role: 'lead' }] })).toBe('row-unknown')
    expect(refusal({ add: [{ requirementId: 'need', interpreterId: 'gone', role: 'lead' }] })).toBe('reference-broken')
  })
})

function missionAfterEdit(fields: object) {
  const item = { ...mission.tables.items.visit, ...fields }
  return { ...mission, tables: { ...mission.tables, items: { visit: item } } } as typeof mission
}
