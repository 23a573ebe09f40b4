import type { daysEn } from './en'

export const daysZhHans = {
  'days.several.kind': '已选择',
  'days.several.title': '{count} 个日程项目',
  'days.several.mixed': '多个值',
  'days.several.what': '内容',
  'days.several.shiftBy': '推移',
  'days.several.minutes': '分钟',
  'days.several.earlier': '提前',
  'days.several.later': '推后',
  'days.several.copyTo': '复制到',
  'days.several.copied': '已将 {count} 个项目复制到{day}',
  'days.several.people': '每项 {least}～{most} 人',
  'days.several.actions': '这些项目的更多操作',
} satisfies Record<keyof typeof daysEn, string>
