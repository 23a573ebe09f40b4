import type { LocalTime } from '../kernel/time'
import type { LocalizedText } from '../mission/entities/fields'
import type { ItemKind } from '../mission/entities/item'

/** Short words with which a line may begin, beside the names of kinds. */
export const shortKinds: Readonly<Record<string, ItemKind>> = {
  v: 'visit',
  m: 'meeting',
  c: 'courtesyCall',
  t: 'transfer',
  f: 'flight',
  r: 'rail',
  in: 'checkIn',
  out: 'checkOut',
  free: 'freeTime',
  w: 'workshop',
  n: 'note',
}

/** The whole party and an open time, as they are written in the languages of this trade: what is pasted is seldom in the reader's own. */
export const everybodyWords = ['all', 'everybody', 'everyone', '全体', '全团', '全員', '全员', '전원', '전체']
export const undecidedWords = ['tbd', 'tba', '待定', '未定', '미정']

/** A meal that has a name and an hour of its own. */
export interface NamedMeal {
  readonly words: readonly string[]
  readonly title: LocalizedText
  readonly notBefore: LocalTime
}

/** Their names are written into the mission in every language: whoever reads it later may have another one. */
export const namedMeals: readonly NamedMeal[] = [
  {
    words: ['b', 'breakfast', '朝食', '早餐', '조식'],
    title: { en: 'Breakfast', ja: '朝食', 'zh-Hans': '早餐', ko: '조식' },
    notBefore: '07:30',
  },
  {
    words: ['l', 'lunch', '昼食', '午餐', '중식', '점심'],
    title: { en: 'Lunch', ja: '昼食', 'zh-Hans': '午餐', ko: '중식' },
    notBefore: '12:00',
  },
  {
    words: ['d', 'dinner', '夕食', '晚餐', '석식', '저녁'],
    title: { en: 'Dinner', ja: '夕食', 'zh-Hans': '晚餐', ko: '석식' },
    notBefore: '18:30',
  },
]
