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
  'reports.title.contactSheet': '連絡先一覧',
  'reports.summary.contactSheet': 'スタッフが必要とする電話番号を1枚に：緊急時、事務局、通訳者、運転手、ホテル、受入先',
  'reports.drivers': '運転手',
  'reports.hotels': 'ホテル',
} satisfies Record<keyof typeof reportsEn, string>
