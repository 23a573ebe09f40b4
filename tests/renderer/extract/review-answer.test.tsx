import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { showOpening } from '../../../renderer/app/missions/mission-actions'
import { dispatch, useDesk } from '../../../renderer/store/mission-store'
import { answerAssignment } from '../../../shared/commands/answer-assignment'
import { editRow } from '../../../shared/commands/edit-row'
import { writeTerm } from '../../../shared/commands/write-term'
import { answerOf } from '../../../shared/extract/answer-of'
import { ok } from '../../../shared/kernel/result'
import { aMissionWithSato, satosExtract } from '../../support/an-extract'
import { missionAfter } from '../../support/run-command'
import { aDesk } from '../app/a-desk'

/** The organizer's window, after Sato's answer was opened in it. `before`: what the organizer did meanwhile. */
async function withAnswer(before: () => void = () => undefined) {
  const desk = aDesk({ open: aMissionWithSato() })
  const begun = satosExtract()
  let now = missionAfter(begun, answerAssignment, { assignmentId: 'sato-visit', status: 'accepted', note: 'gladly' })
  now = missionAfter(now, answerAssignment, { assignmentId: 'sato-dinner', status: 'declined', note: 'ill' })
  now = missionAfter(now, writeTerm, { fields: { words: { ja: '最終処分場', 'zh-Hans': '' }, subject: 'waste' } })
  const answer = answerOf(begun, now, Date.UTC(2023, 4, 2, 9))
  if (!answer) throw new Error('not an extract')
  act(before)
  act(() => showOpening(ok({ kind: 'answer', missionId: 'mission', answer })))
  const review = within(await screen.findByRole('dialog', { name: 'Answer of SATO Mihon' }))
  return { ...desk, review }
}

const statuses = () =>
  Object.values(useDesk.getState().journal?.mission.tables.assignments ?? {}).map(({ id, status }) => [id, status])

test('an answer is looked at point by point, what is chosen is taken in one step, and taken back in one', async () => {
  const { user, review } = await withAnswer()
  const [visit, dinner, term] = review.getAllByRole('listitem')
  expect(visit).toHaveTextContent('Assignment: Visit to the plant · Wed 24 May 09:30')
  expect(visit).toHaveTextContent('OfferedAnswerAccepted · Remark: gladly')
  expect(dinner).toHaveTextContent('Declined · Remark: ill')
  expect(term).toHaveTextContent(/not thereAnswerJapanese 最終処分場 · waste/)
  if (dinner) await user.click(within(dinner).getByRole('radio', { name: 'Leave' }))
  await user.click(review.getByRole('button', { name: 'Take over 2 points' }))
  expect(statuses()).toEqual([
    ['sato-visit', 'accepted'],
    ['sato-dinner', 'offered'],
    ['zhao-visit', 'confirmed'],
  ])
  expect(useDesk.getState().steps.map(({ label }) => label.command)).toEqual(['take-answer'])
  const toast = within(await screen.findByRole('alertdialog', { name: '2 points of the answer were taken over' }))
  await user.click(toast.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(statuses()[0]).toEqual(['sato-visit', 'offered']))
})

test('what has changed meanwhile is said, left by default, and can be taken all the same', async () => {
  const { user, review } = await withAnswer(() => {
    dispatch(editRow, { table: 'items', id: 'visit', fields: { startTime: '13:00', endTime: '15:00' } })
    dispatch(editRow, { table: 'items', id: 'dinner', fields: { status: 'cancelled' } })
  })
  const [visit, dinner] = review.getAllByRole('listitem')
  if (!visit || !dinner) throw new Error('two points are missing')
  expect(within(visit).getByRole('note')).toHaveTextContent('The item has another time now')
  expect(within(visit).getByRole('radio', { name: 'Leave' })).toBeChecked()
  expect(within(dinner).getByRole('note')).toHaveTextContent('It is not in the mission any more')
  expect(within(dinner).queryByRole('radio')).toBeNull()
  expect(dinner).toHaveTextContent('Declined · Remark: ill')
  await user.click(within(visit).getByRole('radio', { name: 'Take' }))
  await user.click(review.getByRole('button', { name: 'Take over 2 points' }))
  expect(statuses()[0]).toEqual(['sato-visit', 'accepted'])
})
