import type { Draft } from '../mission-of'
import { words } from '../words'
import { endsOn, startsOn } from './mission'
import { traineeIds } from './trainees'

/** Bookings with the sample airline; ZZ is no airline's code. */
export const travelLegs: readonly Draft<'travelLegs'>[] = [
  leg('arrival-flight', 'ZZ0627', ['SHE', 'NRT']),
  leg('departure-flight', 'ZZ0724', ['NRT', 'SHE']),
]

/** A room each for all twenty-seven nights. */
export const roomStays: readonly Draft<'roomStays'>[] = traineeIds.map((id, index) => ({
  id: `stay-${id.replace('p-', '')}`,
  hotelPlaceId: 'pl-lodging',
  checkInOn: startsOn,
  checkOutOn: endsOn,
  roomNumber: String(301 + index),
  occupantIds: [id],
  status: 'confirmed',
}))

export const vehicles: readonly Draft<'vehicles'>[] = [
  {
    id: 'v-van',
    name: words('公务面包车', '公用ワゴン車', 'City van', '공용 승합차'),
    kind: 'van',
    operatorOrganizationId: 'org-kawasaki',
    seats: 6,
    checkedBags: 6,
    plate: '見本 400 あ 00-04',
    driverPersonId: 'p-kurumatani',
    driverPhone: '+81 44 000 0199 (sample)',
  },
]

function leg(itemId: string, number: string, [fromCode, toCode]: readonly [string, string]): Draft<'travelLegs'> {
  return {
    id: `leg-${itemId}`,
    itemId,
    carrier: '样例航空 Sample Air',
    number,
    travelClass: 'Y',
    fromCode,
    toCode,
    bookingReference: 'SAMPL8',
    ticketStatus: 'issued',
    personIds: [...traineeIds],
    baggage: '23 kg × 2',
  }
}
