import type { Person } from '../../../shared/mission/entities/person'
import type { MissionRows } from '../a-mission'

function person(id: string, needs: Partial<Person> = {}): Partial<Person> {
  const name = { given: 'Guest', middle: '', order: 'surnameFirst', source: 'card', verified: false } as const
  return { id, names: [{ ...name, lang: 'und-Latn', family: id }], medicalNote: `heart of ${id}`, ...needs }
}

const meal = { kind: 'meal', dayOn: '2023-05-25', status: 'confirmed' } as const

/** Four who come and one who cancelled; lunch for all but one at the plant with an interpreter, dinner in a restaurant, a drink without a meal. */
export const mealRows: MissionRows = {
  persons: [
    person('Wang', { dietCode: 'VGML' }),
    person('Li', { dietCode: 'VGML', allergies: 'buckwheat (severe)' }),
    person('Zhao', { mobilityNote: 'few stairs' }),
    person('Sun'),
    person('Gone', { dietCode: 'KSML' }),
    person('Mori', { dietCode: 'GFML' }),
  ],
  participations: [
    { personId: 'Wang', precedence: 2 },
    { personId: 'Li', precedence: 1 },
    { personId: 'Zhao', precedence: 3 },
    { personId: 'Sun', precedence: 4 },
    { personId: 'Gone', status: 'cancelled' },
  ],
  places: [
    { id: 'plant', names: { en: 'Plant' }, notes: 'smells' },
    { id: 'bay', kind: 'restaurant', names: { en: 'Bay Restaurant' } },
    { id: 'bar', names: { en: 'Bar' } },
  ],
  items: [
    {
      ...meal,
      id: 'lunch',
      kind: 'visit',
      title: { en: 'Visit with lunch' },
      mealPlan: 'lunch box',
      startTime: '12:00',
      endTime: '13:00',
      placeId: 'plant',
      excludePersonIds: ['Wang'],
      staffNotes: 'they pay',
    },
    { ...meal, id: 'dinner', startTime: '18:30', endTime: '20:00', placeId: 'bay', status: 'tentative' },
    { ...meal, id: 'drink', kind: 'freeTime', startTime: '21:00', endTime: '22:00', placeId: 'bar' },
    { ...meal, id: 'off', dayOn: '2023-05-26', startTime: '12:00', endTime: '13:00', placeId: 'bay', status: 'cancelled' },
  ],
  interpreters: [{ id: 'i-mori', personId: 'Mori' }],
  requirements: [{ id: 'need', itemId: 'lunch', from: 'ja', to: 'zh-Hans' }],
  assignments: [{ requirementId: 'need', interpreterId: 'i-mori', status: 'confirmed' }],
}
