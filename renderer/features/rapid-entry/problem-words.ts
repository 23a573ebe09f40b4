import type { Translator } from '../../../shared/i18n/translate'
import { type Mission, missionRowOf } from '../../../shared/mission/mission'
import type { CellOffer, CellProblem } from '../../../shared/rapid-entry/cell-problem'
import { formatDateRange, formatDay } from '../../i18n/format-date'

/** Why a cell is not taken, and what may be typed. */
export function problemWords({ code }: CellProblem, mission: Mission, { language, translate }: Translator): string {
  const { startsOn, endsOn, homeZone } = missionRowOf(mission)
  const example = code === 'zone-unknown' ? homeZone : 'zh-ja'
  return translate(`rapid.problem.${code}`, { days: formatDateRange(startsOn, endsOn, language), example })
}

export function offerWords(offer: CellOffer, { language, translate }: Translator): string {
  if (offer.kind === 'add-place') return translate('rapid.offer.place', { name: offer.name })
  if (offer.kind === 'add-group') return translate('rapid.offer.group', { code: offer.code })
  return translate('rapid.offer.extend', { first: formatDay(offer.startsOn, language), last: formatDay(offer.endsOn, language) })
}
