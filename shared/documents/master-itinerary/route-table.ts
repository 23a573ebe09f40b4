import type { Item } from '../../mission/entities/item'
import { rowOf } from '../../mission/mission'
import { isFilled, type Sheet } from '../cells'
import { html, joinHtml, type SafeHtml } from '../html'
import type { ProgrammeDay } from '../programme'

/** Kinds that make a day what it is, told by their title; visits are told by their place. The others are how one gets through a day. */
const main: readonly Item['kind'][] = [
  'meeting',
  'courtesyCall',
  'b2bSession',
  'ceremony',
  'conferenceSession',
  'lecture',
  'workshop',
  'signing',
  'flight',
]

/** The mission on one page: date, city, main items, hotel. */
export function routeTable(days: readonly ProgrammeDay[], { mission, speaker }: Sheet): SafeHtml {
  const heads = (['date', 'city', 'visits', 'hotel'] as const).map(
    (one) => html`<th scope="col">${speaker.word(`documents.route.${one}`)}</th>`,
  )
  const rows = days.map((day) => {
    const cities = joinHtml(
      day.cities.map((city) => speaker.line(city)),
      html` · `,
    )
    const labels = new Map<string, SafeHtml>()
    for (const item of [...day.goingOn.map((one) => one.item), ...day.items]) {
      const place = item.kind === 'visit' ? rowOf(mission, 'places', item.placeId) : undefined
      const text = place?.names ?? (main.includes(item.kind) || item.kind === 'visit' ? item.title : {})
      if (isFilled(text)) labels.set(place?.id ?? item.id, speaker.line(text))
    }
    const items = [...labels.values()].map((label) => html`<div class="route-item">${label}</div>`)
    const type = day.day?.dayType ?? 'programme'
    if (items.length === 0 && type !== 'programme')
      items.push(html`<span class="label">${speaker.term(`terms.dayType.${type}`)}</span>`)
    return html`<tr><td class="route-date">${speaker.shortDate(day.date)}</td><td>${cities}</td><td>${items}</td><td>${day.hotel ? speaker.pair(day.hotel.names) : null}</td></tr>`
  })
  return html`<section class="route">
<h2>${speaker.word('documents.route.title')}</h2>
<table class="route-table"><colgroup><col class="r-date"><col class="r-city"><col class="r-items"><col class="r-hotel"></colgroup>
<thead><tr class="columns">${heads}</tr></thead><tbody>${rows}</tbody></table>
</section>
`
}
