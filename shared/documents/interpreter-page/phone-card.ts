import type { Place } from '../../mission/entities/place'
import { rowOf } from '../../mission/mission'
import { attendeeIdsOf } from '../../mission/people/attendance'
import { isSettled } from '../../mission/people/engagements'
import { contactIdsOf, principalIdsOf } from '../../mission/people/principals'
import { textIn } from '../../mission/text'
import {
  admissionFor,
  eachOnce,
  entryRules,
  isFilled,
  isUnconfirmed,
  labelled,
  languagePair,
  openMark,
  plain,
  type Sheet,
} from '../cells'
import { timeCell } from '../clock'
import { html, joinHtml, run, type SafeHtml } from '../html'
import { type Duty, ownPartWords, partWords, servedIn, wallClock } from '../interpreter-call-sheet/duty'
import { localLanguageOf } from '../local-language'
import { papersList } from '../papers-list'
import { segmentList } from '../segment-list'

const comma = html`, `

/** A call on the phone: when and where first, then who, then the rest. */
export function phoneCard(duty: Duty, sheet: Sheet): SafeHtml {
  const { engagement } = duty
  const { item, interpreter } = engagement
  const served = servedIn(duty)
  const open = served.find(({ assignment }) => !isSettled(assignment)) ?? engagement
  const { mission, speaker, teams } = sheet
  const place = rowOf(mission, 'places', item.placeId)
  const to = rowOf(mission, 'places', item.toPlaceId)
  const partners = teams.engagementsOf(item.id).filter((one) => one.interpreter.id !== interpreter.id)
  return html`<article>
<div class="times"><div class="time">${timeCell(item, speaker)}</div>
<div class="report">${speaker.word('documents.call.report')} <b>${duty.report === null ? '–' : wallClock(duty.report, engagement, false)}</b></div>
<div class="report">${speaker.word('documents.call.release')} <b>${duty.release === null ? '–' : wallClock(duty.release, engagement, true)}</b></div></div>
<h3>${isFilled(item.title) ? speaker.pair(item.title) : speaker.term(`terms.kind.${item.kind}`)}</h3>
<div class="quiet">${speaker.term(`terms.kind.${item.kind}`)}${duty.day && html` <span class="mark">${speaker.word('dayGrid.phase', duty.day)}</span>`}${isUnconfirmed(item) && html` <span class="mark">${speaker.term(`terms.status.${item.status}`)}</span>`}${openMark(open.assignment, speaker)}</div>
${place ? placeBlock(place, sheet) : null}
${item.roomName !== '' && html`<div>${plain(item.roomName, speaker)}</div>`}
${to ? html`<div>→</div>${placeBlock(to, sheet)}` : null}
${segmentList(item, mission, speaker)}
<div class="facts">
${labelled(speaker.word('documents.call.part'), plain(ownPartWords(duty), speaker))}
${labelled(speaker.word('documents.call.mode'), eachOnce(served.map(({ requirement }) => html`${speaker.term(`terms.mode.${requirement.mode}`)} · ${languagePair(requirement, speaker)}`)))}
${labelled(speaker.word('documents.call.role'), eachOnce(served.map(({ assignment }) => speaker.term(`terms.roleInTeam.${assignment.role}`))))}
${labelled(
  speaker.word('documents.call.partners'),
  partners.length === 0
    ? speaker.word('documents.call.alone')
    : joinHtml(
        partners.map((one) => html`${speaker.name(one.person)}${partWords(one)}${openMark(one.assignment, speaker)}`),
        comma,
      ),
)}
${labelled(speaker.word('documents.call.principals'), people(principalIdsOf(mission, item), sheet, false))}
${labelled(speaker.word('documents.call.listeners'), html`${item.listenersCount ?? attendeeIdsOf(mission, item).length}`)}
${labelled(speaker.word('documents.call.contact'), people(contactIdsOf(mission, item), sheet, true))}
${labelled(speaker.word('documents.call.equipment'), eachOnce(served.map(({ requirement }) => speaker.line(requirement.equipment))))}
${labelled(speaker.word('fields.papers'), papersList(item, speaker))}
${entryRules(item, admissionFor(item, mission), speaker)}
${labelled(speaker.word('documents.item.meal'), plain(item.mealPlan, speaker))}
</div>
${isFilled(item.publicNotes) && html`<div class="public">${speaker.pair(item.publicNotes)}</div>`}
</article>
`
}

/** The phone itself opens maps and calls: the links stay on it. */
function placeBlock(place: Place, { speaker }: Sheet): SafeHtml {
  const address = textIn(place.address, localLanguageOf(place))
  const map = `geo:0,0?q=${encodeURIComponent(address.text.toWellFormed())}`
  const lang = address.lang === 'und' ? localLanguageOf(place) : address.lang
  return html`<div class="place">${speaker.pair(place.names)}
${address.text !== '' && html`<a href="${map}">${run(address.text, lang)}</a>`}
${phone(place.phone)}</div>`
}

function people(ids: readonly string[], { mission, speaker }: Sheet, onlyReachable: boolean): SafeHtml {
  return joinHtml(
    ids.flatMap((id) => {
      const person = rowOf(mission, 'persons', id)
      if (!person || (onlyReachable && person.phone === '')) return []
      return [html`${speaker.name(person)} ${onlyReachable && phone(person.phone)}`]
    }),
    comma,
  )
}

/** Only what can be dialled becomes a link. */
function phone(number: string): SafeHtml {
  if (number === '') return html``
  const dialled = number.replace(/[^\d+]/g, '')
  return dialled === '' ? html`<span>${number}</span>` : html`<a class="tel" href="tel:${dialled}">${number}</a>`
}
