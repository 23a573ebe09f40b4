import type { Sheet } from '../cells'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { html } from '../html'
import { pageOf } from '../page'
import { type ProgrammeDay, programmeDays, shownItems } from '../programme'
import { speakerOf } from '../speaker'
import { teamsOf } from '../team'
import { dayFoot } from './day-foot'
import { dayHead } from './day-head'
import { dayRun } from './day-run'

/** D6: a page a day for who is out with the party: whom to call, where help is, and what happens when, with which vehicle and how many. */
export const daySheet: DocumentDefinition = {
  id: 'day-sheet',
  titleId: 'onsite.title.daySheet',
  summaryId: 'onsite.summary.daySheet',
  format: 'page',
  audiences: ['organizer', 'host'],
  copies: 'one',
  usesSort: false,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const sheet: Sheet = { mission, speaker, audience: options.audience, teams: teamsOf(mission, options.audience) }
    const days = programmeDays(mission, shownItems(mission, options))
    const documentTitle = speaker.plain('onsite.title.daySheet')
    const title = fileName(mission, [documentTitle], options)
    const body = html`${days.map(
      (
        day,
        index,
      ) => html`<section class="day-sheet ${sizeOf(day, options.languages.length)}">${dayHead(day, days.length, sheet)}${dayRun(day, sheet)}${dayFoot(day, days[index + 1] ?? null, sheet)}</section>
`,
    )}`
    return [{ name: title, artifact: pageOf({ mission, options, context, documentTitle, title, landscape: false, body }) }]
  },
}

/** How small a day has to be set to stay on its page: by its items, each of which takes half as much room again in two languages. */
function sizeOf({ items }: ProgrammeDay, languages: number): 'usual' | 'dense' | 'packed' {
  const room = items.length * (languages > 1 ? 1.5 : 1)
  if (room > 20) return 'packed'
  return room > 13 ? 'dense' : 'usual'
}
