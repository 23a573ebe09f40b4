import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { choose, setView, useSession } from '../../../renderer/store/session-store'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-06-14', planningOn: '2023-05-01' }],
  days: [{ date: '2023-05-27', dayType: 'rest', theme: { en: 'A day off' } }],
  holidays: ['JP', 'CN'].map((country) => ({ country, on: '2023-05-26', name: { en: 'Feast' } })),
  items: [
    { id: 'fair', dayOn: '2023-06-12', startTime: '10:00', endTime: '16:00', endDayOffset: 1, title: { en: 'Fair' } },
    ...['2023-05-25', '2023-06-01', '2023-06-08'].map((dayOn) => ({
      id: dayOn,
      dayOn,
      kind: 'lecture' as const,
      startTime: '10:00',
      title: { en: 'Waste law' },
    })),
    ...['08:00', '09:00', '11:00', '13:00', '14:00'].map((startTime) => ({
      dayOn: '2023-05-25',
      startTime,
      title: { en: `At ${startTime}` },
    })),
  ],
})

async function theWeeks(open = mission) {
  const desk = aDesk({ open })
  act(() => {
    choose('itinerary.view', 'weeks')
    setView('itinerary')
  })
  await screen.findByRole('grid', { name: 'Weeks' })
  return desk
}

function cell(date: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-date="${date}"]`)
  if (!found) throw new Error(`${date} is not shown`)
  return found
}

test('weeks show how much is on each day, its holidays and labels, what tells most about it, and which of a series it is', async () => {
  await theWeeks()
  expect(screen.getAllByRole('row')).toHaveLength(5)
  expect(cell('2023-05-25')).toHaveTextContent('6 items')
  expect(cell('2023-05-25')).toHaveTextContent('+2 more')
  expect(within(cell('2023-05-26')).getAllByText('Feast')).toHaveLength(1)
  expect(cell('2023-05-27')).toHaveTextContent('Rest dayA day off')
  expect(cell('2023-06-13')).toHaveTextContent(/Fair · day 2 of 2$/)
  expect(cell('2023-05-22')).toHaveTextContent('not in the mission')
  expect(cell('2023-06-08')).toHaveTextContent('Waste law3/3')
})

test('arrows walk from date to date and Enter opens the day', async () => {
  const { user } = await theWeeks()
  act(() => cell('2023-05-25').focus())
  await user.keyboard('{ArrowDown}{ArrowRight}')
  await waitFor(() => expect(cell('2023-06-02')).toHaveFocus())
  expect(cell('2023-06-02')).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{Home}{ArrowUp}')
  await waitFor(() => expect(cell('2023-05-22')).toHaveFocus())
  await user.keyboard('{ArrowDown}{Enter}')
  expect(useSession.getState().choices).toMatchObject({ 'itinerary.view': 'day', 'itinerary.day': '2023-05-29' })
  expect(await screen.findByRole('grid', { name: 'Hours of Mon 29 May' })).toBeVisible()
})

test('a click on an item selects it, and its inspector comes', async () => {
  const { user } = await theWeeks()
  await user.click(within(cell('2023-06-01')).getByText('Waste law'))
  expect(useSession.getState().selection).toEqual({ table: 'items', id: '2023-06-01' })
})

test('of a year only the weeks in sight are there, and the one that has the keyboard', async () => {
  const { user } = await theWeeks(aMission({ missions: [{ startsOn: '2023-01-02', endsOn: '2023-12-31' }] }))
  expect(screen.getByRole('grid', { name: 'Weeks' })).toHaveAttribute('aria-rowcount', '53')
  expect(screen.getAllByRole('row').length).toBeLessThan(35)
  act(() => cell('2023-01-02').focus())
  await user.keyboard('{End}')
  await waitFor(() => expect(cell('2023-12-31')).toHaveFocus())
  expect(screen.getAllByRole('row').length).toBeLessThan(35)
})

test('of so few weeks that there is room, days show more', async () => {
  const short = aMission({
    missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-31' }],
    items: ['08:00', '09:00', '11:00', '13:00', '14:00'].map((startTime) => ({
      dayOn: '2023-05-25',
      startTime,
      title: { en: `At ${startTime}` },
    })),
  })
  await theWeeks(short)
  expect(cell('2023-05-25')).toHaveTextContent(/At 14:00$/)
})
