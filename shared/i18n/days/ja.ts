import type { daysEn } from './en'

export const daysJa = {
  'days.several.kind': '選択中',
  'days.several.title': '{count}件の日程項目',
  'days.several.mixed': '複数の値',
  'days.several.what': '内容',
  'days.several.shiftBy': 'ずらす',
  'days.several.minutes': '分',
  'days.several.earlier': '前へ',
  'days.several.later': '後へ',
  'days.several.copyTo': 'コピー先',
  'days.several.copied': '{count}件を{day}にコピーしました',
  'days.several.people': '各{least}～{most}人',
  'days.several.actions': 'これらの項目の操作',
} satisfies Record<keyof typeof daysEn, string>
