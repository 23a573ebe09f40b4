import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { reveal, useSession } from '../../../renderer/store/session-store'
import { selectedIds } from '../../../renderer/store/several-selected'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  groups: [
    { id: 'A', code: 'A' },
    { id: 'B', code: 'B' },
    { id: 'C', code: 'C' },
  ],
  persons: [{ id: 'chen' }, { id: 'li' }, { id: 'wu' }],
  participations: [
    { personId: 'chen', groupIds: ['A'] },
    { personId: 'li', groupIds: ['B'] },
    { personId: 'wu', groupIds: ['C'] },
  ],
  items: [{ id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:30', title: { en: 'Plant' } }],
})

function attendances(): readonly string[] {
  const open = useDesk.getState().journal?.mission
  return open ? rowsOf(open, 'items').map(({ attendance, groupIds }) => `${attendance} ${groupIds}`.trim()) : []
}

test('an item is split into its groups and rejoined, each in one step, by button and from the palette', async () => {
  const { user } = aDesk({ open: mission })
  act(() => reveal({ table: 'items', id: 'visit' }, 'itinerary'))
  await user.click(await screen.findByRole('button', { name: 'Split into A · B · C' }))
  expect(attendances()).toEqual(['groups A', 'groups B', 'groups C'])
  expect(selectedIds(useSession.getState().selection, 'items')).toHaveLength(3)

  await user.keyboard('{Control>}k{/Control}')
  await screen.findByRole('dialog')
  await user.keyboard('Rejoin{Enter}')
  await waitFor(() => expect(attendances()).toEqual(['party']))
  expect(selectedIds(useSession.getState().selection, 'items')).toEqual(['visit'])

  act(() => void undo())
  expect(attendances()).toHaveLength(3)
  act(() => reveal({ table: 'items', id: 'visit' }, 'itinerary'))
  await screen.findByText('A (1), B (1), C (1)')
  await user.click(screen.getByRole('button', { name: 'Rejoin' }))
  expect(attendances()).toEqual(['party'])
  expect(screen.queryByRole('button', { name: 'Rejoin' })).toBeNull()
})
