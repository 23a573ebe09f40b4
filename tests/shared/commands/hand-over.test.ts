import { describe, expect, test } from 'vitest'
import { assignInterpreter } from '../../../shared/commands/assign-interpreter'
import { handOver } from '../../../shared/commands/hand-over'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aContext, missionAfter, runCommand } from '../../support/run-command'

const people = ['li', 'han', 'mori']
const mission = aMission({
  persons: people.map((id) => ({ id })),
  interpreters: people.map((id) => ({ id, personId: id })),
  items: [{ id: 'talk', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00' }],
  requirements: [{ id: 'need', itemId: 'talk', from: 'ja', to: 'zh-Hans' }],
  assignments: [{ id: 'whole', requirementId: 'need', interpreterId: 'li', role: 'second', status: 'confirmed' }],
})

const laterContext = { ...aContext(), newId: () => 'later' }

describe('handing an item over', () => {
  test('splits it at a minute; the other comes in, proposed, with the same role', () => {
    const after = missionAfter(mission, handOver, { assignmentId: 'whole', interpreterId: 'han', atMinutes: 60 })
    expect(
      rowsOf(after, 'assignments').map((row) => [row.interpreterId, row.role, row.status, row.comesInMinutes, row.leavesMinutes]),
    ).toEqual([
      ['li', 'second', 'confirmed', null, 60],
      ['han', 'second', 'proposed', 60, null],
    ])
  })

  test('splits a part again', () => {
    const halves = missionAfter(mission, handOver, { assignmentId: 'whole', interpreterId: 'han', atMinutes: 60 })
    const split = runCommand(halves, handOver, { assignmentId: 'whole', interpreterId: 'mori', atMinutes: 30 }, laterContext)
    expect(
      split.ok && rowsOf(split.value, 'assignments').map((row) => [row.interpreterId, row.comesInMinutes, row.leavesMinutes]),
    ).toEqual([
      ['li', null, 30],
      ['han', 60, null],
      ['mori', 30, 60],
    ])
  })

  test('asks who had declined again, on the same row', () => {
    const declined = missionAfter(mission, assignInterpreter, { requirementId: 'need', interpreterId: 'han', status: 'declined' })
    const after = missionAfter(declined, handOver, { assignmentId: 'whole', interpreterId: 'han', atMinutes: 60 })
    expect(rowsOf(after, 'assignments').map((row) => [row.interpreterId, row.status, row.comesInMinutes])).toEqual([
      ['li', 'confirmed', null],
      ['han', 'proposed', 60],
    ])
  })

  test.each([
    ['at its start', 'han', 0, 'atMinutes'],
    ['at its end', 'han', 120, 'atMinutes'],
    ['between minutes', 'han', 30.5, 'atMinutes'],
    ['to who is in the team', 'li', 60, 'interpreterId'],
  ])('%s is refused', (_when, interpreterId, atMinutes, field) => {
    expect(runCommand(mission, handOver, { assignmentId: 'whole', interpreterId, atMinutes })).toEqual({
      ok: false,
      error: { code: 'input-invalid', field },
    })
  })
})
