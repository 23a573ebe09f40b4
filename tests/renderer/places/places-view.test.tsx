import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { undo } from '../../../renderer/store/mission-store'
import { select, useSession } from '../../../renderer/store/session-store'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'

import { current, places } from './places-desk'

describe('places', () => {
  test('stand by kind, each with its rules in a line', async () => {
    await places()
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      expect.stringContaining('MillNo admission rules known'),
      expect.stringContaining('Plant清掃工場Tue, Thu · up to 30 visitors'),
      expect.stringContaining('Bay Hotel'),
    ])
    expect(screen.getByText('Facility', { selector: 'div' })).toBeInTheDocument()
  })

  test('are found in every language and added by name and kind', async () => {
    const { user } = await places()
    await user.type(screen.getByRole('textbox', { name: 'Search places' }), '清掃')
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1))
    await user.type(screen.getByRole('textbox', { name: 'Add place' }), '水素情報館{Enter}')
    expect(rowsOf(current(), 'places').at(-1)).toMatchObject({
      kind: 'facility',
      names: { ja: '水素情報館' },
      zone: 'Asia/Tokyo',
    })
  })

  test('are given admission rules, which are edited one by one and undone as one', async () => {
    const { user } = await places()
    act(() => select({ table: 'places', id: 'mill' }))
    await user.click(await screen.findByRole('button', { name: 'Add admission rules' }))
    await user.click(screen.getByRole('button', { name: 'Wed' }))
    await user.type(screen.getByRole('textbox', { name: 'Largest group' }), '40{Enter}')
    await user.type(screen.getByRole('textbox', { name: 'Source' }), 'tel{Enter}')
    expect(current().tables.places.mill?.admission).toEqual({
      ...noAdmissionRules,
      openWeekdays: [3],
      groupMax: 40,
      source: 'tel',
    })
    await user.click(screen.getByRole('button', { name: 'Remove admission rules' }))
    expect(current().tables.places.mill?.admission).toBeNull()
    act(() => void undo())
    expect(current().tables.places.mill?.admission?.groupMax).toBe(40)
  })

  test('lead to what takes place there', async () => {
    const { user } = await places()
    act(() => select({ table: 'places', id: 'plant' }))
    await user.click(await screen.findByRole('button', { name: 'Tour' }))
    expect(useSession.getState()).toMatchObject({ view: 'itinerary', selection: { table: 'items', id: 'tour' } })
  })
})

describe('what is to be known of a place', () => {
  test('terms of its own are added in the languages of the mission, and taken away again', async () => {
    const { user } = await places()
    act(() => select({ table: 'places', id: 'plant' }))
    await user.click(await screen.findByRole('button', { name: 'Add term' }))
    await user.type(screen.getByRole('textbox', { name: /^New term/ }), '焼却炉{Enter}')
    expect(rowsOf(current(), 'terms').map(({ placeId, words }) => [placeId, Object.values(words)])).toEqual([
      ['plant', ['焼却炉']],
    ])
    await user.click(screen.getByRole('button', { name: 'Remove 焼却炉' }))
    expect(rowsOf(current(), 'terms')).toEqual([])
  })

  test('where it closes on public holidays, those of its country in these days are told', async () => {
    await places(
      aMission({
        places: [{ id: 'plant', country: 'JP', admission: { ...noAdmissionRules, closedOnHolidays: true } }],
        holidays: [
          { country: 'JP', on: '2023-05-26', name: { en: 'Sample Day' } },
          { country: 'CN', on: '2023-05-27', name: { en: 'Another Day' } },
          { country: 'JP', on: '2023-07-17', name: { en: 'Marine Day' } },
        ],
      }),
    )
    act(() => select({ table: 'places', id: 'plant' }))
    expect(await screen.findByText(/Fri,? 26 May Sample Day/)).toBeVisible()
    expect(screen.queryByText(/Another Day|Marine Day/)).toBeNull()
  })
})

describe('vehicles', () => {
  test('the first coach is one press away, and its seats are set beside it', async () => {
    const { user } = await places()
    await user.click(screen.getByRole('radio', { name: 'Vehicles (0)' }))
    await user.click(screen.getByRole('button', { name: 'Add a coach' }))
    const seats = await screen.findByRole('textbox', { name: 'Seats' })
    await user.clear(seats)
    await user.type(seats, '45{Enter}')
    expect(rowsOf(current(), 'vehicles')).toMatchObject([{ kind: 'coach', name: { en: 'Coach 1' }, seats: 45 }])
  })
})

test('list and inspector agree: a tab closes the inspector of another tab’s row, and a row brings its tab to the front', async () => {
  const { user } = await places()
  act(() => select({ table: 'places', id: 'plant' }))
  expect(await screen.findByRole('complementary', { name: 'Inspector' })).toBeVisible()
  await user.click(screen.getByRole('radio', { name: /^Transfer times/ }))
  expect(useSession.getState().selection).toBeNull()
  expect(screen.queryByRole('complementary', { name: 'Inspector' })).toBeNull()
  act(() => select({ table: 'items', id: 'tour' }))
  expect(screen.getByRole('radio', { name: /^Transfer times/ })).toBeChecked()
  act(() => select({ table: 'places', id: 'mill' }))
  expect(screen.getByRole('radio', { name: /^Places/ })).toBeChecked()
  act(() => select(null))
  expect(screen.getByRole('radio', { name: /^Places/ })).toBeChecked()
})
