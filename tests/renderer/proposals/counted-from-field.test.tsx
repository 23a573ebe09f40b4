import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { dispatch, useDesk } from '../../../renderer/store/mission-store'
import { greenXuJapan } from '../../../resources/samples/green-xu-japan/sample'
import { releaseVersion } from '../../../shared/commands/release-version'
import { unassignInterpreter } from '../../../shared/commands/unassign-interpreter'
import type { Mission } from '../../../shared/mission/mission'
import { aDesk } from '../app/a-desk'
import { ThreadInPlace } from './thread-in-place'

beforeEach(() => {
  vi.stubGlobal('Worker', ThreadInPlace)
})

const field = () => screen.queryByRole('button', { name: /Count changes from$/ })
const given = { assignmentId: 'need-d2-machida-a-zh-Hans-int-mori' }

async function asking(open: Mission, ...happened: readonly (() => void)[]) {
  const desk = aDesk({ open })
  act(() => {
    for (const step of happened) step()
  })
  act(() => desk.choose('interpreters.propose'))
  await screen.findByRole('radio', { name: 'Fewest changes' })
  return desk
}

test('changes are counted from a version that was given out: whoever was taken off since comes back, and it says so', async () => {
  const { user } = await asking(
    greenXuJapan('japan'),
    () => void dispatch(releaseVersion, { note: '' }),
    () => void dispatch(unassignInterpreter, given),
  )
  expect(field()).toHaveTextContent('The plan as it is now')
  await user.click(field() as HTMLElement)
  await user.click(await screen.findByRole('option', { name: /^Version 1/ }))
  await user.click(screen.getByRole('button', { name: 'Propose' }))
  const kept = await screen.findByRole('row', { name: /^Assignments not kept, of version 1/ })
  const cells = within(kept).getAllByRole('cell')
  expect(cells.map(({ textContent }) => textContent)).toEqual(['1', '0'])
  expect(screen.getByText(/^Changes are counted from version 1;/)).toBeVisible()
  const list = await screen.findByRole('listbox', { name: 'What the proposal changes and leaves open' })
  expect(await within(list).findByText(/, as in version 1$/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Accept 1 change' }))
  await waitFor(() =>
    expect(Object.keys(useDesk.getState().journal?.mission.tables.assignments ?? {})).toHaveLength(
      Object.keys(greenXuJapan('japan').tables.assignments).length,
    ),
  )
})

test('before a version was given out there is nothing to choose, nor where one more interpreter is asked about', async () => {
  const { user } = await asking(greenXuJapan('japan'))
  expect(field()).toBeNull()
  act(() => void dispatch(releaseVersion, { note: '' }))
  expect(field()).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'One more' }))
  expect(field()).toBeNull()
})

test('a version that the journal at hand does not reach back to cannot be chosen, and that is said', async () => {
  const mission = greenXuJapan('japan')
  const release = { id: 'first', number: 1, at: 0, by: '', note: '', rulesTold: null }
  await asking({ ...mission, tables: { ...mission.tables, releases: { first: release } } })
  expect(field()).toBeDisabled()
  expect(screen.getByText('The journal at hand does not reach back to a version that was given out.')).toBeVisible()
})
