import { wallTimeOf } from '../../kernel/time'
import type { Interpreter } from '../../mission/entities/interpreter'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../../mission/mission'
import { latinNameOf } from '../../mission/people/person-name'
import type { Sheet } from '../cells'
import { offsetLabel } from '../clock'
import type { CopyFor, DocumentContext, DocumentDefinition, DocumentOptions } from '../document'
import { fileName } from '../file-name'
import { glossary } from '../glossary'
import { html, type SafeHtml } from '../html'
import { type DutyDay, dutyDays } from '../interpreter-call-sheet/duty'
import { ownEngagements } from '../interpreter-call-sheet/own-engagements'
import { ownTravel } from '../own-travel'
import { speakerOf } from '../speaker'
import { teamsOf } from '../team'
import { pageStyle } from './page-style'
import { phoneCard } from './phone-card'

/** To each interpreter their schedule as one page for the phone: it carries its style, has no script, and asks nobody for anything. */
export const interpreterPage: DocumentDefinition = {
  id: 'interpreter-page',
  titleId: 'documents.title.interpreterPage',
  summaryId: 'documents.summary.interpreterPage',
  format: 'webPage',
  audiences: ['interpreter'],
  copies: 'perInterpreter',
  usesSort: false,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const chosen = rowsOf(mission, 'interpreters').filter(({ id }) => options.interpreterIds?.includes(id) ?? true)
    return chosen.flatMap((interpreter) => {
      const person = rowOf(mission, 'persons', interpreter.personId)
      if (!person) return []
      const title = speaker.plain('documents.title.callSheet')
      const name = fileName(mission, [title, latinNameOf(person).text || speaker.plainName(person)], options)
      const page = wholePage(name, copyFor, interpreter, options, context)
      return [{ name, artifact: { kind: 'webPage', html: page.markup } }]
    })
  },
}

function wholePage(
  title: string,
  copyFor: CopyFor,
  interpreter: Interpreter,
  options: DocumentOptions,
  context: DocumentContext,
): SafeHtml {
  const mission = copyFor(interpreter.personId)
  const speaker = speakerOf(options.languages)
  const sheet: Sheet = { mission, speaker, audience: 'interpreter', teams: teamsOf(mission, 'interpreter') }
  const row = missionRowOf(mission)
  const person = rowOf(mission, 'persons', interpreter.personId)
  const days = dutyDays(mission, ownEngagements(sheet.teams, interpreter, options))
  // The policy is there for whoever opens the file: whatever stood in a text, nothing could be fetched or run.
  return html`<!doctype html>
<html lang="${options.languages[0] ?? 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><title>${title}</title>${pageStyle}</head>
<body>
<header><h1>${person ? speaker.fullName(person) : null}</h1>
<div class="mission">${speaker.pair(row.title)}</div>
<div class="quiet">${speaker.dates(row.startsOn, row.endsOn)}</div>
${row.emergencyNumbers !== '' && html`<p class="emergency"><b>${speaker.word('documents.me.emergency')}</b> ${row.emergencyNumbers}</p>`}
<div class="facts">${ownTravel(interpreter.personId, sheet)}</div></header>
${days.length > 1 && html`<nav><ul>${days.map((day) => html`<li><a href="#d${day.date}">${speaker.shortDate(day.date)}</a></li>`)}</ul></nav>`}
<main>${days.length === 0 ? html`<p class="quiet">${speaker.word('documents.call.none')}</p>` : days.map((day) => daySection(day, sheet))}
${glossary(mission, speaker)}</main>
<footer class="quiet">${stampOf(mission, options, context)}</footer>
</body></html>
`
}

function daySection(day: DutyDay, sheet: Sheet): SafeHtml {
  const { mission, speaker } = sheet
  const row = rowsOf(mission, 'days').find((one) => one.date === day.date)
  const hotel = rowOf(mission, 'places', row?.baseHotelId ?? null)
  return html`<section id="d${day.date}"><h2>${speaker.date(day.date)}</h2>
${row ? html`<div class="quiet">${speaker.line(row.city)}</div>` : null}
${day.duties.map((duty) => phoneCard(duty, sheet))}
${hotel ? html`<div class="quiet">${speaker.word('documents.route.hotel')}: ${speaker.line(hotel.names)}</div>` : null}
</section>
`
}

function stampOf(mission: Mission, options: DocumentOptions, context: DocumentContext): string {
  const speaker = speakerOf(options.languages)
  const { homeZone, confidentiality } = missionRowOf(mission)
  const written = wallTimeOf(context.now, homeZone)
  return [
    speaker.plain('documents.page.version', { version: context.versionLabel }),
    `${written.date} ${written.time} (${offsetLabel(homeZone, context.now)})`,
    speaker.plainTerm(`terms.confidentiality.${confidentiality}`),
  ].join(' · ')
}
