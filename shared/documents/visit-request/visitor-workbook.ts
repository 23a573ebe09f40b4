import { missionRowOf, rowOf } from '../../mission/mission'
import { latinNameOf, nativeNameOf } from '../../mission/people/person-name'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { countryName, type Speaker, speakerOf } from '../speaker'
import { sheetOf, type WorkbookColumn, type WorkbookSheet, workbookOf } from '../workbook'
import { type Visitor, type VisitorBlock, type VisitRequest, visitorBlocks, visitRequests } from './visit-requests'
import { columnsFor, passportText, type VisitorColumn } from './visitor-columns'
import type { VisitAt } from './visits-at'

/** D10 as a workbook, for hosts that copy the list into a form of their own. */
export const visitorWorkbook: DocumentDefinition = {
  id: 'visitor-workbook',
  titleId: 'onsite.title.visitorWorkbook',
  summaryId: 'onsite.summary.visitorWorkbook',
  format: 'workbook',
  audiences: ['host'],
  copies: 'perPlace',
  usesSort: true,
  usesUnconfirmed: true,
  compose: (copyFor, options, context) =>
    Promise.all(
      visitRequests(copyFor, options).map(async (request) => {
        const { mission, languages, place } = request
        const speaker = speakerOf(languages)
        const parts = [speaker.plain('onsite.sheet.visitors'), speaker.plainText(place.names)]
        const name = fileName(mission, parts, { ...options, languages })
        const sheets = [visitorSheet(request, speaker), visitSheet(request, speaker)]
        return { name, artifact: await workbookOf(name, sheets, context.now) }
      }),
    ),
}

interface Row extends Visitor {
  readonly number: number
  readonly block: VisitorBlock
}

function visitorSheet(request: VisitRequest, speaker: Speaker): WorkbookSheet {
  const listed = visitorBlocks.flatMap((block) => request.visitors[block].map((visitor) => ({ ...visitor, block })))
  const rows: readonly Row[] = listed.map((visitor, index) => ({ ...visitor, number: index + 1 }))
  const columns: readonly WorkbookColumn<Row>[] = [
    { header: speaker.plain('documents.list.number'), width: 6, cell: ({ number }) => ({ count: number }) },
    {
      header: speaker.plain('documents.sheet.nativeName'),
      width: 18,
      cell: ({ person, isToFollow }) => ({
        text: isToFollow ? speaker.plain('suppliers.nameFollows') : nativeNameOf(person).text,
      }),
    },
    { header: speaker.plain('documents.sheet.latinName'), width: 24, cell: ({ person }) => ({ text: latinNameOf(person).text }) },
    {
      header: speaker.plain('onsite.sheet.block'),
      width: 14,
      cell: ({ block }) => ({ text: speaker.plain(`onsite.block.${block}`) }),
    },
    ...columnsFor(request).map((column) => columnOf(column, request, speaker)),
  ]
  return sheetOf(speaker.plain('onsite.sheet.visitors'), columns, rows)
}

function columnOf(column: VisitorColumn, { mission, languages }: VisitRequest, speaker: Speaker): WorkbookColumn<Row> {
  const text = (header: string, width: number, of: (row: Row) => string): WorkbookColumn<Row> => ({
    header,
    width,
    cell: (row) => ({ text: of(row) }),
  })
  switch (column) {
    case 'organization':
      return text(speaker.plain('documents.list.organization'), 34, ({ participation }) =>
        speaker.plainText(rowOf(mission, 'organizations', participation?.organizationId ?? null)?.names ?? {}),
      )
    case 'title':
      return text(speaker.plain('documents.list.title'), 24, ({ participation }) => speaker.plainText(participation?.title ?? {}))
    case 'nationality':
      return text(speaker.plain('documents.sheet.nationality'), 12, ({ person }) =>
        countryName(person.nationality, languages[0] ?? 'en'),
      )
    case 'passport':
      return text(speaker.plain('documents.sheet.passportNumber'), 18, ({ person }) =>
        passportText(person, speaker.plain('documents.unreadable')),
      )
    case 'visits':
      return text(speaker.plain('onsite.request.visitNumbers'), 10, ({ visits }) => visits.join(', '))
    case 'signature':
      return text(speaker.plain('onsite.request.signature'), 24, () => '')
  }
}

function visitSheet({ mission, visits, visitors, place }: VisitRequest, speaker: Speaker): WorkbookSheet {
  const staff = new Set(visitors.secretariat.map(({ person }) => person.id))
  const title = speaker.plainText(missionRowOf(mission).title)
  const columns: readonly WorkbookColumn<VisitAt>[] = [
    { header: speaker.plain('documents.list.number'), width: 6, cell: (visit) => ({ count: visits.indexOf(visit) + 1 }) },
    { header: speaker.plain('documents.sheet.date'), width: 12, cell: ({ item }) => ({ date: item.dayOn }) },
    {
      header: speaker.plain('documents.sheet.start'),
      width: 8,
      cell: ({ item }) => ({ time: isTimed(item) ? item.startTime : null }),
    },
    {
      header: speaker.plain('documents.sheet.end'),
      width: 8,
      cell: ({ item }) => ({ time: isTimed(item) ? item.endTime : null }),
    },
    { header: speaker.plain('documents.column.place'), width: 34, cell: () => ({ text: speaker.plainText(place.names) }) },
    {
      header: speaker.plain('documents.column.item'),
      width: 44,
      cell: ({ item }) => ({ text: speaker.plainText(item.title) || speaker.plainTerm(`terms.kind.${item.kind}`) }),
    },
    { header: speaker.plain('onsite.request.mission'), width: 40, cell: () => ({ text: title }) },
    {
      header: speaker.plain('onsite.block.delegation'),
      width: 10,
      cell: ({ visitorIds }) => ({ count: visitorIds.filter((id) => !staff.has(id)).length }),
    },
    {
      header: speaker.plain('onsite.block.secretariat'),
      width: 10,
      cell: ({ visitorIds }) => ({ count: visitorIds.filter((id) => staff.has(id)).length }),
    },
    {
      header: speaker.plain('onsite.block.interpreters'),
      width: 10,
      cell: ({ interpreterIds, followingIds }) => ({ count: interpreterIds.length + followingIds.length }),
    },
  ]
  return sheetOf(speaker.plain('onsite.request.visits'), columns, visits)
}

function isTimed({ timeMode }: VisitAt['item']): boolean {
  return timeMode === 'exact' || timeMode === 'approx'
}
