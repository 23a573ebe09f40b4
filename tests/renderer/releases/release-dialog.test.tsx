import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { dispatch, useDesk } from '../../../renderer/store/mission-store'
import { setView } from '../../../renderer/store/session-store'
import { moveItem } from '../../../shared/commands/move-item'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const on = (id: string, title: string) => ({
  id,
  dayOn: '2023-05-25',
  startTime: '09:00',
  endTime: '10:00',
  title: { en: title },
})
const mission = aMission({
  persons: [{ id: 'zhao' }],
  participations: [{ id: 'p1', personId: 'zhao' }],
  items: [on('plant', 'Plant visit'), on('port', 'Port visit')],
})

function releases() {
  const open = useDesk.getState().journal?.mission
  return open ? rowsOf(open, 'releases').map(({ number, note }) => [number, note]) : []
}

async function giveOut(user: UserEvent, number: number, note: string): Promise<void> {
  await user.keyboard('{Control>}{Shift>}r{/Shift}{/Control}')
  await screen.findByRole('heading', { name: `Give out version ${number}` })
  await user.type(screen.getByRole('textbox', { name: /What is new/ }), note)
  await user.click(screen.getByRole('button', { name: `Give out version ${number}` }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

test('a version is given out after what is still open was told', async () => {
  const { user } = aDesk({ open: mission })
  await user.keyboard('{Control>}{Shift>}r{/Shift}{/Control}')
  await screen.findByText('The first version: 2 items. From now on change sheets tell what is different.')
  expect(screen.getAllByRole('listitem').some(({ textContent }) => /Plant visit/.test(textContent ?? ''))).toBe(true)
  const [worst] = screen.getAllByRole('listitem')
  expect(worst && within(worst).getByRole('img')).toHaveAccessibleName('Impossible')
  expect(worst).toHaveTextContent(/^Thu 25 May “/)
  await user.keyboard('{Escape}')
  expect(releases()).toEqual([])
  await giveOut(user, 1, 'for the embassy')
  expect(releases()).toEqual([[1, 'for the embassy']])
})

test('the next one says how much changed since, and the change sheet can be had from the first on', async () => {
  const { user } = aDesk({ open: mission })
  act(() => setView('documents'))
  await screen.findByRole('heading', { name: 'Documents' })
  expect(screen.getByRole('checkbox', { name: 'Change sheet' })).toBeDisabled()
  await giveOut(user, 1, 'first')
  expect(await screen.findByRole('checkbox', { name: 'Change sheet' })).toBeEnabled()
  act(() => void dispatch(moveItem, { itemId: 'plant', byMinutes: 15 }))
  await user.keyboard('{Control>}{Shift>}r{/Shift}{/Control}')
  await screen.findByText(/^1 change since version 1 of /)
})
