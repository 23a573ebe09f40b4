import { expect, test } from 'vitest'
import { carriedTo, dropAt, type Gesture } from '../../../shared/scheduling/gesture'

const carried: Gesture = {
  itemId: 'visit',
  mode: 'move',
  from: 600,
  to: 690,
  minutesLong: 90,
  copyId: 'visit-2',
  along: [
    { itemId: 'coach', copyId: 'coach-2', daysAfter: 0, minutesAfter: -45 },
    { itemId: 'party', copyId: 'party-2', daysAfter: 1, minutesAfter: 720 },
  ],
}

function placesAt(minute: number, gesture = carried): readonly string[] {
  const drop = dropAt(gesture, '2023-05-25', minute, { own: {}, along: [] })
  return drop ? [drop, ...(drop.along ?? [])].map((one) => `${one.copyId ?? one.itemId} ${one.dayOn} ${one.startMinute}`) : []
}

test('what goes along keeps its distance in days and minutes', () => {
  expect(placesAt(630)).toEqual(['visit 2023-05-25 630', 'coach 2023-05-25 585', 'party 2023-05-26 1350'])
  expect(placesAt(630, { ...carried, mode: 'copy' })).toEqual([
    'visit-2 2023-05-25 630',
    'coach-2 2023-05-25 585',
    'party-2 2023-05-26 1350',
  ])
})

test('what would begin before its day belongs to the day before; the night after a day is still its own', () => {
  expect(placesAt(30)).toEqual(['visit 2023-05-25 30', 'coach 2023-05-24 1425', 'party 2023-05-26 750'])
  expect(placesAt(1470)).toEqual(['visit 2023-05-25 1470', 'coach 2023-05-25 1425', 'party 2023-05-26 2190'])
})

test('an end is drawn alone', () => {
  expect(placesAt(720, { ...carried, mode: 'end' })).toEqual(['visit 2023-05-25 600'])
})

test('all days to which it may come are told', () => {
  expect(carriedTo(carried, '2023-05-25', 0, 1500)).toEqual([
    { itemId: 'visit', dayOn: '2023-05-25' },
    { itemId: 'coach', dayOn: '2023-05-24' },
    { itemId: 'coach', dayOn: '2023-05-25' },
    { itemId: 'party', dayOn: '2023-05-26' },
  ])
})
