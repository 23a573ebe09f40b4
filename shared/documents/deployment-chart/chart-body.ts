import { findingText } from '../../checks/finding-text'
import { breakKey } from '../../checks/interpreter-breaks'
import { translatorFor } from '../../i18n/translator-for'
import type { Deployment, DeploymentDay } from '../../interpreting/deployment/deployment'
import { letterOf } from '../../interpreting/deployment/deployment-letter'
import { dutyMinutesOf, hoursOfMinutes, totalsOf } from '../../interpreting/deployment/deployment-totals'
import { compareBy } from '../../kernel/order'
import type { LocalDate } from '../../kernel/time'
import type { Interpreter } from '../../mission/entities/interpreter'
import { missionRowOf, rowOf } from '../../mission/mission'
import { html, joinHtml, run, type SafeHtml } from '../html'
import type { Speaker } from '../speaker'
import { wordLanguageOf } from '../word-language'
import type { ChartCopy } from './chart-copies'

/** So many days fit on a landscape sheet beside the names; the block of people comes again for the next ones. */
const DAYS_A_PAGE = 10

/** Head, the matrix in blocks of days, and the rules that are broken in words. */
export function chartBody(copy: ChartCopy, speaker: Speaker): SafeHtml {
  const { mission, agency, dates, deployments } = copy
  const row = missionRowOf(mission)
  const head = html`<header class="cover chart-head">
<div class="eyebrow">${row.code}${agency && html` · ${speaker.line(agency.names)}`}</div>
<h1>${speaker.word('documents.title.deploymentChart')}</h1>
<div class="mission">${speaker.pair(row.title)}</div>
<div class="legend">${speaker.word('deployment.legend')}</div>
</header>`
  if (deployments.length === 0) return html`${head}<p>${speaker.word('deployment.none')}</p>`
  return html`${head}${blocksOf(dates).map((block) => chartBlock(copy, block, speaker))}${brokenRules(copy, speaker)}`
}

/** Blocks of about the same length: eleven days are six and five, not ten and one. */
function blocksOf(dates: readonly LocalDate[]): readonly (readonly LocalDate[])[] {
  const count = Math.ceil(dates.length / DAYS_A_PAGE)
  const length = Math.ceil(dates.length / Math.max(1, count))
  return Array.from({ length: count }, (_, index) => dates.slice(index * length, (index + 1) * length))
}

function chartBlock(copy: ChartCopy, dates: readonly LocalDate[], speaker: Speaker): SafeHtml {
  const isLast = dates.at(-1) === copy.dates.at(-1)
  const heads = dates.map((on) => html`<th scope="col">${speaker.shortDate(on)}</th>`)
  const sums = isLast
    ? html`<th scope="col">${speaker.word('deployment.days')}</th><th scope="col">${speaker.word('deployment.duty')}</th><th scope="col">${speaker.word('deployment.interpreting')}</th>`
    : null
  const within = (deployment: Deployment) => deployment.days.filter(({ on }) => dates.includes(on))
  const columns = html`<colgroup><col class="d-name">${dates.map(() => html`<col>`)}${isLast && html`<col class="d-sum"><col class="d-sum"><col class="d-sum">`}</colgroup>`
  return html`<section class="chart"><table class="deployment">${columns}
<thead><tr class="columns"><th scope="col">${speaker.word('deployment.interpreter')}</th>${heads}${sums}</tr></thead>
<tbody>${copy.deployments.map((deployment) => personRow(copy, deployment, within(deployment), isLast, speaker))}</tbody>
<tfoot>${footRow(copy, dates, isLast, speaker)}</tfoot>
</table></section>
`
}

function personRow(
  copy: ChartCopy,
  { interpreter, days: all }: Deployment,
  days: readonly DeploymentDay[],
  isLast: boolean,
  speaker: Speaker,
): SafeHtml {
  const totals = totalsOf(all)
  const sums =
    isLast &&
    html`<td class="d-sum">${totals.work}/${totals.travel}/${totals.hold}</td><td class="d-sum">${hoursOfMinutes(totals.duty)}</td><td class="d-sum">${hoursOfMinutes(totals.interpreting)}</td>`
  return html`<tr><th scope="row" class="d-who">${whoIs(copy, interpreter, speaker)}</th>${days.map((day) => dayCell(copy, interpreter, day))}${sums}</tr>`
}

function whoIs({ mission }: ChartCopy, interpreter: Interpreter, speaker: Speaker): SafeHtml {
  const person = rowOf(mission, 'persons', interpreter.personId)
  const languages = joinHtml(
    interpreter.languages.map((one) => html`${speaker.language(one.lang)} ${one.class}`),
    html` · `,
  )
  return html`${person ? speaker.fullName(person) : null}<div class="how">${languages}</div>`
}

function dayCell({ breaks }: ChartCopy, interpreter: Interpreter, day: DeploymentDay): SafeHtml {
  const isBroken = breaks.has(breakKey(interpreter.id, day.on))
  const hours =
    day.work &&
    html`<div class="hours">${hoursOfMinutes(dutyMinutesOf(day))}</div><div class="hours talk">${hoursOfMinutes(day.work.interpretingMinutes)}</div>`
  return html`<td class="d-${day.state}${isBroken && ' broken'}"><b>${letterOf[day.state]}${isBroken && ' !'}</b>${hours}</td>`
}

function footRow({ deployments }: ChartCopy, dates: readonly LocalDate[], isLast: boolean, speaker: Speaker): SafeHtml {
  const cells = dates.map((on) => {
    const totals = totalsOf(deployments.flatMap(({ days }) => days.filter((day) => day.on === on)))
    return html`<td><b>${totals.work}</b><div class="hours">${hoursOfMinutes(totals.duty)}</div><div class="hours talk">${hoursOfMinutes(totals.interpreting)}</div></td>`
  })
  const all = totalsOf(deployments.flatMap(({ days }) => days))
  const sums =
    isLast &&
    html`<td class="d-sum">${all.work}/${all.travel}/${all.hold}</td><td class="d-sum">${hoursOfMinutes(all.duty)}</td><td class="d-sum">${hoursOfMinutes(all.interpreting)}</td>`
  return html`<tr><th scope="row" class="d-who">${speaker.word('deployment.atWork')}</th>${cells}${sums}</tr>`
}

/** Who has more to mend than two pages tell works on the screen. */
const MOST_TOLD = 40

/** What is red, in words: by day, then by interpreter. */
function brokenRules({ mission, deployments, breaks }: ChartCopy, speaker: Speaker): SafeHtml {
  const found = deployments
    .flatMap(({ interpreter, days }) => days.flatMap(({ on }) => breaks.get(breakKey(interpreter.id, on)) ?? []))
    .sort(compareBy((finding) => finding.on ?? ''))
  const once = [...new Map(found.map((finding) => [finding.key, finding])).values()]
  if (once.length === 0) return html`<p class="broken-none">${speaker.word('deployment.noneBroken')}</p>`
  const lines = once.slice(0, MOST_TOLD).map((finding) => {
    const said = speaker.languages.map((language) => {
      const translator = translatorFor(wordLanguageOf(language))
      return html`<div>${run(findingText(finding, mission, translator), translator.language)}</div>`
    })
    return html`<tr><td class="route-date">${finding.on === null ? null : speaker.shortDate(finding.on)}</td><td>${said}</td></tr>`
  })
  return html`<section class="broken-rules"><h2>${speaker.word('deployment.broken')} <span class="count">${once.length}</span></h2>
<table class="route-table"><colgroup><col class="r-date"><col></colgroup><tbody>${lines}</tbody></table>${once.length > MOST_TOLD && html`<p>${speaker.word('documents.who.more', { count: once.length - MOST_TOLD })}</p>`}</section>`
}
