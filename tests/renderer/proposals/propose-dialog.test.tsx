import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { dispatch, useDesk } from '../../../renderer/store/mission-store'
import { greenXuJapan } from '../../../resources/samples/green-xu-japan/sample'
import { editRow } from '../../../shared/commands/edit-row'
import { unassignInterpreter } from '../../../shared/commands/unassign-interpreter'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { runCommand } from '../../support/run-command'
import { aDesk } from '../app/a-desk'
import { ThreadInPlace } from './thread-in-place'

beforeEach(() => {
  ThreadInPlace.crash = false
  ThreadInPlace.isSilent = false
  vi.stubGlobal('Worker', ThreadInPlace)
})

/** The sample with nobody for one of the groups at Machida; another place of it can be filled by nobody. */
function withAGap(): Mission {
  const taken = { assignmentId: 'need-d2-machida-a-zh-Hans-int-mori' }
  const after = runCommand(greenXuJapan('japan'), unassignInterpreter, taken)
  if (!after.ok) throw new Error('nobody to take off')
  return after.value
}

const assigned = () => Object.keys(useDesk.getState().journal?.mission.tables.assignments ?? {}).length

test('a gap is filled by a proposal that is accepted in one step and undone in one', async () => {
  const mission = withAGap()
  const before = rowsOf(mission, 'assignments').length
  const desk = aDesk({ open: mission })
  act(() => desk.choose('interpreters.propose'))
  await desk.user.click(await screen.findByRole('button', { name: 'Propose' }))
  const accept = await screen.findByRole('button', { name: /^Accept \d+ change/ })
  const open = screen.getByRole('row', { name: /^Open places/ })
  expect(
    within(open)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['2', '1'])
  expect(assigned()).toBe(before)
  await desk.user.click(accept)
  expect(assigned()).toBe(before + 1)
  const toast = await screen.findByRole('region', { name: /otification/ })
  await desk.user.click(within(toast).getByRole('button', { name: 'Undo' }))
  expect(assigned()).toBe(before)
})

test('each team is told as it is beside as it is proposed, those who stay too', async () => {
  const desk = aDesk({ open: greenXuJapan('japan') })
  act(() => desk.choose('interpreters.propose'))
  await desk.user.click(await screen.findByRole('radio', { name: 'Fewest changes' }))
  await desk.user.click(screen.getByRole('button', { name: 'Propose' }))
  const list = await screen.findByRole('listbox', { name: 'What the proposal changes and leaves open' })
  const workshop = within(list).getByRole('option', { name: /Workshop/ })
  // Who stays stands in both columns; who leaves is struck out in the first.
  expect(workshop).toHaveTextContent('Now JIN Sample-YanMORI Sample-eProposed MORI Sample-e')
  expect(within(workshop).getByRole('deletion')).toHaveTextContent('JIN Sample-Yan')
})

test('where the mission changes meanwhile, that is said, nothing can be accepted, and the way on has the focus', async () => {
  const desk = aDesk({ open: withAGap() })
  act(() => desk.choose('interpreters.propose'))
  await desk.user.click(await screen.findByRole('button', { name: 'Propose' }))
  expect(await screen.findByRole('button', { name: /^Accept/ })).toHaveFocus()
  act(() => void dispatch(unassignInterpreter, { assignmentId: 'need-d2-machida-b-zh-Hans-int-jin' }))
  expect(screen.getByRole('alert')).toHaveTextContent('The mission has changed since this proposal was made.')
  expect(screen.queryByRole('button', { name: /^Accept/ })).toBeNull()
  expect(screen.getByRole('button', { name: 'Propose again' })).toHaveFocus()
  await desk.user.keyboard('{Enter}')
  await desk.user.click(await screen.findByRole('button', { name: /^Accept/ }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a click that strays beside the answer does not throw it away; before there is one it closes', async () => {
  const desk = aDesk({ open: withAGap() })
  const beside = () => document.querySelector('[class*="scrim"]') as Element
  act(() => desk.choose('interpreters.propose'))
  await desk.user.click(await screen.findByRole('button', { name: 'Propose' }))
  await screen.findByRole('button', { name: /^Accept/ })
  await desk.user.click(beside())
  expect(screen.getByRole('dialog')).toBeVisible()
  await desk.user.click(screen.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  act(() => desk.choose('interpreters.propose'))
  await screen.findByRole('button', { name: 'Propose' })
  await desk.user.click(beside())
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('while it seeks, its seconds are told and one Esc ends it', async () => {
  ThreadInPlace.isSilent = true
  const desk = aDesk({ open: withAGap() })
  act(() => desk.choose('interpreters.propose'))
  await screen.findByRole('button', { name: 'Propose' })
  await desk.user.keyboard('{Enter}')
  const progress = await screen.findByRole('progressbar')
  expect(progress).toHaveTextContent('0 of at most 20 seconds')
  // Not on the cross: its tip would take the first Esc.
  expect(document.activeElement).toBe(progress.parentElement)
  await desk.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('who cannot take an open place is told why, interpreter by interpreter', async () => {
  const mission = rowsOf(withAGap(), 'interpreters').reduce((now, { id }) => {
    const fields = { doNotUse: true }
    const after = runCommand(now, editRow, { table: 'interpreters', id, fields })
    return after.ok ? after.value : now
  }, withAGap())
  const desk = aDesk({ open: mission })
  act(() => desk.choose('interpreters.propose'))
  await desk.user.click(await screen.findByRole('button', { name: 'Propose' }))
  const list = await screen.findByRole('listbox', { name: 'What the proposal changes and leaves open' })
  list.focus()
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
  await desk.user.keyboard('{Home}')
  // The reasons stand under the list: in a small window nobody would see them.
  expect(scrolled.mock.contexts.map((element) => (element as Element).textContent)).toContainEqual(
    expect.stringMatching(/^Why nobody takes it/),
  )
  const reasons = screen.getAllByText('is not to be used')
  expect(reasons).toHaveLength(rowsOf(mission, 'interpreters').length)
  // And go again as they came: what the window throws then fails the test.
  await desk.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('where there is no interpreter at all, that is why nobody takes a place', async () => {
  const mission = aMission({
    items: [{ id: 'talk', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' }],
    requirements: [{ itemId: 'talk', from: 'zh', to: 'ja' }],
  })
  const desk = aDesk({ open: mission })
  act(() => desk.choose('interpreters.propose'))
  await desk.user.click(await screen.findByRole('button', { name: 'Propose' }))
  const list = await screen.findByRole('listbox', { name: 'What the proposal changes and leaves open' })
  await desk.user.click(within(list).getByRole('option'))
  const why = screen.getByRole('heading', { name: /^Why nobody takes it/ }).parentElement
  expect(why).toHaveTextContent('There is no interpreter in this mission.')
})

test('how many interpreters are enough is said in a sentence, with what is proven, of which languages, and what one more would fill', async () => {
  const mission = withAGap()
  const desk = aDesk({ open: mission })
  act(() => desk.choose('interpreters.propose'))
  await desk.user.click(await screen.findByRole('radio', { name: 'Fewest interpreters' }))
  await desk.user.click(screen.getByRole('button', { name: 'Propose' }))
  const sentence = await screen.findByText(/^Of 3 interpreters in the mission, 3 are enough for all that can be covered\./)
  expect(sentence).toHaveTextContent('Proven: fewer cannot fill these places.')
  const profile = screen.getByRole('row', { name: /^Chinese.*Japanese/ })
  expect(profile).toHaveTextContent(/1 of 1.*1 place/)
  await desk.user.click(within(profile).getByRole('button', { name: /^What one more would buy: / }))
  expect(await screen.findByRole('listbox', { name: 'What one more would interpret' })).toBeInTheDocument()
  expect(useDesk.getState().journal?.mission).toBe(mission)
})

test('what one more interpreter would buy is told without writing anything; adding one is a step of its own', async () => {
  const mission = withAGap()
  const desk = aDesk({ open: mission })
  act(() => desk.choose('interpreters.propose'))
  await desk.user.click(await screen.findByRole('radio', { name: 'One more' }))
  await desk.user.click(screen.getByRole('button', { name: 'Compare' }))
  const places = await screen.findByRole('row', { name: /^Open places/ })
  const cells = () =>
    within(places)
      .getAllByRole('cell')
      .map(({ textContent }) => Number(textContent))
  const [without, withOne] = cells()
  expect(withOne).toBeLessThan(without ?? 0)
  expect(screen.getByRole('listbox', { name: 'What one more would interpret' })).toBeInTheDocument()
  expect(useDesk.getState().journal?.mission).toBe(mission)
  await desk.user.click(screen.getByRole('button', { name: 'Add an interpreter like this' }))
  const after = useDesk.getState().journal?.mission
  expect(after && rowsOf(after, 'interpreters').length).toBe(rowsOf(mission, 'interpreters').length + 1)
  const toast = await screen.findByRole('region', { name: /otification/ })
  await desk.user.click(within(toast).getByRole('button', { name: 'Undo' }))
  expect(useDesk.getState().journal?.mission.tables.interpreters).toEqual(mission.tables.interpreters)
})

test('a search that dies says that the mission is as it was, and can be tried again', async () => {
  ThreadInPlace.crash = true
  const mission = withAGap()
  const desk = aDesk({ open: mission })
  act(() => desk.choose('interpreters.propose'))
  await desk.user.click(await screen.findByRole('button', { name: 'Propose' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('The mission is as it was.')
  expect(screen.getByRole('alert')).toHaveTextContent('out of memory')
  expect(useDesk.getState().journal?.mission).toBe(mission)
  ThreadInPlace.crash = false
  await desk.user.click(screen.getByRole('button', { name: 'Propose' }))
  expect(await screen.findByRole('button', { name: /^Accept/ })).toBeInTheDocument()
})
