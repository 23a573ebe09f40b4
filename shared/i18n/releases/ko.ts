import type { releasesEn } from './en'

export const releasesKo: Readonly<Record<keyof typeof releasesEn, string>> = {
  'releases.command': '판 배포…',
  'releases.title': '제{number}판 배포',
  'releases.first': '첫 번째 판입니다(항목 {count}개). 이후의 변경은 변경 안내에 표시됩니다.',
  'releases.since': '제{number}판({at}) 이후 항목 {count}개가 바뀌었습니다.',
  'releases.open': '남은 지적',
  'releases.openCount': '남은 지적: {count}건',
  'releases.moreFindings': '{count}건 더 보기',
  'releases.note': '바뀐 점(함께 나갑니다. 비워 두어도 됩니다)',
  'releases.confirm': '제{number}판 배포',
  'releases.done': '제{number}판을 배포했습니다',
  'releases.toDocuments': '문서',
  'releases.version': '{version}판',
}
