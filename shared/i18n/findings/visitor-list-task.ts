import type { UiLanguage } from '../languages'

/** The name of the task by which a visitor list is done. It is written into the mission in every language, so it belongs to no catalogue. */
export const visitorListTask: Readonly<Record<UiLanguage, string>> = {
  en: 'Hand in the visitor list',
  ja: '見学者名簿の提出',
  'zh-Hans': '提交参观人员名单',
  ko: '방문자 명단 제출',
}
