import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { select, setView, useSession } from '../../../renderer/store/session-store'
import { aMission } from '../../support/a-mission'
import { aDesk } from './a-desk'

const dayOn = '2023-05-25'
const mission = aMission({ items: [{ id: 'banquet', dayOn, startTime: '20:00', endTime: '22:00' }] })

test('the palette shows the day, and the day stays when the view changes', async () => {
  const { user } = aDesk({ open: mission })
  act(() => setView('itinerary'))
  await screen.findByRole('grid')
  act(() => select({ table: 'items', id: 'banquet' }))
  await user.keyboard('{Control>}{Alt>}2{/Alt}{/Control}')
  expect(await screen.findByRole('grid', { name: 'Hours of Thu 25 May' })).toBeVisible()
  await user.keyboard('{Control>}k{/Control}')
  await screen.findByRole('dialog')
  await user.keyboard('as agenda{Enter}')
  expect(await screen.findByRole('grid', { name: 'Itinerary' })).toBeVisible()
  expect(useSession.getState().choices).toMatchObject({ 'itinerary.view': 'agenda', 'itinerary.day': dayOn })
})
