import type { Translator } from '../../shared/i18n/translate'
import type { Bar } from '../../shared/interpreting/assignment/bar'
import type { Mission } from '../../shared/mission/mission'
import { rowName } from '../../shared/mission/row-name'

/** What bars an interpreter from a place, in the reader's words. */
export function barText({ code, refs, found, allowed }: Bar, mission: Mission, { translate, language }: Translator): string {
  const item = refs.find(({ table }) => table === 'items')
  return translate(`proposals.bar.${code}`, {
    item: item ? rowName(mission, item, language) : '',
    found: found ?? 0,
    allowed: allowed ?? 0,
  })
}
