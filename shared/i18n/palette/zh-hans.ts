import type { paletteEn } from './en'

export const paletteZhHans = {
  'palette.words.documents': '打印 PDF 导出 Excel 日历 名单 日程表',
  'palette.words.findings': '检查 问题 警告 冲突',
  'palette.words.history': '日志 记录 改动 撤销',
  'palette.words.settings': '偏好 选项 语言 主题 深色 加密 口令',
  'palette.words.saveAs': '导出 共享 发送 副本',
  'palette.words.nextEdition': '复制 去年 上一届',
  'palette.words.backups': '找回 丢失 损坏',
  'palette.words.release': '发布 发出 定稿 下发',
  'palette.words.compareVersions': '差异 改动 变更单',
  'palette.words.alternatives': '方案 备选 预案',
  'palette.words.particulars': '改名 名称 起止日期 届次 规则',
  'palette.words.import': '粘贴 Excel CSV 表格 名单',
  'palette.words.propose': '优化 自动 排班 替换 生病',
  'palette.words.suggestSchedule': '优化 自动 排程 顺序',
} satisfies Record<keyof typeof paletteEn, string>
