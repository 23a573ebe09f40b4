import type { Item } from '../../mission/entities/item'
import { isFilled, type Sheet } from '../cells'
import { html, joinHtml, type SafeHtml } from '../html'
import type { ProgrammeDay } from '../programme'

/** Kinds that make a day what it is; the others are how one gets through it. */
const main: readonly Item['kind'][] = [
  'visit',
  'meeting',
  'courtesyCall',
  'b2bSession',
  'ceremony',
  'conferenceSession',
  'lecture',
  'workshop',
  'signing',
  'banquet',
  'flight',
]

/** The mission on one page: date, city, main items, hotel. */
export function routeTable(days: readonly ProgrammeDay[], { speaker }: Sheet): SafeHtml {
  const heads = (['date', 'city', 'visits', 'hotel'] as const).map(
    (one) => html`<th scope="col">${speaker.word(`documents.route.${one}`)}</th>`,
  )
  const rows = days.map((day) => {
    const cities = joinHtml(
      day.cities.map((city) => speaker.line(city)),
      html` · `,
    )
    const items = day.items
      .filter((item) => main.includes(item.kind) && isFilled(item.title))
      .map((item) => html`<div class="route-item">${speaker.pair(item.title)}</div>`)
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
