import { describe, expect, test } from 'vitest'
import { reassignInterpreter } from '../../../shared/commands/reassign-interpreter'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission, type MissionRows } from '../../support/a-mission'
import { aContext, missionAfter, runCommand } from '../../support/run-command'

const people = ['li', 'han', 'mori']
const rows: MissionRows = {
  persons: people.map((id) => ({ id: `person-${id}` })),
  interpreters: people.map((id) => ({ id, personId: `person-${id}` })),
  items: [{ id: 'talk', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00' }],
  requirements: [{ id: 'need', itemId: 'talk', from: 'ja', to: 'zh-Hans' }],
  assignments: [
    {
      id: 'job',
      requirementId: 'need',
      interpreterId: 'li',
      role: 'second',
      status: 'confirmed',
      pinned: true,
      comesInMinutes: 60,
      documentsSentOn: '2023-05-20',
      answerNote: 'Gladly',
    },
    { id: 'asked', requirementId: 'need', interpreterId: 'mori', status: 'declined', answerNote: 'In Osaka' },
    { id: 'first', requirementId: 'need', interpreterId: 'han', leavesMinutes: 60 },
  ],
}
const mission = aMission(rows)

describe('giving an assignment to another interpreter', () => {
  test('keeps the role, the pin and the part of the item; nothing was asked, answered or sent yet', () => {
    const alone = aMission({ ...rows, assignments: rows.assignments?.slice(0, 1) ?? [] })
    expect(
      rowsOf(missionAfter(alone, reassignInterpreter, { assignmentId: 'job', interpreterId: 'han' }), 'assignments'),
    ).toEqual([
      {
        id: 'new-1',
        requirementId: 'need',
        interpreterId: 'han',
        role: 'second',
        status: 'proposed',
        pinned: true,
        reportMinutesBefore: null,
        releaseMinutesAfter: 0,
        comesInMinutes: 60,
        leavesMinutes: null,
        documentsSentOn: null,
        answerNote: '',
      },
    ])
  })

  test('asks who had declined again, on the same row', () => {
    const after = missionAfter(mission, reassignInterpreter, { assignmentId: 'job', interpreterId: 'mori' })
    expect(
      rowsOf(after, 'assignments').map((row) => [row.id, row.interpreterId, row.status, row.comesInMinutes, row.answerNote]),
    ).toEqual([
      ['asked', 'mori', 'proposed', 60, ''],
      ['first', 'han', 'proposed', null, ''],
    ])
  })

  test('the journal names who has it now, and the item', () => {
    const change = reassignInterpreter.run(mission, { assignmentId: 'job', interpreterId: 'mori' }, aContext())
    expect(change.ok && change.value.refs).toEqual([
      { table: 'persons', id: 'person-mori' },
      { table: 'items', id: 'talk' },
    ])
  })

  test.each([
    ['who is in the team already', 'job', 'han', { code: 'input-invalid', field: 'interpreterId' }],
    ['who has it already', 'job', 'li', { code: 'nothing-changes' }],
    ['nobody known', 'job', 'kim', { code: 'row-unknown', ref: { table: 'interpreters', id: 'kim' } }],
    ['anybody, of what is not there', 'no', 'han', { code: 'row-unknown', ref: { table: 'assignments', id: 'no' } }],
  ])('to %s is refused', (_whom, assignmentId, interpreterId, error) => {
    expect(runCommand(mission, reassignInterpreter, { assignmentId, interpreterId })).toEqual({ ok: false, error })
  })
})
