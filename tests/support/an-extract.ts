import { extractOf } from '../../shared/extract/extract-of'
import type { Mission } from '../../shared/mission/mission'
import { aMission } from './a-mission'
import { latin, person, zh } from './a-name'

/** An organizer's mission: Sato is asked for a visit and a dinner, Zhao works at the visit too; one term, one day on which Sato is away. */
export function aMissionWithSato(): Mission {
  return aMission({
    persons: [
      person('p-sato', [zh('佐藤', '見本', 'ja'), latin('Sato', 'Mihon')], 'interpreter'),
      person('p-zhao', [zh('赵', '样', 'zh-Hans'), latin('Zhao', 'Yang')], 'interpreter'),
      { ...person('p-host', [zh('見本', '太郎', 'ja')], 'host'), phone: '+81 3 0000 0001' },
    ],
    interpreters: [
      { id: 'sato', personId: 'p-sato' },
      { id: 'zhao', personId: 'p-zhao' },
    ],
    places: [{ id: 'plant', names: { en: 'Sample plant', ja: '見本工場' }, contactPersonIds: ['p-host'] }],
    items: [
      {
        id: 'visit',
        kind: 'visit',
        title: { en: 'Visit to the plant', ja: '工場見学' },
        dayOn: '2023-05-24',
        startTime: '09:30',
        endTime: '11:30',
        placeId: 'plant',
        status: 'confirmed',
        papers: [{ title: 'Opening address', language: 'ja', note: 'comes on Friday' }],
      },
      {
        id: 'dinner',
        kind: 'banquet',
        title: { en: 'Welcome dinner', ja: '歓迎夕食会' },
        dayOn: '2023-05-25',
        startTime: '18:00',
        endTime: '20:00',
        status: 'confirmed',
      },
    ],
    requirements: [
      { id: 'r-visit', itemId: 'visit', from: 'zh-Hans', to: 'ja' },
      { id: 'r-dinner', itemId: 'dinner', from: 'zh-Hans', to: 'ja' },
    ],
    assignments: [
      { id: 'sato-visit', requirementId: 'r-visit', interpreterId: 'sato', status: 'offered' },
      { id: 'sato-dinner', requirementId: 'r-dinner', interpreterId: 'sato', status: 'offered' },
      { id: 'zhao-visit', requirementId: 'r-visit', interpreterId: 'zhao', status: 'confirmed', role: 'second' },
    ],
    availabilities: [
      {
        id: 'sato-away',
        interpreterId: 'sato',
        from: { on: '2023-05-30', time: '00:00' },
        to: { on: '2023-05-30', time: '23:59' },
      },
      {
        id: 'zhao-away',
        interpreterId: 'zhao',
        from: { on: '2023-05-31', time: '00:00' },
        to: { on: '2023-05-31', time: '23:59' },
      },
    ],
    terms: [{ id: 'incineration', words: { ja: '焼却', 'zh-Hans': '焚烧' }, addedBy: 'The organizer' }],
  })
}

/** What Sato is sent of a mission that Sato works in. */
export function satosExtract(mission: Mission = aMissionWithSato()): Mission {
  const extract = extractOf(mission, 'sato', { id: 'extract-sato', stepCount: 3, madeAt: Date.UTC(2023, 4, 1, 9) })
  if (!extract) throw new Error('Sato does not interpret in this mission')
  return extract
}
