import { groupBy } from '../../kernel/order'
import { labelled } from '../cells'
import { html, joinHtml, type SafeHtml } from '../html'
import type { Speaker } from '../speaker'
import { type VisitRequest, visitorBlocks } from './visit-requests'

/** How many come in all, of which block, and of which nationality: the most first. */
export function headCounts({ visitors }: VisitRequest, speaker: Speaker): SafeHtml {
  const all = visitorBlocks.flatMap((block) => visitors[block])
  const persons = (count: number) => speaker.word('documents.who.count', { count })
  const blocks = visitorBlocks
    .filter((block) => visitors[block].length > 0)
    .map((block) => html`${speaker.word(`onsite.block.${block}`)} ${visitors[block].length}`)
  const counted = groupBy(all, ({ person }) => person.nationality)
  const nationalities = [...counted]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([code, of]) => html`${code === '' ? speaker.word('onsite.unknown') : speaker.country(code)} ${of.length}`)
  const isKnown = all.some(({ person }) => person.nationality !== '')
  return html`${labelled(speaker.word('documents.sheet.persons'), html`<b>${persons(all.length)}</b> (${joinHtml(blocks, html` + `)})`)}
${isKnown && labelled(speaker.word('documents.sheet.nationality'), joinHtml(nationalities, html` · `))}`
}
