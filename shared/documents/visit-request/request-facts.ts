import { daysBetween, type LocalDate } from '../../kernel/time'
import type { Vehicle } from '../../mission/entities/vehicle'
import { missionRowOf, rowOf, rowsOf } from '../../mission/mission'
import { textIn } from '../../mission/text'
import { entryRules, labelled, plain, vehicleName } from '../cells'
import type { Listed } from '../delegation'
import { html, joinHtml, run, type SafeHtml } from '../html'
import { localLanguageOf } from '../local-language'
import type { Speaker } from '../speaker'
import { headCounts } from './head-counts'
import type { VisitRequest } from './visit-requests'

const comma = html`, `
const dot = html` · `

/** To whom, from whom, what for, how many, by when, and what is known of the host's rules. */
export function requestFacts(request: VisitRequest, speaker: Speaker): SafeHtml {
  const { mission, place, leader, vehicles, visits } = request
  const row = missionRowOf(mission)
  const operator = rowOf(mission, 'organizations', place.operatorOrganizationId)
  const organizer = rowOf(mission, 'organizations', row.organizerOrganizationId)
  const address = textIn(place.address, localLanguageOf(place))
  const [first] = visits
  const dueBy = (on: LocalDate | null) =>
    on === null || first?.item.dayOn == null ? html`` : html`${speaker.date(on)} (D-${daysBetween(on, first.item.dayOn)})`
  return html`<header class="cover request">
<div class="eyebrow">${row.code}</div>
<h1>${speaker.word('onsite.title.visitRequest')}</h1>
<div class="facts">
${labelled(speaker.word('onsite.request.to'), joinHtml([operator ? speaker.line(operator.names) : null, html`<b>${speaker.line(place.names)}</b>`, run(address.text, address.lang)], dot))}
${labelled(speaker.word('onsite.request.attention'), attention(request, speaker))}
${labelled(speaker.word('onsite.request.from'), organizer ? speaker.line(organizer.names) : html``)}
</div>
<p class="asks">${speaker.word('onsite.request.asks')}</p>
<div class="facts">
${labelled(speaker.word('onsite.request.mission'), joinHtml([speaker.line(row.title), row.edition !== null && speaker.word('documents.cover.edition', { number: row.edition })], dot))}
${labelled(speaker.word('documents.cover.purpose'), speaker.line(row.purpose))}
${labelled(speaker.word('onsite.request.leader'), leader ? withTitle(leader, request, speaker) : html``)}
${headCounts(request, speaker)}
${labelled(speaker.word('documents.block.interpreters'), interpreters(request, speaker))}
${labelled(speaker.word('documents.item.transport'), html`${vehicles.map((vehicle) => vehicleLine(vehicle, request, speaker))}`)}
${labelled(speaker.word('onsite.request.applyBy'), dueBy(request.applyBy))}
${labelled(speaker.word('onsite.request.listBy'), dueBy(request.listBy))}
${first ? entryRules({ ...first.item, dressCode: {} }, place.admission, speaker) : null}
</div>
</header>
`
}

/** Whom the place is asked through: its contacts, and whom the visits name, with the title by which they are written to where there is room. */
function attention({ mission, place, visits, languages }: VisitRequest, speaker: Speaker): SafeHtml {
  const ids = new Set([...place.contactPersonIds, ...visits.flatMap(({ item }) => item.hostContactIds)])
  const names = [...ids].flatMap((id) => {
    const person = rowOf(mission, 'persons', id)
    if (!person) return []
    const honorific = languages.length > 1 || languages[0] === 'en' ? html`` : speaker.line(person.honorific)
    return [joinHtml([speaker.name(person), honorific], html` `)]
  })
  return joinHtml(names, comma)
}

function withTitle({ person, participation }: Listed, { mission }: VisitRequest, speaker: Speaker): SafeHtml {
  const organization = rowOf(mission, 'organizations', participation?.organizationId ?? null)
  const parts = [participation && speaker.line(participation.title), organization ? speaker.line(organization.names) : null]
  return joinHtml([speaker.fullName(person), joinHtml(parts, dot)], dot)
}

/** By name, with the languages between which they interpret. */
function interpreters({ mission, visitors }: VisitRequest, speaker: Speaker): SafeHtml {
  const languagesOf = (personId: string) =>
    rowsOf(mission, 'interpreters').find((one) => one.personId === personId)?.languages ?? []
  const following = visitors.interpreters.filter(({ isToFollow }) => isToFollow).length
  const named = visitors.interpreters.filter(({ isToFollow }) => !isToFollow)
  const names = named.map(({ person }) => {
    const spoken = languagesOf(person.id).map(({ lang }) => speaker.language(lang))
    return html`${speaker.fullName(person)}${spoken.length > 0 && html` (${joinHtml(spoken, html`–`)})`}`
  })
  const more = following > 0 && speaker.word('documents.who.toFollow', { count: following })
  return joinHtml([...names, more], comma)
}

function vehicleLine(vehicle: Vehicle, { mission }: VisitRequest, speaker: Speaker): SafeHtml {
  const driver = rowOf(mission, 'persons', vehicle.driverPersonId)
  const kind = speaker.term(`terms.vehicleKind.${vehicle.kind}`)
  const name = vehicleName(vehicle, speaker)
  const parts = [
    name.markup === kind.markup ? name : html`${name} (${kind})`,
    plain(vehicle.plate, speaker),
    driver ? html`${speaker.word('onsite.driver')} ${speaker.name(driver)}` : null,
  ]
  return html`<div>${joinHtml(parts, dot)}</div>`
}
