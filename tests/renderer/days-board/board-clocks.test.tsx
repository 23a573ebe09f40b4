import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { choose, setView } from '../../../renderer/store/session-store'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

/** From Beijing to Tokyo and on to Rome, where the clocks are changed on Sunday. */
const mission = aMission({
  missions: [{ startsOn: '2023-03-23', endsOn: '2023-03-26', homeZone: 'Asia/Tokyo' }],
  places: [{ id: 'narita' }],
  items: [
    { id: 'briefing', dayOn: '2023-03-23', startTime: '08:00', endTime: '09:00', zone: 'Asia/Shanghai' },
    {
      id: 'flight',
      kind: 'flight',
      dayOn: '2023-03-23',
      startTime: '10:00',
      endTime: '15:00',
      zone: 'Asia/Shanghai',
      endZone: 'Asia/Tokyo',
    },
    { id: 'dinner', dayOn: '2023-03-23', startTime: '18:00', endTime: '20:00' },
    { id: 'visit', dayOn: '2023-03-24', startTime: '09:00', endTime: '10:00' },
    { id: 'call', dayOn: '2023-03-24', startTime: '11:00', endTime: '12:00', zone: 'Asia/Shanghai' },
    { id: 'talks', dayOn: '2023-03-24', startTime: '13:00', endTime: '14:00', zone: 'Asia/Seoul' },
    { id: 'open', dayOn: '2023-03-24' },
    { id: 'mass', dayOn: '2023-03-26', startTime: '10:00', endTime: '11:00', zone: 'Europe/Rome' },
  ],
})

test('the board says where the clocks change: on a flight, for an item by other clocks, and at the head of a day', async () => {
  aDesk({ open: mission })
  act(() => {
    choose('itinerary.view', 'board')
    setView('itinerary')
  })
  await screen.findByRole('grid', { name: 'Days side by side' })
  const clockOf = (selector: string) => document.querySelector(`${selector} small`)?.textContent
  const told = (name: string, ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, clockOf(`[data-${name}="${id}"]`)]))
  const none = undefined
  // What is beyond sight comes in the second frame.
  await waitFor(() => expect(clockOf('[data-head="2023-03-26"]')).toBeDefined())
  expect(told('item', ['briefing', 'flight', 'dinner', 'visit', 'call', 'talks', 'mass'])).toEqual({
    briefing: 'UTC+8',
    flight: 'UTC+8 → +9',
    dinner: 'UTC+9',
    visit: none,
    call: 'UTC+8',
    talks: 'UTC+9',
    mass: 'UTC+2',
  })
  expect(told('head', ['2023-03-23', '2023-03-24', '2023-03-25', '2023-03-26'])).toEqual({
    '2023-03-23': 'UTC+8',
    '2023-03-24': none,
    '2023-03-25': none,
    '2023-03-26': 'UTC+1 → +2',
  })
})
