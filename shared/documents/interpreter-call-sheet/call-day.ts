import { hoursOfMinutes } from '../../interpreting/deployment/deployment-totals'
import type { Person } from '../../mission/entities/person'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { attendeeIdsOf } from '../../mission/people/attendance'
import { isSettled } from '../../mission/people/engagements'
import { contactIdsOf, principalIdsOf } from '../../mission/people/principals'
import {
  admissionFor,
  eachOnce,
  entryRules,
  isFilled,
  isUnconfirmed,
  labelled,
  languagePair,
  openMark,
  placeCell,
  plain,
  rememberer,
  type Sheet,
} from '../cells'
import { timeCell } from '../clock'
import { html, joinHtml, type SafeHtml } from '../html'
import { papersList } from '../papers-list'
import { segmentList } from '../segment-list'
import type { Engagement } from '../team'
import { type Duty, type DutyDay, ownPartWords, partWords, servedIn, wallClock } from './duty'

const comma = html`, `

/** One day of an interpreter: a card per call with everything that has to be known on the way there, its date too: a day runs over pages. */
export function callDay(day: DutyDay, sheet: Sheet): SafeHtml {
  const { mission, speaker } = sheet
  const row = rowsOf(mission, 'days').find((one) => one.date === day.date)
  const hotel = rowOf(mission, 'places', row?.baseHotelId ?? null)
  return html`<section class="call-day"><h2>${speaker.date(day.date)}</h2>
<div class="call-line">${joinHtml(
    [
      row ? speaker.line(row.city) : null,
      html`${speaker.word('documents.call.interpreting')} ${hoursOfMinutes(day.interpretingMinutes)}`,
      html`${speaker.word('documents.call.duty')} ${hoursOfMinutes(day.onDutyMinutes)}`,
      hotel ? html`${speaker.word('documents.route.hotel')} ${speaker.line(hotel.names)}` : null,
    ],
    html` · `,
  )}</div>
${day.duties.map((duty) => callCard(duty, sheet))}
</section>
`
}

function callCard(duty: Duty, sheet: Sheet): SafeHtml {
  const { engagement } = duty
  const { item } = engagement
  const { mission, speaker } = sheet
  const served = servedIn(duty)
  const open = served.find(({ assignment }) => !isSettled(assignment)) ?? engagement
  const marks = [
    isUnconfirmed(item) && html` <span class="mark">${speaker.term(`terms.status.${item.status}`)}</span>`,
    openMark(open.assignment, speaker),
  ]
  const listeners = item.listenersCount ?? attendeeIdsOf(mission, item).length
  return html`<div class="card call">
<div class="call-times">
${item.dayOn !== null && html`<div class="label">${speaker.shortDate(item.dayOn)}</div>`}
<div class="report"><span class="label">${speaker.word('documents.call.report')}</span><b>${duty.report === null ? '–' : wallClock(duty.report, engagement, false)}</b></div>
<div class="time">${timeCell(item, speaker)}</div>
<div class="release"><span class="label">${speaker.word('documents.call.release')}</span><b>${duty.release === null ? '–' : wallClock(duty.release, engagement, true)}</b></div>
</div>
<div class="call-what">
<div class="kind">${speaker.term(`terms.kind.${item.kind}`)}${duty.day && html` <span class="mark">${speaker.word('dayGrid.phase', duty.day)}</span>`}${marks[0] ?? null}${marks[1] ?? null}</div>
<h3>${isFilled(item.title) ? speaker.pair(item.title) : speaker.term(`terms.kind.${item.kind}`)}</h3>
${placeCell(item, sheet, rememberer())}
${isFilled(item.publicNotes) && html`<div class="public">${speaker.pair(item.publicNotes)}</div>`}
${segmentList(item, mission, speaker)}
</div>
<div class="call-facts">
${labelled(speaker.word('documents.call.part'), plain(ownPartWords(duty), speaker))}
${labelled(speaker.word('documents.call.languages'), eachOnce(served.map(({ requirement }) => languagePair(requirement, speaker))))}
${labelled(speaker.word('documents.call.mode'), eachOnce(served.map(({ requirement }) => speaker.term(`terms.mode.${requirement.mode}`))))}
${labelled(speaker.word('documents.call.role'), eachOnce(served.map(({ assignment }) => speaker.term(`terms.roleInTeam.${assignment.role}`))))}
${labelled(speaker.word('documents.call.partners'), partners(engagement, sheet))}
${labelled(speaker.word('documents.call.principals'), principals(engagement, sheet))}
${labelled(speaker.word('documents.call.listeners'), html`${listeners}`)}
${labelled(speaker.word('documents.call.contact'), contacts(engagement, sheet))}
${labelled(speaker.word('documents.call.equipment'), eachOnce(served.map(({ requirement }) => speaker.line(requirement.equipment))))}
${labelled(speaker.word('fields.papers'), papersList(item, speaker))}
${entryRules(item, admissionFor(item, mission), speaker)}
${labelled(speaker.word('documents.item.meal'), plain(item.mealPlan, speaker))}
</div>
</div>`
}

function partners({ item, interpreter }: Engagement, { speaker, teams }: Sheet): SafeHtml {
  const others = teams.engagementsOf(item.id).filter((one) => one.interpreter.id !== interpreter.id)
  if (others.length === 0) return speaker.word('documents.call.alone')
  return joinHtml(
    others.map(
      (one) =>
        html`${speaker.name(one.person)} (${languagePair(one.requirement, speaker)})${partWords(one)}${openMark(one.assignment, speaker)}`,
    ),
    comma,
  )
}

function principals({ item }: Engagement, { mission, speaker }: Sheet): SafeHtml {
  return joinHtml(
    principalIdsOf(mission, item).flatMap((id) => {
      const person = rowOf(mission, 'persons', id)
      return person ? [html`${speaker.fullName(person)} ${titleOf(person, mission, speaker)}`] : []
    }),
    comma,
  )
}

function contacts({ item }: Engagement, { mission, speaker }: Sheet): SafeHtml {
  return joinHtml(
    contactIdsOf(mission, item).flatMap((id) => {
      const person = rowOf(mission, 'persons', id)
      return person && person.phone !== '' ? [html`${speaker.name(person)} <span class="tel">${person.phone}</span>`] : []
    }),
    comma,
  )
}

function titleOf(person: Person, mission: Mission, speaker: Sheet['speaker']): SafeHtml {
  const participation = rowsOf(mission, 'participations').find((one) => one.personId === person.id)
  return participation && isFilled(participation.title) ? html`(${speaker.line(participation.title)})` : html``
}
