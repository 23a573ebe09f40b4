import type { Draft } from '../../mission-of'
import { words } from '../../words'

/** Wishes without a day. */
export const pooledItems: readonly Draft<'items'>[] = [
  {
    id: 'pool-landfill',
    kind: 'visit',
    title: words(
      '填埋场参观（待定）',
      '最終処分場の見学（検討中）',
      'Visit to a landfill (under consideration)',
      '매립지 견학 (검토 중)',
    ),
    status: 'idea',
  },
  {
    id: 'pool-university',
    kind: 'lecture',
    title: words(
      '大学讲座（待定）',
      '大学での講演（検討中）',
      'Lecture at a university (under consideration)',
      '대학 강연 (검토 중)',
    ),
    status: 'idea',
  },
]
