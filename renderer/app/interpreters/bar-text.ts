import type { Translator } from '../../../shared/i18n/translate'
import type { Bar } from '../../../shared/interpreting/assignment/problem/bar'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { stretchText } from './stretch-text'

/** What bars an interpreter from a place, in the reader's words: of an absence when it is, of a refusal what was said with it. */
export function barText({ code, refs, found, allowed }: Bar, mission: Mission, { translate, language }: Translator): string {
  const idIn = (table: (typeof refs)[number]['table']) => refs.find((ref) => ref.table === table)?.id ?? null
  const itemId = idIn('items')
  const absence = rowOf(mission, 'availabilities', idIn('availabilities'))
  const note = rowOf(mission, 'assignments', idIn('assignments'))?.answerNote ?? ''
  if (code === 'declined' && note !== '') return translate('proposals.bar.declinedWithNote', { note })
  const [served] = code === 'notFor' ? refs : []
  return translate(`proposals.bar.${code}`, {
    name: served ? rowName(mission, served, language) : '',
    item: itemId === null ? '' : rowName(mission, { table: 'items', id: itemId }, language),
    when: absence ? stretchText(absence, language) : '',
    found: found ?? 0,
    allowed: allowed ?? 0,
  })
}
