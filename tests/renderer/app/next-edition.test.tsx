import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from './a-desk'

const past = aMission({
  missions: [{ startsOn: '2023-05-24', endsOn: '2023-05-31', edition: 16 }],
  persons: [{ id: 'zhao', notes: 'was here' }],
  participations: [{ id: 'p1', personId: 'zhao', role: 'headOfDelegation' }],
  items: [{ id: 'visit', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00', status: 'confirmed' }],
})

test('the next edition is planned from this one, on the same weekdays, with the party where it is wanted', async () => {
  const { user } = aDesk({ open: past })
  await user.keyboard('{Control>}k{/Control}')
  await screen.findByRole('dialog')
  await user.keyboard('new edition{Enter}')
  await screen.findByRole('heading', { name: 'New mission: 17th edition' })
  const first = screen.getByRole('textbox', { name: 'First day' })
  await user.clear(first)
  await user.type(first, '2024-05-24{Tab}')
  await user.click(await screen.findByRole('button', { name: /^Use Wed.*22 May/ }))
  await user.click(screen.getByRole('checkbox', { name: /Take the party along/ }))
  await user.click(screen.getByRole('button', { name: 'Create mission' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const next = useDesk.getState().journal?.mission
  if (!next) throw new Error('no mission is open')
  expect(missionRowOf(next)).toMatchObject({ startsOn: '2024-05-22', endsOn: '2024-05-29', edition: 17 })
  expect(rowsOf(next, 'items')).toMatchObject([{ dayOn: '2024-05-23', startTime: '09:00', status: 'tentative' }])
  expect(rowsOf(next, 'persons')).toMatchObject([{ notes: 'was here' }])
})
