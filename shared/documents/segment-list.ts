import type { Item } from '../mission/entities/item'
import { type Mission, rowOf } from '../mission/mission'
import { segmentStartsOf } from '../templates/segment-times'
import { html, joinHtml, type SafeHtml } from './html'
import type { Speaker } from './speaker'

/** The parts of an item, a line each: when, what, who speaks in which language. Nothing where none are planned. */
export function segmentList(item: Item, mission: Mission, speaker: Speaker): SafeHtml {
  if (item.segments.length === 0) return html``
  const starts = segmentStartsOf(item)
  const lines = item.segments.map(({ part, title, minutes, speakerPersonId, language }, index) => {
    const person = rowOf(mission, 'persons', speakerPersonId)
    const who = [...(person ? [speaker.name(person)] : []), ...(language === null ? [] : [speaker.language(language)])]
    const start = starts?.[index]
    const when = start ? html`${start}` : speaker.word('documents.item.minutes', { minutes })
    const what = speaker.plainText(title) !== '' ? speaker.line(title) : speaker.term(`terms.part.${part}`)
    return html`<li><span class="at">${when}</span> ${what}${who.length > 0 && html` <span class="who">(${joinHtml(who, html`, `)})</span>`}</li>`
  })
  return html`<ul class="parts">${lines}</ul>`
}
