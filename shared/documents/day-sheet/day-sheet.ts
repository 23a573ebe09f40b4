import type { Sheet } from '../cells'
import type { DocumentDefinition, DocumentOptions } from '../document'
import { fileName } from '../file-name'
import { html } from '../html'
import { pageOf } from '../page'
import { type Speaker, speakerOf } from '../speaker'
import { teamsOf } from '../team'
import { dayFoot } from './day-foot'
import { dayHead } from './day-head'
import { dayRun } from './day-run'
import { type SheetCopy, sheetCopies } from './sheet-copies'

/**
 * D6: a page a day for who is out with the party: whom to call, where help is, and what happens when, with which vehicle and how many. To each
 * host the days on which the party is there, with what concerns their place.
 */
export const daySheet: DocumentDefinition = {
  id: 'day-sheet',
  titleId: 'onsite.title.daySheet',
  summaryId: 'onsite.summary.daySheet',
  format: 'page',
  audiences: ['organizer', 'host'],
  copies: 'byAudience',
  usesSort: false,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('onsite.title.daySheet')
    return sheetCopies(copyFor, options).map((copy) => {
      const { mission, place } = copy
      const title = fileName(mission, [documentTitle, ...(place ? [speaker.plainText(place.names)] : [])], options)
      const body = html`${daysOf(copy, options, speaker)}`
      return { name: title, artifact: pageOf({ mission, options, context, documentTitle, title, landscape: false, body }) }
    })
  },
}

function daysOf({ mission, place, days, count, isTold }: SheetCopy, options: DocumentOptions, speaker: Speaker) {
  const sheet: Sheet = { mission, speaker, audience: options.audience, teams: teamsOf(mission, options.audience) }
  return days.map((day, index) => {
    const told = { ...day, items: day.items.filter(isTold) }
    // What the party does on the next day is no business of whoever received it on this one.
    const next = place ? null : (days[index + 1] ?? null)
    return html`<section class="day-sheet ${sizeOf(told.items.length + (day.items.length - told.items.length) / 3, options.languages.length)}">${dayHead(told, count, sheet)}${dayRun(day, sheet, isTold)}${dayFoot(day, next, sheet)}</section>
`
  })
}

/** How small a day has to be set to stay on its page: by its lines, each of which takes half as much room again in two languages. */
function sizeOf(lines: number, languages: number): 'usual' | 'dense' | 'packed' {
  const room = lines * (languages > 1 ? 1.5 : 1)
  if (room > 20) return 'packed'
  return room > 13 ? 'dense' : 'usual'
}
