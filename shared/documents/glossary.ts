import type { Term } from '../mission/entities/term'
import { type Mission, rowsOf } from '../mission/mission'
import { plain } from './cells'
import { html, run, type SafeHtml } from './html'
import type { Speaker } from './speaker'

/** The mission's glossary: each term in every language that it is known in, and what is to be known of it. Nothing where there is none. */
export function glossary(mission: Mission, speaker: Speaker): SafeHtml {
  const terms = rowsOf(mission, 'terms').filter(({ words }) => Object.values(words).some((word) => word !== ''))
  if (terms.length === 0) return html``
  return html`<section class="glossary" id="glossary"><h2>${speaker.word('extract.tab.glossary')}</h2>${termList(terms, speaker)}</section>`
}

/** A line for each term. */
export function termList(terms: readonly Term[], speaker: Speaker): SafeHtml {
  const lines = terms.map(
    ({ words, note }) =>
      html`<li>${Object.entries(words).map(([tag, text]) => html`<span>${run(text, tag)}</span> `)}${note !== '' && html`<span class="quiet">${plain(note, speaker)}</span>`}</li>`,
  )
  return html`<ul class="terms">${lines}</ul>`
}
