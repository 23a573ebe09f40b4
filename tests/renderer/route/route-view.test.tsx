import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { desk } from '../../../renderer/app/start/desk-access'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { choose, setView, useSession } from '../../../renderer/store/session-store'
import { ok } from '../../../shared/kernel/result'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-28', planningOn: '2023-05-01' }],
  persons: [{ id: 'wang' }],
  participations: [{ personId: 'wang' }],
  places: [
    { id: 'plant', city: { en: 'Machida' } },
    { id: 'hotel', kind: 'hotel', names: { en: 'Bay Hotel' }, city: { en: 'Tokyo' } },
  ],
  days: [
    { date: '2023-05-25', baseHotelId: 'hotel' },
    { date: '2023-05-27', dayType: 'rest', theme: { en: 'At the sea' } },
  ],
  items: [
    { id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '12:00', placeId: 'plant', title: { en: 'Plant' } },
    { id: 'talk', dayOn: '2023-05-25', startTime: '11:00', endTime: '12:00', title: { en: 'Talk' } },
    {
      id: 'flight',
      dayOn: '2023-05-26',
      kind: 'flight',
      startTime: '09:00',
      endTime: '11:00',
      zone: 'Asia/Tokyo',
      endZone: 'Asia/Shanghai',
    },
  ],
  travelLegs: [{ itemId: 'flight', carrier: 'NH', number: '968', fromCode: 'HND', toCode: 'PEK' }],
})

async function theRoute(open: Mission = mission) {
  const desk = aDesk({ open })
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
  expect(second).toHaveTextContent('NH 96809:00–11:00 (UTC+9 → UTC+8) HND → PEK')
})

test('a day without visits says what it is for, or that it is free', async () => {
  await theRoute()
  const lines = screen.getAllByRole('option').map(({ textContent }) => textContent)
  expect(lines.slice(2)).toEqual(['Sat 27 MayDay 3Rest day At the sea', 'Sun 28 MayDay 4free'])
})

test('arrows walk and Enter opens the day', async () => {
  const { user } = await theRoute()
  act(() => screen.getByRole('listbox').focus())
  await user.keyboard('{Home}{ArrowDown}{Enter}')
  expect(useSession.getState().choices).toMatchObject({ 'itinerary.view': 'day', 'itinerary.day': '2023-05-26' })
  expect(await screen.findByRole('grid', { name: 'Hours of Fri 26 May' })).toBeVisible()
})

const between = { dayOn: '2023-05-25', startTime: '10:00', endTime: '12:00' }
const untimed = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-26', planningOn: '2023-05-01' }],
  persons: [{ id: 'wang' }],
  participations: [{ personId: 'wang' }],
  places: [
    { id: 'plant', names: { en: 'Plant' } },
    { id: 'mill', names: { en: 'Mill' } },
    { id: 'hotel', names: { en: 'Bay Hotel' } },
  ],
  items: [
    { ...between, id: 'visit', placeId: 'plant' },
    { ...between, id: 'lunch', startTime: '13:00', endTime: '14:00', placeId: 'mill' },
    { ...between, id: 'night', startTime: '18:00', endTime: '19:00', placeId: 'hotel' },
  ],
})

test('the ways of a day without a time stand below it: typed, or taken from another mission, by keyboard from one to the next', async () => {
  const { user } = await theRoute(untimed)
  const past = aMission({
    missions: [{ id: 'past', title: { en: 'Japan mission' }, startsOn: '2022-10-24', endsOn: '2022-10-31' }],
    places: [
      { id: 'x', names: { en: 'Mill' } },
      { id: 'y', names: { en: 'Bay Hotel' } },
    ],
    transferTimes: [{ fromPlaceId: 'x', toPlaceId: 'y', minutes: 35 }],
  })
  const card = {
    id: 'past',
    title: {},
    startsOn: '2022-10-24',
    endsOn: '2022-10-31',
    stepCount: 1,
    lastStepId: 's',
    changedAt: 0,
  }
  Object.assign(desk().repository, { listMissions: async () => ok([card]), readMission: async () => ok(past) })
  expect(screen.getAllByRole('option')[0]).toHaveTextContent('2 ways without a time')
  await user.click(screen.getAllByRole('option')[0] as HTMLElement)
  const ways = await screen.findByRole('region', { name: 'Ways of this day without a time' })
  const known = () => {
    const mission = useDesk.getState().journal?.mission
    return mission ? rowsOf(mission, 'transferTimes').map((way) => [way.fromPlaceId, way.toPlaceId, way.minutes, way.source]) : []
  }
  act(() => within(ways).getByRole('button', { name: 'Look in other missions' }).focus())
  await user.keyboard('{Enter}')
  await within(ways).findByRole('button', { name: 'Use 35 min from Japan mission' })
  act(() => within(ways).getByRole('textbox', { name: 'Minutes, Plant ⇄ Mill' }).focus())
  await user.keyboard('20{Enter}')
  expect(known()).toEqual([['plant', 'mill', 20, 'manual']])
  await waitFor(() => expect(within(ways).getByRole('textbox', { name: 'Minutes, Mill ⇄ Bay Hotel' })).toHaveFocus())
  await user.keyboard('{Tab}{Enter}')
  expect(known()).toEqual([
    ['plant', 'mill', 20, 'manual'],
    ['mill', 'hotel', 35, 'lastMission'],
  ])
  expect(screen.queryByRole('region', { name: 'Ways of this day without a time' })).toBeNull()
  expect(screen.getByRole('listbox', { name: 'Route' })).toHaveFocus()
  act(() => void undo())
  expect(await screen.findByRole('textbox', { name: 'Minutes, Mill ⇄ Bay Hotel' })).toBeVisible()
})
