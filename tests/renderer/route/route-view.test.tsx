import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { choose, setView, useSession } from '../../../renderer/store/session-store'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-27', planningOn: '2023-05-01' }],
  persons: [{ id: 'wang' }],
  participations: [{ personId: 'wang' }],
  places: [
    { id: 'plant', city: { en: 'Machida' } },
    { id: 'hotel', kind: 'hotel', names: { en: 'Bay Hotel' }, city: { en: 'Tokyo' } },
  ],
  days: [{ date: '2023-05-25', baseHotelId: 'hotel' }],
  items: [
    { id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '12:00', placeId: 'plant', title: { en: 'Plant' } },
    { id: 'talk', dayOn: '2023-05-25', startTime: '11:00', endTime: '12:00', title: { en: 'Talk' } },
    { id: 'flight', dayOn: '2023-05-26', kind: 'flight', startTime: '09:00', endTime: '11:00' },
  ],
  travelLegs: [{ itemId: 'flight', carrier: 'NH', number: '968', fromCode: 'HND', toCode: 'PEK' }],
})

async function theRoute() {
  const desk = aDesk({ open: mission })
  act(() => {
    choose('itinerary.view', 'route')
    setView('itinerary')
  })
  await screen.findByRole('listbox', { name: 'Route' })
  return desk
}

test('a day is a line: cities, visits, hotel, people and what is open; a flight with its codes', async () => {
  await theRoute()
  const [first, second] = screen.getAllByRole('option')
  expect(first).toHaveTextContent('Thu 25 MayDay 1Machida → TokyoPlant · TalkBay Hotel1 person')
  expect(first).toHaveTextContent(/\d findings?/)
  expect(second).toHaveTextContent('NH 96809:00–11:00 HND → PEK')
})

test('arrows walk and Enter opens the day', async () => {
  const { user } = await theRoute()
  act(() => screen.getByRole('listbox').focus())
  await user.keyboard('{Home}{ArrowDown}{Enter}')
  expect(useSession.getState().choices).toMatchObject({ 'itinerary.view': 'day', 'itinerary.day': '2023-05-26' })
  expect(await screen.findByRole('grid', { name: 'Hours of Fri 26 May' })).toBeVisible()
})
