import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import type { MissionRows } from '../../support/a-mission'

/** Japanese and Chinese, either way. */
export const bothWays: Interpreter['languages'] = [
  { lang: 'ja', class: 'A', modes: [] },
  { lang: 'zh', class: 'B', modes: [] },
]

/** A talk in Tokyo that needs an interpreter, and Sato, who is one; Ito could become one. */
export const aTalk: MissionRows = {
  persons: [
    { id: 'sato', preferredBadgeName: 'Sato', kind: 'interpreter' },
    { id: 'ito', preferredBadgeName: 'Ito', kind: 'interpreter', languages: ['ja', 'zh'] },
  ],
  places: [{ id: 'hall', names: { en: 'Hall' } }],
  items: [
    {
      id: 'talk',
      dayOn: '2023-05-25',
      startTime: '10:00',
      endTime: '12:00',
      zone: 'Asia/Tokyo',
      placeId: 'hall',
      title: { en: 'Talk' },
    },
  ],
  interpreters: [{ id: 'sato', personId: 'sato', languages: bothWays }],
  requirements: [{ id: 'need', itemId: 'talk', from: 'ja', to: 'zh', teamSize: 1 }],
}
