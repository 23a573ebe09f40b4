import { hoursOfMinutes } from '../../interpreting/deployment/deployment-totals'
import { daysBetween, type Instant, wallTimeOf, type Zone } from '../../kernel/time'
import type { Interpreter } from '../../mission/entities/interpreter'
import type { Item } from '../../mission/entities/item'
import { missionRowOf, rowOf, rowsOf } from '../../mission/mission'
import { labelled, plain, type Sheet } from '../cells'
import { pastMidnight } from '../clock'
import { html, joinHtml, type SafeHtml } from '../html'
import { ownTravel } from '../own-travel'
import type { Speaker } from '../speaker'
import type { DutyDay } from './duty'

/** The first page: who, in which languages, and the days at a glance with hours of interpreting and on duty. */
export function callOverview(interpreter: Interpreter, days: readonly DutyDay[], sheet: Sheet): SafeHtml {
  const { mission, speaker } = sheet
  const row = missionRowOf(mission)
  const person = rowOf(mission, 'persons', interpreter.personId)
  const languages = interpreter.languages.map((one) => html`${speaker.language(one.lang)} ${one.class}`)
  const total = (of: (day: DutyDay) => number) => hoursOfMinutes(days.reduce((sum, day) => sum + of(day), 0))
  const heads = [
    speaker.word('documents.route.date'),
    speaker.word('documents.route.city'),
    speaker.word('documents.call.report'),
    speaker.word('documents.call.release'),
    speaker.word('documents.call.items'),
    speaker.word('documents.call.interpreting'),
    speaker.word('documents.call.duty'),
  ]
  return html`<header class="cover person-cover">
<div class="eyebrow">${speaker.word('documents.title.callSheet')}</div>
<h1>${person ? speaker.fullName(person) : null}</h1>
<div class="mission">${speaker.pair(row.title)}</div>
<div class="dates">${speaker.dates(row.startsOn, row.endsOn)}</div>
<div class="facts">${labelled(speaker.word('documents.call.languages'), joinHtml(languages, html` · `))}${labelled(speaker.word('documents.me.emergency'), plain(row.emergencyNumbers, speaker))}${ownTravel(interpreter.personId, sheet)}</div>
</header>
<section class="route"><h2>${speaker.word('documents.call.overview')}</h2>
<table class="route-table call-overview"><colgroup><col class="o-date"><col class="o-city"><col><col><col><col><col></colgroup><thead><tr class="columns">${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${days.length === 0 ? html`<tr><td colspan="7">${speaker.word('documents.call.none')}</td></tr>` : days.map((day) => overviewRow(day, sheet))}</tbody>
<tfoot><tr><td colspan="5">${speaker.word('documents.call.totals')}</td><td class="figure">${total((day) => day.interpretingMinutes)}</td><td class="figure">${total((day) => day.onDutyMinutes)}</td></tr></tfoot>
</table></section>
`
}

function overviewRow(day: DutyDay, { mission, speaker }: Sheet): SafeHtml {
  const dayRow = rowsOf(mission, 'days').find((one) => one.date === day.date)
  const first = day.duties.find((duty) => duty.report !== null)
  const last = [...day.duties].sort((a, b) => (b.release ?? 0) - (a.release ?? 0))[0]
  const report = first?.report != null ? clockOn(day, first.report, first.engagement.item.zone, speaker) : '–'
  const release = last?.release != null ? clockOn(day, last.release, endZoneOf(last.engagement.item), speaker) : '–'
  return html`<tr><td class="route-date">${speaker.shortDate(day.date)}</td><td>${dayRow ? speaker.line(dayRow.city) : null}</td><td class="figure">${report}</td><td class="figure">${release}</td><td class="figure">${day.duties.length}</td><td class="figure">${hoursOfMinutes(day.interpretingMinutes)}</td><td class="figure">${hoursOfMinutes(day.onDutyMinutes)}</td></tr>`
}

/** The time on the clock of a place, marked where it lies past midnight of the day that the row is about. */
function clockOn({ date }: DutyDay, at: Instant, zone: Zone, speaker: Speaker): SafeHtml {
  const shown = wallTimeOf(at, zone)
  return html`${shown.time}${pastMidnight(daysBetween(date, shown.date), speaker)}`
}

function endZoneOf({ endZone, zone }: Item): Zone {
  return endZone ?? zone
}
