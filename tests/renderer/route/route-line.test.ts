import { expect, test } from 'vitest'
import { missionDaysOf } from '../../../renderer/app/days/mission-days'
import { routeLineOf } from '../../../renderer/features/route/route-line'
import { aMission } from '../../support/a-mission'

const mission = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-25' }],
  persons: [{ id: 'wang' }, { id: 'chen' }],
  participations: [{ personId: 'wang' }, { personId: 'chen' }],
  places: [
    { id: 'pek', city: { en: 'Beijing' } },
    { id: 'hnd', city: { en: 'Tokyo', ja: '東京' } },
    { id: 'plant', city: { en: 'Machida' } },
    { id: 'hotel', kind: 'hotel', names: { en: 'Bay Hotel' }, city: { en: 'Tokyo', ja: '東京' } },
  ],
  days: [{ date: '2023-05-25', baseHotelId: 'hotel' }],
  items: [
    { id: 'flight', dayOn: '2023-05-25', kind: 'flight', startTime: '08:00', endTime: '12:00', placeId: 'pek', toPlaceId: 'hnd' },
    {
      id: 'train',
      dayOn: '2023-05-25',
      kind: 'rail',
      startTime: '13:00',
      title: { en: 'Odakyu' },
      placeId: 'hnd',
      toPlaceId: 'plant',
    },
    { id: 'visit', dayOn: '2023-05-25', startTime: '15:00', placeId: 'plant', title: { en: 'Plant' } },
    { id: 'meal', dayOn: '2023-05-25', startTime: '18:00', kind: 'meal', title: { en: 'Supper' } },
    { id: 'off', dayOn: '2023-05-25', startTime: '19:00', title: { en: 'Museum' }, status: 'cancelled' },
  ],
  travelLegs: [{ itemId: 'flight', carrier: 'NH', number: '968', fromCode: 'PEK', toCode: 'HND' }],
})

test('a day of the route is its cities in order, its visits, its flights and trains, its hotel and its people', () => {
  const [day] = missionDaysOf(mission).days
  const line = day && routeLineOf(mission, day, 'en')
  expect(line?.cities.map(({ text }) => text)).toEqual(['Beijing', 'Tokyo', 'Machida'])
  expect(line?.visits.map(({ text }) => text)).toEqual(['Plant'])
  expect(line?.legs.map(({ name, from, to }) => [name.text, from, to])).toEqual([
    ['NH 968', 'PEK', 'HND'],
    ['Odakyu', 'Tokyo', 'Machida'],
  ])
  expect(line?.hotel).toEqual({ text: 'Bay Hotel', lang: 'en' })
  expect(line?.people).toBe(2)
})

test('names are those of the language that is read', () => {
  const [day] = missionDaysOf(mission).days
  expect(day && routeLineOf(mission, day, 'ja').cities.map(({ text }) => text)).toEqual(['Beijing', '東京', 'Machida'])
})

test('what the organizer wrote for the day is what the route says', () => {
  const [day] = missionDaysOf(mission).days
  const written = day?.day && { ...day, day: { ...day.day, city: { en: 'Tokyo and around' } } }
  expect(written && routeLineOf(mission, written, 'en').cities.map(({ text }) => text)).toEqual(['Tokyo and around'])
})
