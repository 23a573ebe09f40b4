import type { paletteEn } from './en'

export const paletteJa = {
  'palette.words.documents': '印刷 PDF 書き出し エクスポート Excel カレンダー 名簿 旅程表',
  'palette.words.findings': 'チェック 問題 警告 重複',
  'palette.words.history': '履歴 ジャーナル 変更',
  'palette.words.settings': '環境設定 言語 テーマ ダーク 暗号化 パスフレーズ',
  'palette.words.saveAs': '書き出し 共有 送る コピー',
  'palette.words.nextEdition': '複製 コピー 前回 昨年',
  'palette.words.backups': '復旧 失われた 破損',
  'palette.words.release': 'リリース 公開 発行 配布',
  'palette.words.compareVersions': '差分 変更 変更点',
  'palette.words.alternatives': 'シナリオ 代案 プランB',
  'palette.words.particulars': '名称 変更 期間 回次 ルール',
  'palette.words.import': '貼り付け Excel CSV 表 名簿',
  'palette.words.propose': '最適化 自動 代わり 病気',
  'palette.words.suggestSchedule': '最適化 自動 日程を組む 順番',
} satisfies Record<keyof typeof paletteEn, string>
