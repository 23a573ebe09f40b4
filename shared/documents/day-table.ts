import type { Item } from '../mission/entities/item'
import type { GoingOn } from '../mission/items/going-on'
import { rowOf } from '../mission/mission'
import { type FirstTime, isFilled, isUnconfirmed, itemCell, placeCell, rememberer, type Sheet, whoCell } from './cells'
import { type ClockState, clockEndOf, clockStartOf, sameClock, timeCell, zoneBar } from './clock'
import { html, joinHtml, type SafeHtml } from './html'
import type { ProgrammeDay } from './programme'

/**
 * The days, one table each. A day's heading stands once, for the outline; the line under it with date, city and hotel is the table's
 * head and so comes again on every page that the day runs over. A bar says where the clocks change for whoever reads the sheet; items that
 * are not `movesClock`, such as one person's own flight, leave them alone.
 */
export function dayTables(days: readonly ProgrammeDay[], sheet: Sheet, movesClock: (item: Item) => boolean): SafeHtml {
  const tables: SafeHtml[] = []
  let clock: ClockState | null = null
  for (const day of days) {
    const rows: SafeHtml[] = day.goingOn.map((one) => goingOnRow(one, sheet))
    const isFirst = rememberer()
    for (const item of day.items) {
      const start = clockStartOf(item)
      const end = clockEndOf(item)
      const moves = movesClock(item)
      if (moves && start !== null && clock !== null && !sameClock(clock, { zone: item.zone, at: start })) {
        rows.push(bar(clock, { zone: item.zone, at: start }, sheet))
      }
      rows.push(itemRow(item, sheet, isFirst))
      if (!moves || start === null || end === null) continue
      const before: ClockState = { zone: item.zone, at: start }
      const after: ClockState = { zone: item.endZone ?? item.zone, at: end }
      if (item.endZone !== null && !sameClock(before, after)) rows.push(bar(before, after, sheet))
      clock = after
    }
    tables.push(dayTable(day, rows, sheet))
  }
  return html`${tables}`
}

export function itemRow(item: Item, sheet: Sheet, isFirst: FirstTime): SafeHtml {
  return html`<tr class="item${isUnconfirmed(item) && ' unconfirmed'}">
<td class="time">${timeCell(item, sheet.speaker)}</td>
<td>${itemCell(item, sheet, isFirst)}</td>
<td>${placeCell(item, sheet, isFirst)}</td>
<td>${whoCell(item, sheet)}</td>
</tr>`
}

/** What began on a day before: that it goes on, where, and until when on its last day. */
function goingOnRow({ item, number, count }: GoingOn, sheet: Sheet): SafeHtml {
  const { mission, speaker } = sheet
  const place = rowOf(mission, 'places', item.placeId)
  const isTimed = number === count && item.endTime !== null && (item.timeMode === 'exact' || item.timeMode === 'approx')
  const end = `–${item.timeMode === 'approx' ? '~' : ''}${item.endTime}`
  return html`<tr class="item${isUnconfirmed(item) && ' unconfirmed'}">
<td class="time">${isTimed && html`<div class="end">${end}</div>`}</td>
<td><div class="kind">${speaker.term(`terms.kind.${item.kind}`)} <span class="mark">${speaker.word('dayGrid.phase', { number, count })}</span></div>
<div class="title">${isFilled(item.title) ? speaker.pair(item.title) : speaker.term(`terms.kind.${item.kind}`)}</div></td>
<td>${place ? html`<div class="place">${speaker.pair(place.names)}</div>` : null}</td>
<td></td>
</tr>`
}

export function columnHeads({ speaker }: Sheet): SafeHtml {
  return html`<tr class="columns"><th scope="col">${speaker.word('documents.column.time')}</th><th scope="col">${speaker.word('documents.column.item')}</th><th scope="col">${speaker.word('documents.column.place')}</th><th scope="col">${speaker.word('documents.column.who')}</th></tr>`
}

function dayTable(day: ProgrammeDay, rows: readonly SafeHtml[], sheet: Sheet): SafeHtml {
  const { speaker } = sheet
  const cities = joinHtml(
    day.cities.map((city) => speaker.line(city)),
    html` · `,
  )
  const theme = day.day && speaker.pair(day.day.theme)
  const notes = day.day && speaker.pair(day.day.notes)
  const staff = sheet.audience === 'organizer' && day.day ? day.day.staffNotes : ''
  const head = html`<div class="day-head"><h2>${day.number !== null && html`<span class="number">${speaker.word('documents.day.number', { number: day.number })}</span> `}${speaker.date(day.date)}</h2>
${theme && html`<div class="theme">${theme}</div>`}
${notes && html`<div class="day-notes">${notes}</div>`}
${staff !== '' && html`<div class="day-notes"><span class="label">${speaker.word('documents.item.staffNotes')}</span> ${staff}</div>`}</div>`
  if (rows.length === 0) {
    const dayType = day.day?.dayType ?? 'programme'
    const nothing = dayType === 'programme' ? speaker.word('documents.day.nothing') : speaker.term(`terms.dayType.${dayType}`)
    return html`<section class="day">${head}<div class="nothing">${joinHtml([nothing, cities], html` · `)}</div></section>
`
  }
  return html`<section class="day">${head}
<table class="programme">
<colgroup><col class="c-time"><col class="c-item"><col class="c-place"><col class="c-who"></colgroup>
<thead>
<tr class="where"><th colspan="4"><span class="short">${speaker.shortDate(day.date)}</span><span class="city">${cities}</span>${day.hotel && html`<span class="hotel">${speaker.word('documents.route.hotel')}: ${speaker.line(day.hotel.names)}</span>`}</th></tr>
${columnHeads(sheet)}
</thead>
<tbody>
${rows}
</tbody>
</table>
</section>
`
}

function bar(from: ClockState, to: ClockState, { speaker }: Sheet): SafeHtml {
  return html`<tr class="zone-bar"><td colspan="4">${zoneBar(from, to, speaker)}</td></tr>`
}
