import type { Interpreter } from '../../mission/entities/interpreter'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { latinNameOf } from '../../mission/people/person-name'
import type { Sheet } from '../cells'
import type { CopyFor, DocumentDefinition, DocumentFile, DocumentOptions } from '../document'
import { fileName } from '../file-name'
import { glossary } from '../glossary'
import { html, type SafeHtml } from '../html'
import { pageOf } from '../page'
import { type Speaker, speakerOf } from '../speaker'
import { teamsOf } from '../team'
import { callDay } from './call-day'
import { callOverview } from './call-overview'
import { dutyDays } from './duty'
import { ownEngagements } from './own-engagements'

/** D4: to each interpreter when to report where, for whom and with whom, a page a day; and all of them in one file with bookmarks. */
export const interpreterCallSheet: DocumentDefinition = {
  id: 'interpreter-call-sheet',
  titleId: 'documents.title.callSheet',
  summaryId: 'documents.summary.callSheet',
  format: 'page',
  audiences: ['interpreter'],
  copies: 'perInterpreter',
  usesSort: false,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const documentTitle = speaker.plain('documents.title.callSheet')
    const copies = interpretersOf(mission, options).flatMap((interpreter) => {
      const person = rowOf(mission, 'persons', interpreter.personId)
      return person ? [{ person, body: copyFrom(copyFor, interpreter, options, speaker) }] : []
    })
    const artifact = (title: string, body: SafeHtml) =>
      pageOf({ mission, options, context, documentTitle, title, landscape: false, body })
    const files: DocumentFile[] = copies.map(({ person, body }) => {
      const name = fileName(mission, [documentTitle, latinNameOf(person).text || speaker.plainName(person)], options)
      return { name, artifact: artifact(name, body) }
    })
    if (copies.length < 2) return files
    const all = fileName(mission, [documentTitle, speaker.plain('documents.allInOne')], options)
    return [...files, { name: all, artifact: artifact(all, html`${copies.map(({ body }) => body)}`) }]
  },
}

function interpretersOf(mission: Mission, options: DocumentOptions): readonly Interpreter[] {
  return rowsOf(mission, 'interpreters').filter(({ id }) => options.interpreterIds?.includes(id) ?? true)
}

function copyFrom(copyFor: CopyFor, interpreter: Interpreter, options: DocumentOptions, speaker: Speaker): SafeHtml {
  const mission = copyFor(interpreter.personId)
  const teams = teamsOf(mission, 'interpreter')
  const sheet: Sheet = { mission, speaker, audience: 'interpreter', teams }
  const days = dutyDays(mission, ownEngagements(teams, interpreter, options))
  return html`<article class="copy">${callOverview(interpreter, days, sheet)}${days.map((day) => callDay(day, sheet))}${glossary(mission, speaker)}</article>
`
}
