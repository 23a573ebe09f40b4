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
} satisfies Record<keyof typeof reportsEn, string>
