import type { reportsEn } from './en'

export const reportsKo = {
  'reports.title.conflictReport': '문제 보고서',
  'reports.title.conflictWorkbook': '문제 보고서(스프레드시트)',
  'reports.summary.conflictReport': '모든 지적을 날짜별로, 심각한 것부터: 미처리 항목과 수락한 항목(누가, 언제, 왜)',
  'reports.summary.conflictWorkbook': '같은 내용을 항목마다 한 행으로, 수치와 출처 포함(XLSX)',
  'reports.open': '미처리',
  'reports.accepted': '수락',
  'reports.finding': '지적',
  'reports.rule': '규칙',
  'reports.found': '실제',
  'reports.allowed': '허용',
  'reports.title.contactSheet': '연락처 목록',
  'reports.summary.contactSheet': '직원에게 필요한 모든 전화번호를 한 장에: 비상시, 사무국, 통역사, 운전기사, 호텔, 접수 측',
  'reports.drivers': '운전기사',
  'reports.hotels': '호텔',
} satisfies Record<keyof typeof reportsEn, string>
