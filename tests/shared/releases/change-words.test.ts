import { expect, test } from 'vitest'
import { itemTimeWords } from '../../../renderer/app/days/item-time-words'
import { translatorFor } from '../../../shared/i18n/translator-for'
import type { Item } from '../../../shared/mission/entities/item'
import type { TravelLeg } from '../../../shared/mission/entities/travel-leg'
import type { Mission } from '../../../shared/mission/mission'
import { changeWordsOf } from '../../../shared/releases/change-words'
import { itemChangesOf } from '../../../shared/releases/item-changes'
import { aMission } from '../../support/a-mission'

function missionWith(fields: Partial<Item>, isThere = true) {
  return aMission({
    persons: [{ id: 'zhao' }, { id: 'wu' }],
    participations: [{ personId: 'zhao' }, { personId: 'wu' }],
    places: [
      { id: 'plant', names: { en: 'Plant' } },
      { id: 'port', names: { en: 'Port' } },
    ],
    vehicles: [{ id: 'coach', name: { en: 'Coach 1' } }],
    items: isThere
      ? [
          {
            id: 'visit',
            title: { en: 'Visit' },
            dayOn: '2023-05-25',
            startTime: '09:00',
            endTime: '10:00',
            placeId: 'plant',
            ...fields,
          },
        ]
      : [],
  })
}

const english = translatorFor('en')
const when = { day: (dayOn: string) => dayOn.slice(8), time: (item: Item) => itemTimeWords(item, english) }

function told(fields: Partial<Item>, isThere = true): readonly string[] {
  const missions = { before: missionWith({}), after: missionWith(fields, isThere) }
  return itemChangesOf(missions.before, missions.after).flatMap((change) =>
    changeWordsOf(change, missions, english, when).map(({ thing, was, is }) =>
      was === null ? thing : `${thing}: ${was} → ${is}`,
    ),
  )
}

test.each<[Partial<Item>, readonly string[]]>([
  [{ startTime: '09:30' }, ['Time: 09:00–10:00 → 09:30–10:00']],
  [{ dayOn: '2023-05-26' }, ['Time: 25 09:00–10:00 → 26 09:00–10:00']],
  [{ timeMode: 'approx' }, ['Time: 09:00–10:00 → ~09:00–10:00']],
  [{ timeMode: 'hidden' }, ['Time: 09:00–10:00 → (09:00–10:00)']],
  [{ endTime: '00:30', endDayOffset: 1 }, ['Time: 09:00–10:00 → 09:00–00:30 +1']],
  [{ timeMode: 'tbd' }, ['Time: 09:00–10:00 → to be decided']],
  [{ placeId: 'port', roomName: 'B' }, ['Place: Plant → Port, B']],
  [{ status: 'confirmed' }, ['Status: Tentative → Confirmed']],
  [{ vehicleIds: ['coach'] }, ['Transport: – → Coach 1']],
  [{ attendance: 'persons', includePersonIds: ['wu'] }, ['Who: 2 persons → 1 person']],
  // The same number of others: that it changed is all that a line can tell.
  [{ publicNotes: { en: 'Bring cards' } }, ['Notes changed']],
  [{ status: 'cancelled' }, ['No longer takes place']],
])('a change is told thing by thing: %j', (fields, words) => {
  expect(told(fields)).toEqual(words)
})

test('another flight, or another terminal, is told as it stands on the boards', () => {
  const flightBy = (...legs: readonly Partial<TravelLeg>[]) =>
    aMission({
      items: [{ id: 'flight', kind: 'flight', title: { en: 'To Shanghai' }, dayOn: '2023-05-31', startTime: '09:00' }],
      travelLegs: legs.map((leg) => ({ itemId: 'flight', carrier: 'NH', number: '968', fromCode: 'HND', toCode: 'SHA', ...leg })),
    })
  const told = (before: Mission, after: Mission) =>
    itemChangesOf(before, after).flatMap((change) => changeWordsOf(change, { before, after }, english, when))
  expect(told(flightBy({}), flightBy({ number: '972', fromTerminal: 'T3' }))).toEqual([
    { thing: 'Tickets', was: 'NH 968 HND → SHA', is: 'NH 972 HND T3 → SHA' },
  ])
  // A second booking of the same flight is no news, nor is one that was cancelled.
  expect(told(flightBy({}), flightBy({}, { bookingReference: 'ABC' }, { number: '1', ticketStatus: 'cancelled' }))).toEqual([])
})

test('an item that is removed takes place no more', () => {
  expect(told({}, false)).toEqual(['No longer takes place'])
})
