import { assignmentsOf, type Interpreting, requirementsOf } from '../interpreting'
import type { Draft } from '../mission-of'
import { words } from '../words'

/** Who interprets what, day by day. Mori leads; Jin goes with group A to water and B to hydrogen; Park knows recycling. */
const plan: readonly Interpreting[] = [
  escort('d1-transfer', 'int-mori', 'int-jin'),
  consecutive('d1-welcome', 'int-mori', 'int-jin'),

  escort('d2-out', 'int-mori', 'int-jin'),
  consecutive('d2-machida-briefing', 'int-mori', 'int-jin'),
  consecutive('d2-machida-a', 'int-mori'),
  consecutive('d2-machida-b', 'int-jin'),
  consecutive('d2-machida-questions', 'int-jin', 'int-mori'),
  escort('d2-a-out', 'int-mori'),
  consecutive('d2-a-suisomiru', 'int-mori'),
  escort('d2-a-back', 'int-mori'),
  escort('d2-b-out', 'int-jin'),
  consecutive('d2-b-yokohama', 'int-jin'),
  escort('d2-b-back', 'int-jin'),

  escort('d3-a-out', 'int-jin'),
  consecutive('d3-a-yokohama', 'int-jin'),
  escort('d3-a-to-lunch', 'int-jin'),
  escort('d3-b-out', 'int-park'),
  consecutive('d3-b-food', 'int-park'),
  escort('d3-b-to-lunch', 'int-park'),
  escort('d3-b-to-electronics', 'int-park'),
  consecutive('d3-electronics', 'int-park'),
  escort('d3-back', 'int-park'),

  consecutive('d4-workshop', 'int-mori', 'int-jin'),
  consecutive('d4-talk', 'int-jin'),

  escort('d6-a-out', 'int-park'),
  consecutive('d6-a-food', 'int-park'),
  escort('d6-a-to-lunch', 'int-park'),
  escort('d6-b-out', 'int-jin'),
  consecutive('d6-b-suisomiru', 'int-jin'),
  escort('d6-b-to-lunch', 'int-jin'),
  escort('d6-to-bank', 'int-park', 'int-jin'),
  {
    ...between('d6-opening', 'simultaneous', ['int-mori', 'int-jin']),
    priority: 1,
    equipment: words('同传间1、接收机40', '同時通訳ブース1、受信機40', '1 booth, 40 receivers', '동시통역 부스 1, 수신기 40'),
  },
  { ...between('d6-talks', 'consecutive', ['int-mori', 'int-jin', 'int-park']), teamSize: 3, priority: 1 },
  escort('d6-to-hotel', 'int-mori'),
  { ...escort('d6-banquet', 'int-park', 'int-mori'), priority: 2 },
  escort('d6-after', 'int-park'),

  escort('d7-c-out', 'int-park'),
  { ...consecutive('d7-construction', 'int-park'), withoutPapers: ['int-park'] },
  escort('d7-c-back', 'int-park'),
  consecutive('d7-lecture', 'int-mori', 'int-jin'),
  { ...between('d7-hearing', 'whispered', ['int-mori', 'int-jin']), priority: 2 },
  consecutive('d7-wrap-up', 'int-park', 'int-mori'),
  escort('d7-farewell', 'int-jin'),

  escort('d8-transfer', 'int-mori', 'int-jin'),
]

export const requirements = requirementsOf(plan)
export const assignments = assignmentsOf(plan, '2023-05-12')

/** Why Park is alone on the Friday afternoon. */
export const availabilities: readonly Draft<'availabilities'>[] = [
  {
    id: 'away-mori-26',
    interpreterId: 'int-mori',
    from: { on: '2023-05-26', time: '00:00' },
    to: { on: '2023-05-27', time: '00:00' },
    state: 'unavailable',
  },
  {
    id: 'away-jin-26',
    interpreterId: 'int-jin',
    from: { on: '2023-05-26', time: '13:00' },
    to: { on: '2023-05-27', time: '00:00' },
    state: 'unavailable',
  },
]

function consecutive(itemId: string, ...by: readonly string[]): Interpreting {
  return between(itemId, 'consecutive', by)
}

function escort(itemId: string, ...by: readonly string[]): Interpreting {
  return between(itemId, 'escort', by)
}

function between(itemId: string, mode: Interpreting['mode'], by: readonly string[]): Interpreting {
  return { itemId, mode, by, between: ['zh-Hans', 'ja'] }
}
