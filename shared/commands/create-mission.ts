import { err, ok } from '../kernel/result'
import type { MissionRow } from '../mission/entities/mission-row'
import { rowsOf } from '../mission/mission'
import { command } from './command'
import { newMissionDiff } from './new-mission'

export type CreateMissionInput = Pick<MissionRow, 'title' | 'startsOn' | 'endsOn' | 'homeZone' | 'workingLanguages'>

/** The first step of a mission: its own particulars and its rule profiles. Only on a mission that has no row at all. */
export const createMission = command({
  name: 'create-mission',
  run: (mission, input: CreateMissionInput, context) => {
    if (rowsOf(mission, 'missions').length > 0) return err({ code: 'input-invalid', field: 'mission' })
    if (input.endsOn < input.startsOn) return err({ code: 'input-invalid', field: 'endsOn' })
    const about = { ...input, id: mission.id, documentLanguages: input.workingLanguages }
    return ok({ diff: newMissionDiff(about, context.newId), refs: [{ table: 'missions', id: mission.id }] })
  },
})
