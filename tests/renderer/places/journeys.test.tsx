import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { choose, useSession } from '../../../renderer/store/session-store'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  places: [
    { id: 'beijing', kind: 'airport', names: { en: 'Beijing' }, zone: 'Asia/Shanghai' },
    { id: 'haneda', kind: 'airport', names: { en: 'Haneda' } },
  ],
  persons: ['li', 'wang', 'zhao'].map((id) => ({ id, preferredBadgeName: id })),
  participations: ['li', 'wang', 'zhao'].map((personId) => ({ personId })),
  items: [
    {
      id: 'flight',
      kind: 'flight',
      title: { en: 'Flight out' },
      placeId: 'beijing',
      toPlaceId: 'haneda',
      zone: 'Asia/Shanghai',
      endZone: 'Asia/Tokyo',
      dayOn: '2023-05-24',
      startTime: '08:40',
      endTime: '13:05',
    },
    { id: 'tour', title: { en: 'Tour' }, dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' },
  ],
  travelLegs: [{ id: 'leg', itemId: 'flight', carrier: 'Sample Air', number: 'ZZ1', personIds: ['li'] }],
})

function legs() {
  const open: Mission | undefined = useDesk.getState().journal?.mission
  return open ? rowsOf(open, 'travelLegs') : []
}

async function journeys(open: Mission = mission) {
  const desk = aDesk({ open })
  act(() => {
    choose('places.tab', 'journeys')
    useSession.setState({ view: 'places' })
  })
  await screen.findByRole('region', { name: 'Places' })
  return desk
}

describe('flights and trains', () => {
  test('stand with their bookings and how many are booked; other items do not', async () => {
    await journeys()
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/08:40.*Flight out.*Beijing → Haneda.*1\/3 booked/),
      expect.stringContaining('Sample Air ZZ1Not booked1'),
    ])
  })

  test('a booking is added by the keyboard for all who have none, and can be taken back', async () => {
    const { user } = await journeys()
    act(() => screen.getByRole('listbox', { name: 'Flights and trains' }).focus())
    await user.keyboard('{Home}{Insert}')
    expect(legs().map(({ kind, personIds }) => [kind, [...personIds].sort()])).toEqual([
      ['flight', ['li']],
      ['flight', ['wang', 'zhao']],
    ])
    expect(screen.getByText('3/3 booked')).toBeVisible()
    act(() => void undo())
    expect(legs()).toHaveLength(1)
  })

  test('the inspector of a booking puts in whoever is left, and keeps what is typed', async () => {
    const { user } = await journeys()
    await user.click(screen.getByText('Sample Air ZZ1'))
    const inspector = await screen.findByRole('complementary')
    await user.click(await within(inspector).findByRole('button', { name: 'Add all without a booking (2)' }))
    expect(legs()[0]?.personIds).toEqual(['li', 'wang', 'zhao'])
    await user.type(within(inspector).getByRole('textbox', { name: 'Booking reference' }), 'SAMPLE{Enter}')
    expect(legs()[0]?.bookingReference).toBe('SAMPLE')
  })

  test('without any, the list says where they come from', async () => {
    await journeys(aMission())
    expect(screen.getByText('No flight or train yet')).toBeVisible()
  })
})
