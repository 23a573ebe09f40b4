import { describe, expect, test } from 'vitest'
import { assignInterpreter } from '../../../shared/commands/assign-interpreter'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  persons: [{ id: 'li' }, { id: 'han' }],
  interpreters: [
    { id: 'li', personId: 'li' },
    { id: 'han', personId: 'han' },
  ],
  items: [{ id: 'visit' }],
  requirements: [
    { id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' },
    { id: 'booth', itemId: 'visit', from: 'ja', to: 'zh-Hans', mode: 'simultaneous' },
  ],
})

describe('assigning an interpreter', () => {
  test('makes the first one lead and the next one second, both proposed', () => {
    const first = missionAfter(mission, assignInterpreter, { requirementId: 'need', interpreterId: 'li', id: 'one' })
    const both = missionAfter(first, assignInterpreter, { requirementId: 'need', interpreterId: 'han', id: 'two' })
    expect(Object.values(both.tables.assignments).map((row) => [row.id, row.interpreterId, row.role, row.status])).toEqual([
      ['one', 'li', 'lead', 'proposed'],
      ['two', 'han', 'second', 'proposed'],
    ])
  })

  test('puts them in the booth where the mode is simultaneous', () => {
    const booth = missionAfter(mission, assignInterpreter, { requirementId: 'booth', interpreterId: 'li' })
    expect(booth.tables.assignments['new-1']?.role).toBe('booth')
  })

  test('twice to the same requirement changes nothing', () => {
    const once = missionAfter(mission, assignInterpreter, { requirementId: 'need', interpreterId: 'li' })
    expect(runCommand(once, assignInterpreter, { requirementId: 'need', interpreterId: 'li' })).toEqual({
      ok: false,
      error: { code: 'nothing-changes' },
    })
  })

  test('asks one who had declined again, on the same row', () => {
    const declined = missionAfter(mission, assignInterpreter, {
      requirementId: 'need',
      interpreterId: 'li',
      status: 'declined',
      leavesMinutes: 60,
      answerNote: 'Another job',
      documentsSentOn: '2023-05-01',
    })
    const again = missionAfter(declined, assignInterpreter, { requirementId: 'need', interpreterId: 'li' })
    expect(Object.keys(again.tables.assignments)).toEqual(['new-1'])
    // For all of the item, whatever part they had refused; the papers they have.
    expect(again.tables.assignments['new-1']).toMatchObject({
      status: 'proposed',
      leavesMinutes: null,
      answerNote: '',
      documentsSentOn: '2023-05-01',
    })
  })

  test('who does not exist is refused', () => {
    expect(runCommand(mission, assignInterpreter, { requirementId: 'need', interpreterId: 'ghost' })).toEqual({
      ok: false,
      error: { code: 'row-unknown', ref: { table: 'interpreters', id: 'ghost' } },
    })
  })
})
