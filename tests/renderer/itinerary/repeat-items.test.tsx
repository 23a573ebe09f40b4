import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { select } from '../../../renderer/store/session-store'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  missions: [{ startsOn: '2023-05-08', endsOn: '2023-05-28' }],
  items: [
    { id: 'lecture', kind: 'lecture', title: { en: 'Waste law' }, dayOn: '2023-05-08', startTime: '09:00', endTime: '12:00' },
    { id: 'wish', title: { en: 'University' }, dayOn: null },
  ],
  holidays: [{ id: 'holiday', country: 'JP', on: '2023-05-22', name: { en: 'Sample Day' } }],
})

const daysOfLectures = () => {
  const now = useDesk.getState().journal?.mission
  return now ? rowsOf(now, 'items').flatMap(({ title, dayOn }) => (title.en === 'Waste law' ? (dayOn ?? []) : [])) : []
}

test('names the days, and those left out, before it adds them in one step', async () => {
  const { user } = aDesk({ open: mission })
  act(() => select({ table: 'items', id: 'lecture' }))
  await user.keyboard('{Control>}{Shift>}d{/Shift}{/Control}')
  const dialog = await screen.findByRole('dialog', { name: 'Repeat “Waste law”' })
  const days = () =>
    within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  expect(days()).toEqual(['Mon 15 May', 'Mon 22 Mayleft out: Sample Day'])
  await user.click(within(dialog).getByRole('button', { name: 'Wed' }))
  expect(days()).toEqual(['Wed 10 May', 'Mon 15 May', 'Wed 17 May', 'Mon 22 Mayleft out: Sample Day', 'Wed 24 May'])
  await user.click(within(dialog).getByRole('checkbox', { name: /Also on holidays/ }))
  expect(within(dialog).getByRole('button', { name: 'Add 5 items' })).toBeEnabled()
  await user.click(within(dialog).getByRole('checkbox', { name: /Also on holidays/ }))
  await user.click(within(dialog).getByRole('button', { name: 'Add 4 items' }))
  expect(daysOfLectures()).toEqual(['2023-05-08', '2023-05-10', '2023-05-15', '2023-05-17', '2023-05-24'])
  expect(screen.queryByRole('dialog')).toBeNull()
  act(() => void undo())
  expect(daysOfLectures()).toEqual(['2023-05-08'])
})

test('a slip in the year is told where it was typed, and lists nothing', async () => {
  const { user } = aDesk({ open: mission })
  act(() => select({ table: 'items', id: 'lecture' }))
  await user.keyboard('{Control>}{Shift>}d{/Shift}{/Control}')
  const dialog = await screen.findByRole('dialog')
  const until = within(dialog).getByRole('textbox', { name: 'Until' })
  await user.clear(until)
  await user.type(until, '2230-05-28{Enter}')
  expect(within(dialog).getByText('At most two years after the first day.')).toBeVisible()
  expect(within(dialog).queryAllByRole('listitem')).toEqual([])
  expect(within(dialog).getByRole('button', { name: 'Add 0 items' })).toBeDisabled()
})

test('what is on no day has nothing to be repeated from', async () => {
  const { user } = aDesk({ open: mission })
  act(() => select({ table: 'items', id: 'wish' }))
  await user.keyboard('{Control>}{Shift>}d{/Shift}{/Control}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('more than can be done at once is told, and not done', async () => {
  const many = aMission({
    missions: [{ startsOn: '2023-05-08', endsOn: '2023-05-28' }],
    items: Array.from({ length: 600 }, (_, index) => ({ id: `item-${index}`, dayOn: '2023-05-08' })),
  })
  const { user } = aDesk({ open: many })
  const also = Array.from({ length: 599 }, (_, index) => `item-${index + 1}`)
  act(() => select({ table: 'items', id: 'item-0', also }))
  await user.keyboard('{Control>}{Shift>}d{/Shift}{/Control}')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('These would be more than 1,000 items: choose fewer items or days.')).toBeVisible()
  expect(within(dialog).getByRole('button', { name: 'Add 1,200 items' })).toBeDisabled()
})
