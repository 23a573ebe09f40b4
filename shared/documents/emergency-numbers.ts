import { groupBy } from '../kernel/order'
import type { Item } from '../mission/entities/item'
import { type Mission, missionRowOf, rowOf } from '../mission/mission'
import { missionCountryOf } from '../mission/places/mission-country'
import { plain } from './cells'
import { html, joinHtml, type SafeHtml } from './html'
import { isOfficial, publicNumbers } from './public-emergency-numbers'
import type { Speaker } from './speaker'

/**
 * Whom to call in an emergency: the mission's own numbers, which are those of the country that it goes to, and those of every other country that
 * these items touch, unless the mission's name it (`CN: …`); of a country whose numbers are not known a line is left to write on.
 */
export function emergencyLines(mission: Mission, items: readonly Item[], speaker: Speaker): SafeHtml {
  const own = missionRowOf(mission).emergencyNumbers
  const touched = new Set(
    items.flatMap(({ placeId, toPlaceId }) =>
      [placeId, toPlaceId].flatMap((id) => rowOf(mission, 'places', id)?.country.toUpperCase() || []),
    ),
  )
  const home = missionCountryOf(mission)
  const others = [...touched].filter((country) => country !== home && home !== '' && !own.includes(`${country}:`))
  return html`<div class="numbers">${plain(own, speaker)}</div>${others.map((country) => html`<div class="numbers">${speaker.country(country)} ${numbersOf(country, speaker)}</div>`)}`
}

/** `110 police · 119 fire, ambulance`; one number for everything stands alone; what no authority was found to say is to be confirmed. */
function numbersOf(country: string, speaker: Speaker): SafeHtml {
  const known = publicNumbers[country]
  if (!known) return html`________________`
  const byNumber = groupBy(['police', 'fire', 'ambulance'] as const, (service) => known[service])
  const parts = [...byNumber].map(([number, services]) => {
    if (byNumber.size === 1) return html`${number}`
    const named = services.map((service) => speaker.word(`onsite.help.${service}`))
    return html`${number} ${joinHtml(named, html`, `)}`
  })
  return joinHtml([...parts, !isOfficial(known) && speaker.word('onsite.help.confirm')], html` · `)
}
