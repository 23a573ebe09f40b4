import { afterEach, describe, expect, test } from 'vitest'
import { dispatch, undo, useDesk } from '../../../renderer/store/mission-store'
import { answerAssignment } from '../../../shared/commands/answer-assignment'
import { editRow } from '../../../shared/commands/edit-row'
import { removeRow } from '../../../shared/commands/remove-row'
import { takeAnswer } from '../../../shared/commands/take-answer'
import { extractMarkOf } from '../../../shared/extract/answer-of'
import { reviewAnswer } from '../../../shared/extract/review-answer'
import { copyOf } from '../../../shared/journal/mission-copy'
import { startOf } from '../../../shared/journal/replay'
import { aMissionWithSato } from '../../support/an-extract'
import { type ADesk, aDesk, kill, openJournal, reopened } from '../../support/desks/a-desk'

afterEach(kill)

/** The organizer's desk with the mission open, and Sato's file of it. */
async function organizer(): Promise<{ readonly desk: ADesk; readonly id: string; readonly path: string }> {
  const desk = await aDesk()
  const opened = await desk.repository.openAsCopy(copyOf(startOf(aMissionWithSato()), []))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const saved = await desk.repository.saveExtracts([{ interpreterId: 'sato', name: 'Sato' }], { kind: 'none' })
  await desk.repository.flush()
  if (!saved.ok || saved.value === null) throw new Error(JSON.stringify(saved))
  return { desk, id: opened.value, path: saved.value }
}

/** Sato's own computer, on which the file is opened. */
async function interpreter(from: ADesk, path: string): Promise<{ readonly desk: ADesk; readonly extractId: string }> {
  kill()
  const desk = await aDesk()
  const file = from.main.files.get(path)
  if (file) desk.main.files.set(path, structuredClone(file))
  const opened = await desk.repository.openFile(path)
  if (!opened.ok || opened.value.kind !== 'opened') throw new Error(JSON.stringify(opened))
  return { desk, extractId: opened.value.missionId }
}

describe('an interpreter’s file', () => {
  test('opens elsewhere as the extract of that mission, with nothing of the organizer’s journal', async () => {
    const { desk, id, path } = await organizer()
    const { steps } = desk.main.files.get(path) ?? { steps: [] }
    expect(steps.map(({ label }) => label.command)).toEqual(['import-mission'])
    const { extractId } = await interpreter(desk, path)
    expect(extractId).not.toBe(id)
    expect(extractMarkOf(openJournal().mission)).toMatchObject({ missionId: id, interpreterId: 'sato', stepCount: 1 })
  })

  test('for several goes into one folder', async () => {
    const { desk } = await organizer()
    const extracts = ['sato', 'zhao'].map((interpreterId) => ({ interpreterId, name: interpreterId }))
    expect(await desk.repository.saveExtracts(extracts, { kind: 'none' })).toEqual({ ok: true, value: '/home/sato/interpreters' })
    expect([...desk.main.files.keys()].slice(1)).toEqual([
      '/home/sato/interpreters/sato.mission',
      '/home/sato/interpreters/zhao.mission',
    ])
  })

  test('takes the interpreter’s answers and nothing else, keeps them over restarts, and undoes them', async () => {
    const { desk, path } = await organizer()
    const own = await interpreter(desk, path)
    expect(dispatch(editRow, { table: 'items', id: 'visit', fields: { startTime: '10:00' } })).toEqual({
      ok: false,
      error: { code: 'organizers-only' },
    })
    expect(dispatch(removeRow, { table: 'items', id: 'visit' })).toMatchObject({ ok: false })
    expect(dispatch(answerAssignment, { assignmentId: 'sato-visit', status: 'accepted' })).toMatchObject({ ok: true })
    undo()
    expect(openJournal().mission.tables.assignments['sato-visit']?.status).toBe('offered')
    dispatch(answerAssignment, { assignmentId: 'sato-visit', status: 'declined', note: 'ill' })
    await own.desk.repository.flush()
    const again = await reopened(own.desk, own.extractId)
    expect(again.mission.tables.assignments['sato-visit']).toMatchObject({ status: 'declined', answerNote: 'ill' })
  })
})

describe('an answer', () => {
  test('saved by the interpreter, also after a restart, opens at the organizer’s over their mission', async () => {
    const { desk, id, path } = await organizer()
    await desk.repository.flush()
    const own = await interpreter(desk, path)
    dispatch(answerAssignment, { assignmentId: 'sato-visit', status: 'accepted', note: 'gladly' })
    await own.desk.repository.flush()
    kill()
    const restarted = await aDesk(own.desk.main, own.desk.factory)
    await restarted.repository.openMission(own.extractId)
    const saved = await restarted.repository.saveAnswer('Answer', { kind: 'none' })
    expect(saved).toEqual({ ok: true, value: '/home/sato/Answer.mission-answer' })
    const answer = own.desk.main.answers.get('/home/sato/Answer.mission-answer')
    if (!answer) throw new Error('no answer was saved')
    expect(answer.assignments).toMatchObject([{ assignmentId: 'sato-visit', status: 'accepted', asked: { status: 'offered' } }])

    kill()
    desk.main.answers.set('/in/answer', answer)
    const back = await aDesk(desk.main, desk.factory)
    expect(await back.repository.openFile('/in/answer')).toEqual({ ok: true, value: { kind: 'answer', missionId: id, answer } })
    const before = openJournal().mission
    const keys = reviewAnswer(before, answer).map(({ key }) => key)
    expect(dispatch(takeAnswer, { answer, keys })).toMatchObject({ ok: true })
    expect(openJournal().mission.tables.assignments['sato-visit']).toMatchObject({ status: 'accepted', answerNote: 'gladly' })
    undo()
    expect(openJournal().mission.tables).toEqual(before.tables)
    expect(useDesk.getState().undo.undoable).toEqual([])
  })

  test('to a mission that is not here, or of nobody in it, is refused and leaves open what is', async () => {
    const { desk, id, path } = await organizer()
    await interpreter(desk, path)
    const answer = {
      missionId: id,
      interpreterId: 'sato',
      madeAt: 0,
      answeredAt: 0,
      assignments: [],
      availabilities: [],
      terms: [],
    }
    kill()
    const back = await aDesk(desk.main, desk.factory)
    await back.repository.openMission(id)
    desk.main.answers.set('/in/other', { ...answer, missionId: 'another' })
    desk.main.answers.set('/in/nobody', { ...answer, interpreterId: 'nobody' })
    expect(await back.repository.openFile('/in/other')).toMatchObject({ error: { error: { code: 'answer-other-mission' } } })
    expect(await back.repository.openFile('/in/nobody')).toMatchObject({ error: { error: { code: 'answer-stranger' } } })
    expect(openJournal().mission.id).toBe(id)
  })
})
