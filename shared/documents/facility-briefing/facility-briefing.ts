import type { Item } from '../../mission/entities/item'
import { rowOf, rowsOf } from '../../mission/mission'
import { textIn } from '../../mission/text'
import { eachOnce, entryRules, isFilled, isUnconfirmed, labelled, plain, type Sheet, whoCell } from '../cells'
import { timeCell } from '../clock'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { termList } from '../glossary'
import { html, joinHtml, run, type SafeHtml } from '../html'
import { localLanguageOf } from '../local-language'
import { pageOf } from '../page'
import { segmentList } from '../segment-list'
import { sheetHead } from '../sheet-head'
import { speakerOf } from '../speaker'
import { teamsOf } from '../team'
import { type BriefedPlace, briefedPlacesOf } from './briefed-places'

/**
 * D9: a sheet for each facility that is visited: what it is, who receives whom when, what to wear and to leave behind, and what its trade calls
 * things.
 */
export const facilityBriefing: DocumentDefinition = {
  id: 'facility-briefing',
  titleId: 'documents.title.facilityBriefing',
  summaryId: 'documents.summary.facilityBriefing',
  format: 'page',
  audiences: ['participant', 'interpreter'],
  copies: 'one',
  usesSort: false,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const places = briefedPlacesOf(mission, options)
    if (places.length === 0) return []
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('documents.title.facilityBriefing')
    const title = fileName(mission, [documentTitle], options)
    const sheet: Sheet = { mission, speaker, audience: options.audience, teams: teamsOf(mission, options.audience) }
    const head = sheetHead(mission, speaker.word('documents.title.facilityBriefing'), html``, speaker)
    const body = html`${head}<main>${places.map((one) => placeSheet(one, sheet))}</main>`
    return [{ name: title, artifact: pageOf({ mission, options, context, documentTitle, title, landscape: false, body }) }]
  },
}

function placeSheet(briefed: BriefedPlace, sheet: Sheet): SafeHtml {
  const { place, items, terms } = briefed
  const { speaker } = sheet
  return html`<section class="place-sheet"><h2>${speaker.line(place.names)}</h2>
<div class="facts">${facts(briefed, sheet)}</div>
${isFilled(place.briefing) && html`<div class="briefing">${speaker.pair(place.briefing)}</div>`}
<h3>${speaker.word('onsite.briefing.programme')}</h3>
<table class="list"><colgroup><col class="q-time"><col><col class="c-who"></colgroup><tbody>${items.map((item) => programmeRow(item, sheet))}</tbody></table>
${rules(briefed, sheet)}
${terms.length > 0 && html`<h3>${speaker.word('extract.tab.glossary')}</h3>${termList(terms, speaker)}`}</section>
`
}

function facts({ place, hosts }: BriefedPlace, { mission, speaker }: Sheet): readonly SafeHtml[] {
  const operator = rowOf(mission, 'organizations', place.operatorOrganizationId)
  const address = textIn(place.address, localLanguageOf(place))
  const where = [
    run(address.text, address.lang === 'und' ? localLanguageOf(place) : address.lang),
    place.phone !== '' && html`<span class="tel">${place.phone}</span>`,
  ]
  const receiving = hosts.map((person) => {
    const participation = rowsOf(mission, 'participations').find(({ personId }) => personId === person.id)
    return joinHtml([speaker.fullName(person), participation ? speaker.line(participation.title) : null], html` · `)
  })
  return [
    labelled(speaker.word('fields.operatorOrganizationId'), operator ? speaker.line(operator.names) : html``),
    labelled(speaker.word('fields.address'), joinHtml(where, html` · `)),
    labelled(speaker.word('documents.who.host'), joinHtml(receiving, html`, `)),
    labelled(speaker.word('fields.staffLanguages'), eachOnce((place.admission?.staffLanguages ?? []).map(speaker.language))),
  ]
}

function programmeRow(item: Item, sheet: Sheet): SafeHtml {
  const { mission, speaker } = sheet
  // Who receives them stands above, once.
  const who = whoCell({ ...item, hostContactIds: [] }, sheet)
  return html`<tr><td class="time">${item.dayOn !== null && html`<div>${speaker.shortDate(item.dayOn)}</div>`}${timeCell(item, speaker)}</td>
<td><div class="kind">${speaker.term(`terms.kind.${item.kind}`)}${isUnconfirmed(item) && html` <span class="mark">${speaker.term(`terms.status.${item.status}`)}</span>`}</div><div class="title">${isFilled(item.title) ? speaker.pair(item.title) : null}</div>${item.roomName !== '' && html`<div class="note">${plain(item.roomName, speaker)}</div>`}${segmentList(item, mission, speaker)}${isFilled(item.publicNotes) && html`<div class="public">${speaker.pair(item.publicNotes)}</div>`}${labelled(speaker.word('documents.item.dress'), speaker.line(item.dressCode))}</td>
<td>${who}</td></tr>`
}

/** What the place asks of everybody; what a visit asks for besides stands with it. */
function rules({ place, items }: BriefedPlace, { speaker }: Sheet): SafeHtml {
  const [first] = items
  const said = first && place.admission ? entryRules({ ...first, dressCode: {} }, place.admission, speaker) : html``
  return said.markup === '' ? html`` : html`<h3>${speaker.word('onsite.briefing.entry')}</h3><div class="facts">${said}</div>`
}
