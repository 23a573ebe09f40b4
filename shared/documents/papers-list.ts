import type { Item } from '../mission/entities/item'
import { plain } from './cells'
import { html, joinHtml, type SafeHtml } from './html'
import type { Speaker } from './speaker'

/** What interpreters prepare from, in a line: each with its language and what is to be known of it. Nothing where there is none. */
export function papersList({ papers }: Item, speaker: Speaker): SafeHtml {
  const told = papers.filter(({ title, note }) => title !== '' || note !== '')
  return joinHtml(
    told.map(({ title, language, note }) => {
      const more = [...(language === null ? [] : [speaker.language(language)]), ...(note === '' ? [] : [plain(note, speaker)])]
      return html`${plain(title, speaker)}${more.length > 0 && html` (${joinHtml(more, html`, `)})`}`
    }),
    html`; `,
  )
}
