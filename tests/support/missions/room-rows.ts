import type { Person } from '../../../shared/mission/entities/person'
import type { MissionRows } from '../a-mission'

function person(id: string, native: string, family: string, given: string): Partial<Person> {
  const name = { middle: '', order: 'surnameFirst', source: 'passport', verified: true } as const
  return {
    id,
    names: [
      { ...name, lang: 'zh-Hans', family: native.slice(0, 1), given: native.slice(1) },
      { ...name, lang: 'und-Latn', family, given },
    ],
    allergies: `allergy of ${id}`,
    notes: `note of ${id}`,
  }
}

/**
 * Two hotels: Li and Wang share a twin in one, where a room is held for somebody who cancelled; Zhao sleeps in the other on the second of
 * three nights.
 */
export const roomRows: MissionRows = {
  persons: [
    person('wang', '王一', 'Wang', 'Yi'),
    person('li', '李二', 'Li', 'Er'),
    person('zhao', '赵三', 'Zhao', 'San'),
    person('gone', '钱四', 'Qian', 'Si'),
  ],
  participations: [
    { personId: 'wang', precedence: 2 },
    { personId: 'li', precedence: 1 },
    { personId: 'zhao', precedence: 3 },
    { personId: 'gone', precedence: 4, status: 'cancelled' },
  ],
  places: [
    { id: 'bay', kind: 'hotel', names: { en: 'Bay Hotel' }, phone: '+81 3 0000' },
    { id: 'hill', kind: 'hotel', names: { en: 'Hill Hotel' } },
    { id: 'plant', names: { en: 'Plant' } },
  ],
  items: [
    { id: 'in', dayOn: '2023-05-24', startTime: '15:00', endTime: '16:00', status: 'confirmed' },
    { id: 'out', dayOn: '2023-05-27', startTime: '10:00', endTime: '11:00', status: 'confirmed' },
  ],
  roomStays: [
    {
      id: 'twin',
      hotelPlaceId: 'bay',
      checkInOn: '2023-05-24',
      checkOutOn: '2023-05-27',
      roomType: 'twin',
      beds: 2,
      occupantIds: ['wang', 'li'],
      status: 'confirmed',
    },
    { id: 'held', hotelPlaceId: 'bay', checkInOn: '2023-05-24', checkOutOn: '2023-05-27', occupantIds: ['gone'] },
    {
      id: 'hill',
      hotelPlaceId: 'hill',
      checkInOn: '2023-05-25',
      checkOutOn: '2023-05-26',
      roomNumber: '204',
      occupantIds: ['zhao'],
      status: 'confirmed',
      notes: 'quiet, please',
    },
    { id: 'given-up', hotelPlaceId: 'hill', checkInOn: '2023-05-24', checkOutOn: '2023-05-26', status: 'cancelled' },
  ],
}
