import { groupBy } from '../kernel/order'
import type { Item } from '../mission/entities/item'
import { type Mission, missionRowOf, rowOf } from '../mission/mission'
import { missionCountryOf } from '../mission/mission-country'
import { plain } from './cells'
import { html, joinHtml, type SafeHtml } from './html'
import type { Speaker } from './speaker'

type Numbers = Readonly<Record<'police' | 'fire' | 'ambulance', string>>

const one = (number: string): Numbers => ({ police: number, fire: number, ambulance: number })

/** Public emergency numbers by country, as everybody there knows them; of a country that is not here a line is left to write on. */
const numbersOf: Readonly<Record<string, Numbers>> = {
  CN: { police: '110', fire: '119', ambulance: '120' },
  JP: { police: '110', fire: '119', ambulance: '119' },
  KR: { police: '112', fire: '119', ambulance: '119' },
  TW: { police: '110', fire: '119', ambulance: '119' },
  TH: { police: '191', fire: '199', ambulance: '1669' },
  VN: { police: '113', fire: '114', ambulance: '115' },
  SG: { police: '999', fire: '995', ambulance: '995' },
  HK: one('999'),
  MO: one('999'),
  MY: one('999'),
  GB: one('999'),
  PH: one('911'),
  US: one('911'),
  CA: one('911'),
  DE: one('112'),
  FR: one('112'),
  IT: one('112'),
  ES: one('112'),
  NL: one('112'),
  AU: one('000'),
  NZ: one('111'),
}

/**
 * Whom to call in an emergency: the mission's own numbers, which are those of the country that it goes to, and those of every other country that
 * these items touch, unless the mission's name it (`CN: …`).
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
  return html`<div class="numbers">${plain(own, speaker)}</div>${others.map((country) => html`<div class="numbers">${speaker.country(country)} ${publicNumbers(country, speaker)}</div>`)}`
}

/** `110 police · 119 fire, ambulance`; one number for everything stands alone. */
function publicNumbers(country: string, speaker: Speaker): SafeHtml {
  const known = numbersOf[country]
  if (!known) return html`________________`
  const byNumber = groupBy(['police', 'fire', 'ambulance'] as const, (service) => known[service])
  if (byNumber.size === 1) return html`${known.police}`
  const parts = [...byNumber].map(([number, services]) => {
    const named = services.map((service) => speaker.word(`onsite.help.${service}`))
    return html`${number} ${joinHtml(named, html`, `)}`
  })
  return joinHtml(parts, html` · `)
}
