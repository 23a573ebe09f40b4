import type { paletteEn } from './en'

export const paletteKo = {
  'palette.words.documents': '인쇄 PDF 내보내기 Excel 캘린더 명단 일정표',
  'palette.words.findings': '검사 문제 경고 충돌',
  'palette.words.history': '기록 변경',
  'palette.words.settings': '환경설정 언어 테마 어둡게 암호화 암호문',
  'palette.words.saveAs': '내보내기 공유 보내기 사본',
  'palette.words.nextEdition': '복제 복사 작년 지난',
  'palette.words.backups': '복구 손상 잃어버린',
  'palette.words.release': '배포 공개 발행',
  'palette.words.compareVersions': '차이 변경 변경점',
  'palette.words.alternatives': '시나리오 대안',
  'palette.words.particulars': '이름 바꾸기 기간 회차 규칙',
  'palette.words.import': '붙여넣기 Excel CSV 표 명단',
  'palette.words.propose': '최적화 자동 대체 병가',
  'palette.words.suggestSchedule': '최적화 자동 순서 편성',
} satisfies Record<keyof typeof paletteEn, string>
