import type { Place } from '../mission/entities/place'
import { missionRowOf, rowOf, rowsOf } from '../mission/mission'
import { textIn } from '../mission/text'
import { plain, type Sheet } from './cells'
import { html, run, type SafeHtml } from './html'
import { localLanguageOf } from './local-language'
import { staysInOrder } from './own-travel'

/** What one shows to a driver, for each hotel, and whom to call. */
export function pocketCards(sheet: Sheet): SafeHtml {
  const { emergencyNumbers } = missionRowOf(sheet.mission)
  return html`<div class="cards">${hotelsOf(sheet).map((hotel) => taxiCard(hotel, sheet))}${emergencyCard(emergencyNumbers, sheet)}</div>`
}

/** Hotels of the nights, each once, in the order of the days. */
function hotelsOf({ mission }: Sheet): readonly Place[] {
  const days = [...rowsOf(mission, 'days')].sort((a, b) => (a.date < b.date ? -1 : 1))
  const ids = [...days.map((day) => day.baseHotelId), ...staysInOrder(mission).map((stay) => stay.hotelPlaceId)]
  return [...new Set(ids)].flatMap((id) => rowOf(mission, 'places', id) ?? [])
}

function taxiCard(hotel: Place, { speaker }: Sheet): SafeHtml {
  const language = localLanguageOf(hotel)
  const name = textIn(hotel.names, language)
  const address = textIn(hotel.address, language)
  return html`<div class="card taxi"><div class="card-head">${speaker.word('documents.me.taxi')}</div>
<div class="big">${run(name.text, name.lang)}</div><div>${run(address.text, address.lang)}</div><div class="tel">${hotel.phone}</div></div>`
}

function emergencyCard(numbers: string, { mission, speaker }: Sheet): SafeHtml {
  const secretariat = rowOf(mission, 'organizations', missionRowOf(mission).organizerOrganizationId)
  if (numbers === '') return html``
  return html`<div class="card emergency"><div class="card-head">${speaker.word('documents.me.emergency')}</div>
<div class="big">${plain(numbers, speaker)}</div>${secretariat ? html`<div>${speaker.line(secretariat.names)}</div>` : null}</div>`
}
