import { expect, test } from 'vitest'
import { sendPapers } from '../../../shared/commands/send-papers'
import { rowsOf } from '../../../shared/mission/mission'
import { anInterpretersWork } from '../../support/missions/an-interpreters-work'
import { missionAfter, runCommand } from '../../support/run-command'

test('papers are noted as sent today, for the assignments named and no others', () => {
  const mission = anInterpretersWork([
    ['09:00', '10:00'],
    ['11:00', '12:00'],
  ])
  const [first = { id: '' }] = rowsOf(mission, 'assignments')
  const after = missionAfter(mission, sendPapers, { assignmentIds: [first.id] })
  expect(rowsOf(after, 'assignments').map(({ documentsSentOn }) => documentsSentOn)).toEqual(['2023-05-01', null])
  expect(runCommand(after, sendPapers, { assignmentIds: [first.id] })).toEqual({ ok: false, error: { code: 'nothing-changes' } })
})
