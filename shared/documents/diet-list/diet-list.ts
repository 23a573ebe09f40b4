import type { Person } from '../../mission/entities/person'
import { readableOr } from '../../mission/entities/sealed'
import { type Mission, rowOf } from '../../mission/mission'
import { isFilled, isUnconfirmed, labelled, plain } from '../cells'
import { timeCell } from '../clock'
import { dietWords } from '../diet-words'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { html, joinHtml, type SafeHtml } from '../html'
import { pageOf } from '../page'
import { sheetHead } from '../sheet-head'
import { type Speaker, speakerOf } from '../speaker'
import { type DietCopy, dietCopies, type Meal, type Needing } from './meals'

/**
 * D20: for each meal how many eat, how many of them which diet, and which allergies there are. Organizers read whose they are, with what else
 * somebody needs; who cooks reads numbers, or the names of those concerned where the organizer wants that.
 */
export const dietList: DocumentDefinition = {
  id: 'diet-list',
  titleId: 'documents.title.dietList',
  summaryId: 'documents.summary.dietList',
  format: 'page',
  audiences: ['organizer', 'caterer', 'catererNamed'],
  copies: 'byAudience',
  usesSort: true,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('documents.title.dietList')
    return dietCopies(copyFor, options).map((copy) => {
      const { mission, place } = copy
      const title = fileName(mission, [documentTitle, ...(place ? [speaker.plainText(place.names)] : [])], options)
      const where = place ? labelled(speaker.word('documents.column.place'), speaker.line(place.names)) : html``
      const head = sheetHead(mission, speaker.word('documents.title.dietList'), where, speaker)
      const body = html`${head}<main>${needsTable(copy.named, speaker)}${dayTables(copy, speaker)}</main>`
      return { name: title, artifact: pageOf({ mission, options, context, documentTitle, title, landscape: false, body }) }
    })
  },
}

/** Everybody with a need, once; a column stands only where somebody has something there. */
function needsTable(named: readonly Person[], speaker: Speaker): SafeHtml {
  if (named.length === 0) return html``
  const unreadable = speaker.plain('documents.unreadable')
  const needs = [
    {
      head: speaker.word('documents.sheet.dietCode'),
      of: ({ dietCode }: Person) => dietWords(readableOr(dietCode, unreadable), speaker),
    },
    {
      head: speaker.word('documents.me.allergies'),
      of: ({ allergies }: Person) => plain(readableOr(allergies, unreadable), speaker),
    },
    {
      head: speaker.word('fields.mobilityNote'),
      of: ({ mobilityNote }: Person) => plain(readableOr(mobilityNote, unreadable), speaker),
    },
  ].filter(({ of }) => named.some((person) => of(person).markup !== ''))
  const rows = named.map(
    (person) =>
      html`<tr><td class="person">${speaker.fullName(person)}</td>${needs.map(({ of }) => html`<td>${of(person)}</td>`)}</tr>`,
  )
  return html`<section class="block needs"><h2>${speaker.word('suppliers.whoNeeds')} <span class="count">${speaker.word('documents.who.count', { count: named.length })}</span></h2>
<table class="list"><colgroup><col class="m-name">${needs.map(() => html`<col>`)}</colgroup><thead><tr class="columns"><th scope="col">${speaker.word('documents.list.name')}</th>${needs.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section>
`
}

function dayTables({ mission, place, days, named }: DietCopy, speaker: Speaker): readonly SafeHtml[] {
  const columns = [
    { name: 'time', head: speaker.word('documents.column.time') },
    { name: 'meal', head: speaker.word('documents.item.meal') },
    ...(place ? [] : [{ name: 'place', head: speaker.word('documents.column.place') }]),
    { name: 'count', head: speaker.word('documents.sheet.persons') },
    { name: 'diets', head: speaker.word('suppliers.dietsAndAllergies') },
  ]
  const isNamed = named.length > 0
  return days.map(({ date, number, meals }) => {
    const day = number !== null && html`<span class="number">${speaker.word('documents.day.number', { number })}</span> `
    const rows = meals.map(
      (meal) =>
        html`<tr><td class="time">${timeCell(meal.item, speaker)}</td><td>${mealCell(meal, speaker)}</td>${place === null && html`<td>${placeCell(meal, mission, speaker)}</td>`}<td class="figure">${meal.count}</td><td>${dietsCell(meal, isNamed, speaker)}</td></tr>`,
    )
    return html`<section class="block meals"><h2>${day}${speaker.date(date)}</h2>
<table class="list"><colgroup>${columns.map(({ name }) => html`<col class="m-${name}">`)}</colgroup>
<thead><tr class="where"><th colspan="${columns.length}"><span class="short">${speaker.shortDate(date)}</span>${place && speaker.line(place.names)}</th></tr><tr class="columns">${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section>
`
  })
}

function mealCell({ item }: Meal, speaker: Speaker): SafeHtml {
  const mark = isUnconfirmed(item) && html` <span class="mark">${speaker.term(`terms.status.${item.status}`)}</span>`
  const title = isFilled(item.title) ? speaker.pair(item.title) : speaker.term(`terms.kind.${item.kind}`)
  const more = joinHtml([plain(item.mealPlan, speaker), plain(item.roomName, speaker)], html` · `)
  return html`<div class="title">${title}</div>${mark}${more.markup !== '' && html`<div class="note">${more}</div>`}`
}

function placeCell({ item }: Meal, mission: Mission, speaker: Speaker): SafeHtml {
  const place = rowOf(mission, 'places', item.placeId)
  return place ? html`${speaker.pair(place.names)}<div class="note tel">${place.phone}</div>` : html``
}

function dietsCell({ withoutDiet, toFollow, diets, allergies }: Meal, isNamed: boolean, speaker: Speaker): SafeHtml {
  const unreadable = speaker.plain('documents.unreadable')
  const line = ({ people }: Needing, what: SafeHtml) =>
    html`<div class="need">${what} <b>× ${people.length}</b>${isNamed && html` <span class="how">${namesOf(people, speaker)}</span>`}</div>`
  const label = html`<span class="label">${speaker.word('documents.me.allergies')}</span>`
  return html`<div class="need">${speaker.word('suppliers.noDiet')} × ${withoutDiet}</div>${toFollow > 0 && html`<div class="need">${speaker.word('suppliers.dietFollows')} × ${toFollow}</div>`}${diets.map((one) => line(one, dietWords(one.need ?? unreadable, speaker)))}${allergies.map((one) => line(one, html`${label} <b>${plain(one.need ?? unreadable, speaker)}</b>`))}`
}

function namesOf(people: readonly Person[], speaker: Speaker): SafeHtml {
  return joinHtml(
    people.map((person) => speaker.name(person)),
    html`, `,
  )
}
