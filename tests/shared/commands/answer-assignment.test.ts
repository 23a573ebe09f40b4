import { expect, test } from 'vitest'
import { answerAssignment } from '../../../shared/commands/answer-assignment'
import { aMissionWithSato, satosExtract } from '../../support/an-extract'
import { missionAfter, runCommand } from '../../support/run-command'

test('an interpreter accepts and declines their own assignments, with a remark', () => {
  const accepted = missionAfter(satosExtract(), answerAssignment, { assignmentId: 'sato-visit', status: 'accepted' })
  const declined = missionAfter(accepted, answerAssignment, { assignmentId: 'sato-dinner', status: 'declined', note: '別件あり' })
  expect(declined.tables.assignments['sato-visit']).toMatchObject({ status: 'accepted', answerNote: '' })
  expect(declined.tables.assignments['sato-dinner']).toMatchObject({ status: 'declined', answerNote: '別件あり' })
})

test('accepting what is confirmed already leaves it confirmed, and takes the remark', () => {
  const mission = aMissionWithSato()
  const row = mission.tables.assignments['sato-visit']
  const confirmed = {
    ...mission,
    tables: { ...mission.tables, assignments: { ...mission.tables.assignments, 'sato-visit': { ...row, status: 'confirmed' } } },
  } as typeof mission
  const after = missionAfter(satosExtract(confirmed), answerAssignment, {
    assignmentId: 'sato-visit',
    status: 'accepted',
    note: 'gladly',
  })
  expect(after.tables.assignments['sato-visit']).toMatchObject({ status: 'confirmed', answerNote: 'gladly' })
})

test.each([
  ['a partner’s in an extract', satosExtract(), 'zhao-visit'],
  ['any in the organizer’s mission', aMissionWithSato(), 'sato-visit'],
])('nobody answers for others: %s', (_, mission, assignmentId) => {
  expect(runCommand(mission, answerAssignment, { assignmentId, status: 'accepted' })).toEqual({
    ok: false,
    error: { code: 'row-unknown', ref: { table: 'assignments', id: assignmentId } },
  })
})
