import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../a-mission'
import { latin, person } from '../a-name'

const at = { dayOn: '2023-05-24', status: 'confirmed' } as const

/** Two fly in, one of whom has a ticket; a third comes by a train that nobody has booked; a flight back that was called off. */
export function aTravellingMission(): Mission {
  return aMission({
    persons: ['ann', 'bob', 'cy', 'int'].map((id) => person(id, [latin(id, 'X')])),
    participations: [
      { personId: 'ann', precedence: 1, groupIds: ['red'] },
      { personId: 'bob', precedence: 2 },
      { personId: 'cy', precedence: 3 },
    ],
    groups: [{ id: 'red', code: 'R', kind: 'coach', name: { en: 'Red' } }],
    places: [
      { id: 'pvg', names: { en: 'Pudong' } },
      { id: 'hnd', names: { en: 'Haneda' } },
      { id: 'inn', names: { en: 'Inn' } },
    ],
    vehicles: [
      { id: 'red-coach', name: { en: 'Red' } },
      { id: 'blue-coach', name: { en: 'Blue' } },
    ],
    items: [
      {
        ...at,
        id: 'out',
        kind: 'transfer',
        startTime: '05:00',
        endTime: '06:00',
        placeId: 'inn',
        toPlaceId: 'pvg',
        vehicleIds: ['blue-coach'],
        attendance: 'persons',
        includePersonIds: ['ann'],
      },
      {
        ...at,
        id: 'fly',
        kind: 'flight',
        title: { en: 'To Tokyo' },
        startTime: '09:00',
        endTime: '13:00',
        zone: 'Asia/Shanghai',
        endZone: 'Asia/Tokyo',
        placeId: 'pvg',
        toPlaceId: 'hnd',
        attendance: 'persons',
        includePersonIds: ['ann', 'bob'],
      },
      {
        ...at,
        id: 'in',
        kind: 'transfer',
        startTime: '14:00',
        endTime: '15:00',
        placeId: 'hnd',
        toPlaceId: 'inn',
        vehicleIds: ['red-coach', 'blue-coach'],
      },
      {
        ...at,
        id: 'later',
        kind: 'transfer',
        startTime: '18:00',
        endTime: '19:00',
        placeId: 'hnd',
        toPlaceId: 'inn',
        vehicleIds: ['blue-coach'],
      },
      {
        ...at,
        id: 'train',
        kind: 'rail',
        title: { en: 'Express' },
        startTime: '10:15',
        endTime: '12:00',
        attendance: 'persons',
        includePersonIds: ['cy'],
      },
      { ...at, id: 'back', kind: 'flight', dayOn: '2023-05-30', startTime: '09:00', status: 'cancelled' },
    ],
    travelLegs: [
      {
        id: 'leg',
        itemId: 'fly',
        carrier: 'Air',
        number: 'ZZ1',
        fromCode: 'PVG',
        fromTerminal: '2',
        toCode: 'HND',
        bookingReference: 'PNR1',
        ticketStatus: 'issued',
        baggage: '23 kg',
        personIds: ['ann', 'int'],
      },
      { id: 'gone', itemId: 'fly', number: 'ZZ0', bookingReference: 'OLD', ticketStatus: 'cancelled', personIds: ['bob'] },
    ],
  })
}
