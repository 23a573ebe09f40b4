import { rowOf } from '../../mission/mission'
import { plain } from '../cells'
import { html, type SafeHtml } from '../html'
import type { Speaker } from '../speaker'
import { type Visitor, type VisitorBlock, type VisitRequest, visitorBlocks } from './visit-requests'
import { columnsFor, passportText, type VisitorColumn } from './visitor-columns'

const headOf = {
  organization: 'documents.list.organization',
  title: 'documents.list.title',
  nationality: 'documents.sheet.nationality',
  passport: 'documents.sheet.passportNumber',
  visits: 'onsite.request.visitNumbers',
  signature: 'onsite.request.signature',
} as const

/**
 * The list itself, numbered through: delegates, staff, interpreters, each under a head that comes again on every page. What ends it is the last
 * row of the last of them: only rows are sure to be kept together, and signatures alone on a page sign nothing.
 */
export function visitorTables(request: VisitRequest, speaker: Speaker, ending: SafeHtml): SafeHtml {
  const columns = columnsFor(request)
  const last = visitorBlocks.findLast((block) => request.visitors[block].length > 0)
  if (!last) return ending
  let first = 1
  const tables = visitorBlocks.map((block) => {
    const table = tableOf(block, first, columns, request, speaker, block === last && ending)
    first += request.visitors[block].length
    return table
  })
  return html`<main class="visitors">${tables}</main>`
}

function tableOf(
  block: VisitorBlock,
  first: number,
  columns: readonly VisitorColumn[],
  request: VisitRequest,
  speaker: Speaker,
  ending: SafeHtml | false,
): SafeHtml {
  const visitors = request.visitors[block]
  if (visitors.length === 0) return html``
  const heads = columns.map((column) => html`<th scope="col">${speaker.word(headOf[column])}</th>`)
  const rows = visitors.map((visitor, index) => {
    const cells = columns.map((column) => html`<td>${cellOf(column, visitor, request, speaker)}</td>`)
    return html`<tr><td class="number">${first + index}</td><td class="person">${visitor.isToFollow ? html`<span class="mark">${speaker.word('suppliers.nameFollows')}</span>` : speaker.fullName(visitor.person)}</td>${cells}</tr>`
  })
  return html`<section class="block"><h2>${speaker.word(`onsite.block.${block}`)} <span class="count">${visitors.length}</span></h2>
<table class="list"><colgroup><col class="l-number"><col class="q-name">${columns.map((column) => html`<col class="q-${column}">`)}</colgroup>
<thead><tr class="columns"><th scope="col">${speaker.word('documents.list.number')}</th><th scope="col">${speaker.word('documents.list.name')}</th>${heads}</tr></thead><tbody>${rows}${ending && html`<tr class="ending"><td colspan="${columns.length + 2}">${ending}</td></tr>`}</tbody></table></section>
`
}

function cellOf(column: VisitorColumn, visitor: Visitor, { mission }: VisitRequest, speaker: Speaker): SafeHtml {
  const { person, participation } = visitor
  switch (column) {
    case 'organization':
      return speaker.pair(rowOf(mission, 'organizations', participation?.organizationId ?? null)?.names ?? {})
    case 'title':
      return speaker.pair(participation?.title ?? {})
    case 'nationality':
      return person.nationality === '' ? html`` : speaker.country(person.nationality)
    case 'passport':
      return plain(passportText(person, speaker.plain('documents.unreadable')), speaker)
    case 'visits':
      return html`${visitor.visits.join(', ')}`
    case 'signature':
      return html``
  }
}
