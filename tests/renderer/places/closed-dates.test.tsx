import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { select } from '../../../renderer/store/session-store'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({ places: [{ id: 'plant', names: { en: 'Plant' }, admission: noAdmissionRules }] })

function closedOn() {
  return useDesk.getState().journal?.mission.tables.places.plant?.admission?.closedOn
}

test('a place is closed for weeks that are typed at once, shown as such and opened again at once', async () => {
  const { user } = aDesk({ open: mission })
  act(() => select({ table: 'places', id: 'plant' }))
  await screen.findByRole('textbox', { name: 'Add closed day, or days from–to' })
  const field = () => screen.getByRole('textbox', { name: 'Add closed day, or days from–to' })
  await user.type(field(), '12/28–1/4{Enter}')
  await user.type(field(), '2023-05-26{Enter}')
  expect(closedOn()).toEqual([
    ...['2022-12-28', '2022-12-29', '2022-12-30', '2022-12-31', '2023-01-01', '2023-01-02', '2023-01-03', '2023-01-04'],
    '2023-05-26',
  ])
  await user.click(screen.getByRole('button', { name: /^Remove Wed 28 Dec.*Wed 4 Jan 2023$/ }))
  expect(closedOn()).toEqual(['2023-05-26'])
  act(() => void undo())
  expect(closedOn()).toHaveLength(9)
})

test('what is no range of days is said where it was typed, and stays there', async () => {
  const { user } = aDesk({ open: mission })
  act(() => select({ table: 'places', id: 'plant' }))
  const field = await screen.findByRole('textbox', { name: 'Add closed day, or days from–to' })
  await user.type(field, '6/5–6/1{Enter}')
  expect(screen.getByText(/^Not a date, nor dates within a year/)).toBeVisible()
  expect(field).toHaveValue('6/5–6/1')
  expect(closedOn()).toEqual([])
})
