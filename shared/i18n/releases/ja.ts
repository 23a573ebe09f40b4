import type { releasesEn } from './en'

export const releasesJa: Readonly<Record<keyof typeof releasesEn, string>> = {
  'releases.command': '版を配布…',
  'releases.title': '第{number}版を配布',
  'releases.first': '最初の版です（{count}件）。以後の変更は変更連絡票に記載されます。',
  'releases.since': '第{number}版（{at}）から{count}件の変更があります。',
  'releases.open': '未対応の指摘',
  'releases.openCount': '未対応の指摘：{count}件',
  'releases.moreFindings': 'ほか{count}件をすべて見る',
  'releases.note': '新しい点（配布先にも表示。空欄可）',
  'releases.confirm': '第{number}版を配布',
  'releases.done': '第{number}版を配布しました',
  'releases.toDocuments': '書類',
  'releases.version': '第{version}版',
}
