import type { reportsEn } from './en'

export const reportsZhHans = {
  'reports.title.conflictReport': '冲突报告',
  'reports.title.conflictWorkbook': '冲突报告（电子表格）',
  'reports.summary.conflictReport': '按日列出所有提示，严重的在前：待处理的，以及已接受的（何人、何时、为何）',
  'reports.summary.conflictWorkbook': '同一内容，每条提示一行，附数值和依据（XLSX）',
  'reports.open': '待处理',
  'reports.accepted': '已接受',
  'reports.finding': '提示',
  'reports.rule': '规则',
  'reports.found': '实际值',
  'reports.allowed': '允许值',
  'reports.title.contactSheet': '联络表',
  'reports.summary.contactSheet': '工作人员所需的全部电话，一页：应急、秘书处、译员、司机、酒店、接待方',
  'reports.drivers': '司机',
  'reports.hotels': '酒店',
} satisfies Record<keyof typeof reportsEn, string>
