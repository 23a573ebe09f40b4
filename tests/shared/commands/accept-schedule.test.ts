import { describe, expect, test } from 'vitest'
import { acceptSchedule } from '../../../shared/commands/accept-schedule'
import { editRow } from '../../../shared/commands/edit-row'
import { scheduleMark } from '../../../shared/mission/schedule-mark'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  items: [
    { id: 'plant', startTime: '09:00', endTime: '10:30', status: 'idea' },
    { id: 'later', timeMode: 'tbd' },
    { id: 'moves', dayOn: '2023-05-25', startTime: '14:00', endTime: '15:00' },
  ],
})
const visits = [
  { itemId: 'plant', dayOn: '2023-05-26', startTime: '10:00', minutes: 90 },
  { itemId: 'later', dayOn: '2023-05-26', startTime: '23:30', minutes: 60 },
]

describe('accepting a schedule', () => {
  test('gives each visit its day and times in one change, and puts back what found no place', () => {
    const after = missionAfter(mission, acceptSchedule, { madeFor: scheduleMark(mission), visits, toPool: ['moves'] })
    const { plant, later, moves } = after.tables.items
    expect([plant?.dayOn, plant?.startTime, plant?.endTime, plant?.status]).toEqual(['2023-05-26', '10:00', '11:30', 'idea'])
    expect([later?.startTime, later?.endTime, later?.endDayOffset, later?.timeMode]).toEqual(['23:30', '00:30', 1, 'exact'])
    expect([moves?.dayOn, moves?.startTime]).toEqual([null, '14:00'])
  })

  test('is refused once the mission has changed in what a schedule hangs on', () => {
    const edit = { table: 'items' as const, id: 'moves', fields: { startTime: '15:00', endTime: '16:00' } }
    const changed = missionAfter(mission, editRow, edit)
    const result = runCommand(changed, acceptSchedule, { madeFor: scheduleMark(mission), visits, toPool: [] })
    expect(result).toEqual({ ok: false, error: { code: 'proposal-out-of-date' } })
  })

  test('is not refused because of a title', () => {
    const edit = { table: 'items' as const, id: 'moves', fields: { title: { en: 'Harbour' } } }
    const changed = missionAfter(mission, editRow, edit)
    expect(runCommand(changed, acceptSchedule, { madeFor: scheduleMark(mission), visits, toPool: [] }).ok).toBe(true)
  })

  test('knows its items', () => {
    const unknown = [{ itemId: 'nothing', dayOn: '2023-05-26', startTime: '10:00', minutes: 90 }]
    const result = runCommand(mission, acceptSchedule, { madeFor: scheduleMark(mission), visits: unknown, toPool: [] })
    expect(result).toEqual({ ok: false, error: { code: 'row-unknown', ref: { table: 'items', id: 'nothing' } } })
  })
})
