import { act, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { openDialog } from '../../../../renderer/app/navigation/open-dialog'
import { closeMission } from '../../../../renderer/store/mission-store'
import { aMission } from '../../../support/a-mission'
import { aDesk } from '../a-desk'

test('a dialog about the mission goes with it when another is opened or it is left, and the window stays', async () => {
  aDesk({ open: aMission() })
  act(() => openDialog('alternatives'))
  await screen.findByRole('dialog', { name: 'Alternatives of this plan' })
  act(() => closeMission())
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await screen.findByRole('button', { name: /New mission/ })).toBeVisible()
})

test('a fault of a dialog is told in a dialog: closed, the window is as it was', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { user } = aDesk({})
  // It asks for a mission, and none is open.
  act(() => openDialog('alternatives'))
  const dialog = await screen.findByRole('dialog', { name: 'This view could not be shown' })
  expect(dialog).toHaveTextContent('no mission is open')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByRole('button', { name: /New mission/ })).toBeVisible()
  quiet.mockRestore()
})
