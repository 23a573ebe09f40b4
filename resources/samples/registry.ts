import type { Sample } from './sample'
import { words } from './words'

/** The sample missions, the fullest first. */
export const samples: readonly Sample[] = [
  {
    id: 'green-xu-japan',
    title: words(
      '绿巢第16次访日团（样例）',
      'グリーンネスト第16回訪日ミッション（サンプル）',
      'Green Xu mission to Japan, 16th edition (sample)',
      '그린쉬 제16차 방일단 (견본)',
    ),
    description: words(
      '八天、二十家企业、三名口译，含若干有意设置的问题。',
      '8日間、20社、通訳3名。意図的な問題を含みます。',
      'Eight days, twenty companies, three interpreters, and some problems put there on purpose.',
      '8일, 20개사, 통역 3명. 의도적으로 넣은 문제가 있습니다.',
    ),
    load: async (missionId = 'green-xu-japan') => (await import('./green-xu-japan/sample')).greenXuJapan(missionId),
  },
]
