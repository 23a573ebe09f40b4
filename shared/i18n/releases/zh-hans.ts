import type { releasesEn } from './en'

export const releasesZhHans: Readonly<Record<keyof typeof releasesEn, string>> = {
  'releases.command': '发布版本…',
  'releases.title': '发布第{number}版',
  'releases.first': '首个版本：{count}个项目。此后的变更会列入变更通知单。',
  'releases.since': '自第{number}版（{at}）以来有{count}个项目变更。',
  'releases.open': '未处理的提示',
  'releases.openCount': '未处理的提示：{count}条',
  'releases.moreFindings': '另有{count}条，查看全部',
  'releases.note': '更新说明（随版本一同发出，可留空）',
  'releases.confirm': '发布第{number}版',
  'releases.done': '第{number}版已发布',
  'releases.toDocuments': '文件',
  'releases.version': '版本{version}',
}
