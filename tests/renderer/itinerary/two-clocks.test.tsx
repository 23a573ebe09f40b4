import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { reveal } from '../../../renderer/store/session-store'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

test('a flight ends by the clocks of where it goes, which can be changed and taken back by keyboard', async () => {
  const { user } = aDesk({
    open: aMission({
      places: [
        { id: 'hnd', zone: 'Asia/Tokyo' },
        { id: 'pek', zone: 'Asia/Shanghai' },
      ],
      items: [
        {
          id: 'flight',
          kind: 'flight',
          title: { en: 'Home' },
          dayOn: '2023-05-31',
          startTime: '14:00',
          endTime: '17:00',
          zone: 'Asia/Tokyo',
          placeId: 'hnd',
          toPlaceId: 'pek',
        },
      ],
    }),
  })
  const flight = () => useDesk.getState().journal?.mission.tables.items.flight
  act(() => reveal({ table: 'items', id: 'flight' }, 'itinerary'))
  const tick = await screen.findByRole('checkbox', { name: 'Arrives in another time zone' })
  tick.focus()
  await user.keyboard(' ')
  expect(flight()).toMatchObject({ zone: 'Asia/Tokyo', endTime: '17:00', endZone: 'Asia/Shanghai', endDayOffset: 0 })
  const zone = screen.getByRole('combobox', { name: 'Time zone of arrival' })
  await user.clear(zone)
  // Typed letter by letter, each of them would draw the list of all zones.
  await user.paste('Honolulu')
  await user.keyboard('{ArrowDown}{Enter}')
  // 14:00 in Tokyo is 19:00 of the day before in Honolulu: 17:00 there is the first after it on the same day.
  expect(flight()).toMatchObject({ endTime: '17:00', endZone: 'Pacific/Honolulu', endDayOffset: 0 })
  await user.click(tick)
  expect(flight()).toMatchObject({ endZone: null, endDayOffset: 0 })
})
