import type { Draft } from '../mission-of'
import { companions } from './companions'
import { delegates } from './delegates'

const travellers = [...delegates, ...companions.filter((person) => person.kind === 'guest' && person.id !== 'p-kim')].map(
  (person) => person.id,
)
/** All but Kong, who comes from Hong Kong and goes back there. */
const fromBeijing = travellers.filter((id) => id !== 'p-kong')

/** Bookings with the sample airline; ZZ is no airline's code. */
export const travelLegs: readonly Draft<'travelLegs'>[] = [
  leg('d1-flight', 'ZZ0181', ['PEK', '3'], ['HND', '3'], 'SAMPL1', fromBeijing),
  leg('d1k-flight', 'ZZ0524', ['HKG', '1'], ['NRT', '2'], 'SAMPL2', ['p-kong']),
  leg('d8-flight', 'ZZ0182', ['HND', '3'], ['PEK', '3'], 'SAMPL1', fromBeijing),
  leg('d8k-flight', 'ZZ0525', ['HND', '3'], ['HKG', '1'], 'SAMPL3', ['p-kong']),
]

const interpreterIds = ['p-mori', 'p-jin', 'p-park']

/**
 * One room for everybody, seven nights; Sun and He share. Interpreters stay where the party stays (D-ls). Kong's room is booked
 * from the 25th, but he lands on the 24th: see tests/resources/samples/deliberate-problems.
 */
export const roomStays: readonly Draft<'roomStays'>[] = [
  ...[...travellers, ...interpreterIds]
    .filter((id) => id !== 'p-sun' && id !== 'p-he')
    .map((id, index) => ({
      ...stay(id.replace('p-', ''), [id], index),
      roomType: id === 'p-zhao' ? ('suite' as const) : ('single' as const),
      checkInOn: id === 'p-kong' ? '2023-05-25' : '2023-05-24',
    })),
  { ...stay('sun-he', ['p-sun', 'p-he'], 40), roomType: 'twin', beds: 2 },
]

function stay(name: string, occupantIds: readonly string[], index: number): Draft<'roomStays'> {
  return {
    id: `stay-${name}`,
    hotelPlaceId: 'pl-hotel',
    checkInOn: '2023-05-24',
    checkOutOn: '2023-05-31',
    roomNumber: String(801 + index),
    occupantIds: [...occupantIds],
    status: 'confirmed',
  }
}

function leg(
  itemId: string,
  number: string,
  [fromCode, fromTerminal]: readonly [string, string],
  [toCode, toTerminal]: readonly [string, string],
  bookingReference: string,
  personIds: readonly string[],
): Draft<'travelLegs'> {
  return {
    id: `leg-${itemId}`,
    itemId,
    carrier: '样例航空 Sample Air',
    number,
    travelClass: 'Y',
    fromCode,
    fromTerminal,
    toCode,
    toTerminal,
    bookingReference,
    ticketStatus: 'issued',
    personIds: [...personIds],
    baggage: '23 kg × 1',
  }
}
