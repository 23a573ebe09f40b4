import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { select } from '../../../renderer/store/session-store'
import { aMission } from '../../support/a-mission'
import { latin } from '../../support/a-name'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  persons: [
    { id: 'wang', names: [latin('Wang', 'Lei')] },
    { id: 'chen', names: [latin('Chen', 'Yu')] },
  ],
  participations: [{ personId: 'wang' }],
  items: [
    { id: 'visit', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00', title: { en: 'Visit' } },
    {
      id: 'talk',
      dayOn: '2023-05-25',
      startTime: '11:00',
      endTime: '12:00',
      title: { en: 'Talk' },
      attendance: 'persons',
      includePersonIds: ['chen'],
    },
  ],
})

test('the agenda of the selected person is one shortcut away, and anybody else’s is asked for by name', async () => {
  const { user } = aDesk({ open: mission })
  act(() => select({ table: 'persons', id: 'chen' }))
  await user.keyboard('{Control>}j{/Control}')
  const dialog = await screen.findByRole('dialog', { name: 'Somebody’s agenda' })
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual(['11:00–12:00Talk'])
  const whose = within(dialog).getByRole('combobox', { name: 'Whose' })
  await user.clear(whose)
  await user.type(whose, 'wang{ArrowDown}{Enter}')
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual(['09:00–10:00Visit'])
})

test('how many attend the selected item stands in the status line', async () => {
  aDesk({ open: mission })
  const line = await screen.findByRole('region', { name: 'Status line' })
  act(() => select({ table: 'items', id: 'visit' }))
  expect(line).toHaveTextContent('1 person attends')
})
