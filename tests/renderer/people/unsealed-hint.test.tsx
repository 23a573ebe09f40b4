import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { select, useSession } from '../../../renderer/store/session-store'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

test('where passports and health are typed in stands that they are stored unencrypted, and what that means', async () => {
  const { user } = aDesk({ open: aMission({ persons: [{ id: 'zhao' }] }) })
  act(() => {
    useSession.setState({ view: 'people' })
    select({ table: 'persons', id: 'zhao' })
  })
  for (const section of ['Passport and visa', 'Diet, health, notes']) {
    const fields = await screen.findByRole('region', { name: section })
    await user.click(within(fields).getByRole('button', { name: 'Stored unencrypted: what that means' }))
    expect(await screen.findByRole('region', { name: 'Personal data on this computer' })).toBeVisible()
    await user.keyboard('{Escape}')
  }
})

test('where personal data is encrypted, nothing says that it is not', async () => {
  aDesk({ open: aMission({ persons: [{ id: 'zhao' }] }), personalData: 'sealed' })
  act(() => {
    useSession.setState({ view: 'people' })
    select({ table: 'persons', id: 'zhao' })
  })
  await screen.findByRole('region', { name: 'Passport and visa' })
  expect(screen.queryByText('Stored unencrypted')).toBeNull()
})

test('while encryption is being removed and not finished, what is typed in lies open, and that is said', async () => {
  const unfinished = { stage: 'unsealing', written: 1, parts: 4 } as const
  aDesk({ open: aMission({ persons: [{ id: 'zhao' }] }), personalData: 'sealed', unfinished })
  act(() => {
    useSession.setState({ view: 'people' })
    select({ table: 'persons', id: 'zhao' })
  })
  await screen.findByRole('region', { name: 'Passport and visa' })
  expect(screen.getAllByText('Stored unencrypted')).not.toEqual([])
})
