import type { daysEn } from './en'

export const daysKo = {
  'days.several.kind': '선택됨',
  'days.several.title': '일정 항목 {count}개',
  'days.several.mixed': '여러 값',
  'days.several.what': '내용',
  'days.several.shiftBy': '옮기기',
  'days.several.minutes': '분',
  'days.several.earlier': '앞으로',
  'days.several.later': '뒤로',
  'days.several.copyTo': '복사할 날',
  'days.several.copied': '{count}개를 {day}에 복사했습니다',
  'days.several.people': '각 {least}~{most}명',
  'days.several.actions': '이 항목들의 추가 작업',
} satisfies Record<keyof typeof daysEn, string>
