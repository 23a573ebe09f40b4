import type { Severity } from '../../checks/finding'
import type { LocalDate } from '../../kernel/time'
import type { Item } from '../../mission/entities/item'
import { type Mission, rowOf } from '../../mission/mission'
import { isFilled, labelled, plain } from '../cells'
import { timeLine } from '../clock'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { html, joinHtml, run, type SafeHtml } from '../html'
import { pageOf } from '../page'
import { sheetHead } from '../sheet-head'
import { type Speaker, speakerOf } from '../speaker'
import { type Reported, reportedByDay, saidIn, sourceIn } from './reported'

const dot = html` · `

/** D26: what the checks point out, day by day and the gravest first: what is open, and what was let stand, by whom, when and why. */
export const conflictReport: DocumentDefinition = {
  id: 'conflict-report',
  titleId: 'reports.title.conflictReport',
  summaryId: 'reports.summary.conflictReport',
  format: 'page',
  audiences: ['organizer'],
  copies: 'one',
  usesSort: false,
  usesUnconfirmed: false,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('reports.title.conflictReport')
    const title = fileName(mission, [documentTitle], options)
    const days = reportedByDay(mission, context)
    const all = days.flatMap(([, ofDay]) => ofDay)
    const head = sheetHead(mission, speaker.word('reports.title.conflictReport'), counts(all, speaker), speaker)
    const tables = days.map(([on, ofDay]) => dayTable(on, ofDay, mission, speaker))
    const nothing = all.length === 0 && html`<p class="nothing">${speaker.word('findings.none')}</p>`
    const body = html`${head}<main class="conflicts">${nothing}${tables}</main>`
    return [{ name: title, artifact: pageOf({ mission, options, context, documentTitle, title, landscape: false, body }) }]
  },
}

const severities: readonly Severity[] = ['hard', 'error', 'warn', 'info']

/** How many are open and how many accepted, and of each how many of which severity. */
function counts(all: readonly Reported[], speaker: Speaker): SafeHtml {
  const line = (label: SafeHtml, of: readonly Reported[]) => {
    const parts = severities.flatMap((severity) => {
      const count = of.filter(({ finding }) => finding.severity === severity).length
      return count > 0 ? [html`${speaker.term(`terms.severity.${severity}`)} ${count}`] : []
    })
    return labelled(label, html`<b>${of.length}</b>${parts.length > 0 && html` (${joinHtml(parts, dot)})`}`)
  }
  const open = all.filter(({ acceptance }) => acceptance === null)
  const accepted = all.filter(({ acceptance }) => acceptance !== null)
  return html`${line(speaker.word('reports.open'), open)}${line(speaker.word('reports.accepted'), accepted)}`
}

function dayTable(on: LocalDate | null, ofDay: readonly Reported[], mission: Mission, speaker: Speaker): SafeHtml {
  const name = on === null ? speaker.word('findings.wholeMission') : speaker.date(on)
  const short = on === null ? speaker.word('findings.wholeMission') : speaker.shortDate(on)
  const heads = [speaker.word('findings.by.severity'), speaker.word('reports.finding'), speaker.word('reports.rule')]
  const rows = ofDay.map((one) => {
    const { finding, acceptance } = one
    return html`<tr class="${finding.severity}"><td class="severity">${speaker.term(`terms.severity.${finding.severity}`)}<div class="note">${speaker.word(acceptance ? 'reports.accepted' : 'reports.open')}</div></td>
<td>${speaker.languages.map((language) => html`<div class="said">${run(saidIn(language, one, mission), language)}</div>`)}${itemLines(one.items, mission, speaker)}${accepted(one, speaker)}</td>
<td><div>${finding.checkId} · ${speaker.word(`check.${finding.checkId}.title`)}</div>${figures(one, speaker)}${labelled(speaker.word('fields.source'), run(sourceIn(speaker.languages[0] ?? 'en', one), speaker.languages[0] ?? 'en'))}</td></tr>`
  })
  return html`<section class="block"><h2>${name} <span class="count">${ofDay.length}</span></h2>
<table class="list"><colgroup><col class="f-severity"><col><col class="f-rule"></colgroup>
<thead><tr class="where"><th colspan="3"><span class="short">${short}</span></th></tr><tr class="columns">${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section>
`
}

/** Of a crowd those that are told first. */
const MOST_ITEMS = 4

function itemLines(items: readonly Item[], mission: Mission, speaker: Speaker): readonly SafeHtml[] {
  return items.slice(0, MOST_ITEMS).map((item) => {
    const title = isFilled(item.title) ? speaker.line(item.title) : speaker.term(`terms.kind.${item.kind}`)
    const place = rowOf(mission, 'places', item.placeId)
    const when = [item.dayOn !== null && speaker.shortDate(item.dayOn), timeLine(item, speaker)]
    return html`<div class="note">${joinHtml([joinHtml(when, html` `), title, place ? speaker.line(place.names) : null], dot)}</div>`
  })
}

function figures({ finding: { found, allowed } }: Reported, speaker: Speaker): readonly SafeHtml[] {
  const figure = (value: number | null) => (value === null ? html`` : html`${value}`)
  return [labelled(speaker.word('reports.found'), figure(found)), labelled(speaker.word('reports.allowed'), figure(allowed))]
}

/** By whom, when and why it may stand. */
function accepted({ acceptance }: Reported, speaker: Speaker): SafeHtml {
  if (!acceptance) return html``
  const { acceptedBy, acceptedOn, reason } = acceptance
  const who = acceptedBy === '' ? speaker.word('findings.somebody') : plain(acceptedBy, speaker)
  return html`<div class="accepted">${labelled(speaker.word('reports.accepted'), joinHtml([who, speaker.shortDate(acceptedOn)], dot))}${labelled(speaker.word('fields.reason'), plain(reason, speaker))}</div>`
}
