import type { LocalDate } from '../../kernel/time'
import type { Item } from '../../mission/entities/item'
import type { Mission } from '../../mission/mission'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { type Speaker, speakerOf } from '../speaker'
import { sheetOf, type WorkbookColumn, workbookOf } from '../workbook'
import { type Reported, reportedByDay, saidIn, sourceIn } from './reported'

/** D26 as a workbook: a row for each finding, to be sorted and given to those who look after them. */
export const conflictWorkbook: DocumentDefinition = {
  id: 'conflict-workbook',
  titleId: 'reports.title.conflictWorkbook',
  summaryId: 'reports.summary.conflictWorkbook',
  format: 'workbook',
  audiences: ['organizer'],
  copies: 'one',
  usesSort: false,
  usesUnconfirmed: false,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const sheetName = speaker.plain('reports.title.conflictReport')
    const name = fileName(mission, [sheetName], options)
    const rows = reportedByDay(mission, context).flatMap(([on, ofDay]) => ofDay.map((one) => ({ ...one, on })))
    const sheet = sheetOf(sheetName, columnsOf(mission, speaker), rows)
    return [{ name, artifact: await workbookOf(name, [sheet], context.now) }]
  },
}

interface Row extends Reported {
  readonly on: LocalDate | null
}

function columnsOf(mission: Mission, speaker: Speaker): readonly WorkbookColumn<Row>[] {
  const { plain: word, plainTerm } = speaker
  const text = (header: string, width: number, of: (row: Row) => string): WorkbookColumn<Row> => ({
    header,
    width,
    cell: (row) => ({ text: of(row) }),
  })
  const itemAt = (place: number) => (row: Row) => itemWords(row.items[place], speaker)
  return [
    { header: word('documents.sheet.date'), width: 12, cell: ({ on }) => ({ date: on }) },
    {
      header: word('findings.by.severity'),
      width: 14,
      cell: ({ finding, acceptance }) => ({
        text: plainTerm(`terms.severity.${finding.severity}`),
        isMarked: acceptance === null && (finding.severity === 'hard' || finding.severity === 'error'),
      }),
    },
    text(word('documents.sheet.status'), 12, ({ acceptance }) => word(acceptance ? 'reports.accepted' : 'reports.open')),
    ...speaker.languages.map((language) => text(word('reports.finding'), 60, (row) => saidIn(language, row, mission))),
    text(`${word('documents.column.item')} 1`, 36, itemAt(0)),
    text(`${word('documents.column.item')} 2`, 36, itemAt(1)),
    { header: word('reports.found'), width: 10, cell: ({ finding }) => ({ count: finding.found }) },
    { header: word('reports.allowed'), width: 10, cell: ({ finding }) => ({ count: finding.allowed }) },
    text(word('reports.rule'), 36, ({ finding }) => `${finding.checkId} · ${plainTerm(`check.${finding.checkId}.title`)}`),
    text(word('fields.source'), 36, (row) => sourceIn(speaker.languages[0] ?? 'en', row)),
    text(word('fields.acceptedBy'), 18, ({ acceptance }) => acceptance?.acceptedBy ?? ''),
    { header: word('fields.acceptedOn'), width: 14, cell: ({ acceptance }) => ({ date: acceptance?.acceptedOn ?? null }) },
    text(word('fields.reason'), 40, ({ acceptance }) => acceptance?.reason ?? ''),
  ]
}

function itemWords(item: Item | undefined, speaker: Speaker): string {
  if (!item) return ''
  const title = speaker.plainText(item.title) || speaker.plainTerm(`terms.kind.${item.kind}`)
  return [item.dayOn ?? '', item.timeMode === 'hidden' ? '' : (item.startTime ?? ''), title]
    .filter((part) => part !== '')
    .join(' ')
}
