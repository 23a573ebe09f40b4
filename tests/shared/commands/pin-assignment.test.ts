import { expect, test } from 'vitest'
import { pinAssignment } from '../../../shared/commands/pin-assignment'
import { aContext, missionAfter, runCommand } from '../../support/run-command'
import { plan, situation } from '../../support/solvers/a-team-situation'

const mission = situation({ who: { han: {}, li: {} }, items: { talk: ['09:00', '10:00'] }, assigned: [['talk', 'li']] })

test('who is pinned stays where they are; without the pin the plan may choose', () => {
  const pinned = missionAfter(mission, pinAssignment, { assignmentId: 'talk-li', pinned: true })
  expect(pinned.tables.assignments['talk-li']?.pinned).toBe(true)
  expect(plan(pinned, 'replanAll')).toEqual(['talk: li'])
  const unpinned = missionAfter(pinned, pinAssignment, { assignmentId: 'talk-li', pinned: false })
  expect(unpinned.tables.assignments).toEqual(mission.tables.assignments)
})

test('the journal names the person and the item', () => {
  const change = pinAssignment.run(mission, { assignmentId: 'talk-li', pinned: true }, aContext())
  expect(change.ok && change.value.refs).toEqual([
    { table: 'persons', id: 'li' },
    { table: 'items', id: 'talk' },
  ])
})

test('what is so already, and what is not there, is refused', () => {
  expect(runCommand(mission, pinAssignment, { assignmentId: 'talk-li', pinned: false })).toEqual({
    ok: false,
    error: { code: 'nothing-changes' },
  })
  expect(runCommand(mission, pinAssignment, { assignmentId: 'no', pinned: true })).toEqual({
    ok: false,
    error: { code: 'row-unknown', ref: { table: 'assignments', id: 'no' } },
  })
})
