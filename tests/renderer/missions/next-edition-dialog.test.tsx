import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openDialog } from '../../../renderer/app/navigation/open-dialog'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

test('a new edition says of how many places the closed days are over, by the date on which it begins', async () => {
  const { user } = aDesk({
    open: aMission({
      missions: [{ startsOn: '2023-05-24', endsOn: '2023-05-31' }],
      places: [
        { id: 'plant', admission: { ...noAdmissionRules, closedOn: ['2023-12-29'] } },
        { id: 'museum', admission: { ...noAdmissionRules, closedOn: ['2023-12-28', '2025-12-28'] } },
        { id: 'hotel' },
      ],
    }),
  })
  act(() => openDialog('next-edition'))
  expect(await screen.findByText(/^2 places have closed days from before/)).toBeVisible()
  const firstDay = screen.getByRole('textbox', { name: 'First day' })
  await user.clear(firstDay)
  await user.type(firstDay, '2023-11-29{Enter}')
  expect(screen.queryByText(/closed days from before/)).toBeNull()
})
