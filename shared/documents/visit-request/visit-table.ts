import { rowOf } from '../../mission/mission'
import { isFilled, isUnconfirmed, plain } from '../cells'
import { timeCell } from '../clock'
import { html, type SafeHtml } from '../html'
import type { Speaker } from '../speaker'
import type { VisitRequest } from './visit-requests'
import type { VisitAt } from './visits-at'

/** When they come, to what, under whom, and how many: delegates, staff and interpreters told apart. */
export function visitTable({ mission, visits, visitors }: VisitRequest, speaker: Speaker): SafeHtml {
  const staff = new Set(visitors.secretariat.map(({ person }) => person.id))
  const heads = [
    speaker.word('documents.list.number'),
    speaker.word('documents.column.time'),
    speaker.word('documents.column.item'),
    speaker.word('documents.who.lead'),
    speaker.word('onsite.block.delegation'),
    speaker.word('onsite.block.secretariat'),
    speaker.word('onsite.block.interpreters'),
  ]
  const row = ({ item, visitorIds, interpreterIds, followingIds }: VisitAt, index: number) => {
    const lead = rowOf(mission, 'persons', item.leadPersonId)
    const own = visitorIds.filter((id) => staff.has(id)).length
    return html`<tr><td class="number">${index + 1}</td>
<td class="time">${item.dayOn !== null && html`<div>${speaker.shortDate(item.dayOn)}</div>`}${timeCell(item, speaker)}</td>
<td>${isUnconfirmed(item) && html`<div class="kind"><span class="mark">${speaker.term(`terms.status.${item.status}`)}</span></div>`}${isFilled(item.title) ? speaker.pair(item.title) : speaker.term(`terms.kind.${item.kind}`)}${item.roomName !== '' && html`<div class="note">${plain(item.roomName, speaker)}</div>`}</td>
<td>${lead ? speaker.name(lead) : null}</td>
<td class="figure">${visitorIds.length - own}</td><td class="figure">${own}</td><td class="figure">${interpreterIds.length + followingIds.length}</td></tr>`
  }
  return html`<section class="block"><h2>${speaker.word('onsite.request.visits')}</h2>
<table class="list visits"><colgroup><col class="l-number"><col class="q-time"><col><col class="q-lead"><col class="q-count"><col class="q-count"><col class="q-count"></colgroup>
<thead><tr class="columns">${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${visits.map(row)}</tbody></table></section>
`
}
