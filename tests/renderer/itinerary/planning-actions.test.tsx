import { act, screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { dispatch, useDesk } from '../../../renderer/store/mission-store'
import { reveal } from '../../../renderer/store/session-store'
import { moveItem } from '../../../shared/commands/move-item'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  persons: [{ id: 'zhao' }],
  participations: [{ id: 'p1', personId: 'zhao' }],
  places: [{ id: 'hotel' }, { id: 'plant' }],
  transferTimes: [{ id: 'way', fromPlaceId: 'hotel', toPlaceId: 'plant', minutes: 40 }],
  items: [
    { id: 'breakfast', dayOn: '2023-05-25', startTime: '07:00', endTime: '08:00', placeId: 'hotel' },
    { id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:30', placeId: 'plant', title: { en: 'Machida plant' } },
    { id: 'talk', dayOn: '2023-05-25', startTime: '13:00', endTime: '13:30', placeId: 'plant' },
  ],
})

async function aPlan(): Promise<UserEvent> {
  const { user } = aDesk({ open: mission })
  act(() => reveal({ table: 'items', id: 'visit' }, 'itinerary'))
  await screen.findByRole('textbox', { name: /^Title/ })
  return user
}

async function runFromPalette(user: UserEvent, title: string): Promise<void> {
  await user.keyboard('{Control>}k{/Control}')
  await screen.findByRole('dialog')
  await user.keyboard(`${title}{Enter}`)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

function items(): readonly string[] {
  const open = useDesk.getState().journal?.mission
  return open ? rowsOf(open, 'items').map((item) => `${item.kind} ${item.dayOn} ${item.startTime}–${item.endTime}`) : []
}

test('a transfer that was inserted follows its item until its tick is taken away', async () => {
  const user = await aPlan()
  await runFromPalette(user, 'Insert transfers on this day')
  await screen.findByText('1 transfer inserted')
  expect(items()).toContain('transfer 2023-05-25 09:10–09:50')
  act(() => void dispatch(moveItem, { itemId: 'visit', byMinutes: 30 }))
  expect(items()).toContain('transfer 2023-05-25 09:40–10:20')
  const open = useDesk.getState().journal?.mission
  const transfer = open && rowsOf(open, 'items').find(({ kind }) => kind === 'transfer')
  act(() => reveal({ table: 'items', id: transfer?.id ?? '' }, 'itinerary'))
  await user.click(await screen.findByRole('checkbox', { name: 'Keeps itself in time for “Machida plant”' }))
  act(() => void dispatch(moveItem, { itemId: 'visit', byMinutes: 30 }))
  expect(items()).toContain('transfer 2023-05-25 09:40–10:20')
})

test('where nothing is missing the window says so', async () => {
  const user = await aPlan()
  await runFromPalette(user, 'Insert transfers on every day')
  await runFromPalette(user, 'Insert transfers on every day')
  await screen.findByText('No transfer is missing where the way is known.')
})

test('gaps are closed and items swapped, each in one step that can be undone', async () => {
  const user = await aPlan()
  await runFromPalette(user, 'Close gaps on this day')
  expect(items()).toContain('visit 2023-05-25 11:30–12:00')
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(items()).toContain('visit 2023-05-25 13:00–13:30'))
  await runFromPalette(user, 'Swap item with the next one')
  expect(items()).toEqual(expect.arrayContaining(['visit 2023-05-25 12:00–13:30', 'visit 2023-05-25 10:00–10:30']))
})

test('a day is copied, moved and inserted before', async () => {
  const user = await aPlan()
  await runFromPalette(user, 'Copy this day to the next one')
  expect(items().filter((item) => item.includes('2023-05-26'))).toHaveLength(3)
  await runFromPalette(user, 'Insert an empty day before this one')
  expect(items().filter((item) => item.includes('2023-05-27'))).toHaveLength(3)
  await runFromPalette(user, 'Swap this day with the one before')
  expect(items().filter((item) => item.includes('2023-05-25'))).toHaveLength(3)
})
