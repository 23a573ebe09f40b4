import type { reportsEn } from './en'

export const reportsJa = {
  'reports.title.conflictReport': '指摘事項一覧',
  'reports.title.conflictWorkbook': '指摘事項一覧（表計算）',
  'reports.summary.conflictReport': '指摘事項を日ごとに重大なものから。未対応のものと、承認したもの（誰が・いつ・なぜ）',
  'reports.summary.conflictWorkbook': '同じ内容を1件1行で、数値と出典つき（XLSX）',
  'reports.open': '未対応',
  'reports.accepted': '承認済み',
  'reports.finding': '指摘',
  'reports.rule': '規則',
  'reports.found': '実際',
  'reports.allowed': '許容',
} satisfies Record<keyof typeof reportsEn, string>
