import { weekdayOf } from '../../kernel/time'
import type { Item } from '../../mission/entities/item'
import { endOnOf, startOnOf } from '../../mission/items/item-times'
import { type Mission, rowOf } from '../../mission/mission'
import { attendeeIdsOf } from '../../mission/people/attendance'
import { textIn } from '../../mission/text'
import type { DocumentDefinition, DocumentOptions } from '../document'
import { fileName } from '../file-name'
import { localLanguageOf } from '../local-language'
import { poolItems, programmeDays, shownItems } from '../programme'
import { languageName, type Speaker, speakerOf } from '../speaker'
import { teamsOf } from '../team'
import { sheetOf, type WorkbookColumn, workbookOf } from '../workbook'

/** Every item, a row each, with real dates and times to sort and filter by. */
export const itineraryWorkbook: DocumentDefinition = {
  id: 'itinerary-workbook',
  titleId: 'documents.title.itineraryWorkbook',
  summaryId: 'documents.summary.itineraryWorkbook',
  format: 'workbook',
  audiences: ['organizer', 'host', 'participant', 'interpreter'],
  copies: 'one',
  usesSort: false,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const sheetName = speaker.plain('documents.sheet.itinerary')
    const name = fileName(mission, [sheetName], options)
    const items = [
      ...programmeDays(mission, shownItems(mission, options)).flatMap((day) => day.items),
      ...poolItems(mission, options),
    ]
    const sheet = sheetOf(sheetName, columnsOf(mission, speaker, options), items)
    return [{ name, artifact: await workbookOf(name, [sheet], context.now) }]
  },
}

function columnsOf(mission: Mission, speaker: Speaker, options: DocumentOptions): readonly WorkbookColumn<Item>[] {
  const teams = teamsOf(mission, options.audience)
  const word = speaker.plain
  const placeName = (id: string | null) => speaker.plainText(rowOf(mission, 'places', id)?.names ?? {})
  const text = (header: string, width: number, of: (item: Item) => string): WorkbookColumn<Item> => ({
    header,
    width,
    cell: (item) => ({ text: of(item) }),
  })
  const shownTime = (item: Item, time: string | null) => (item.timeMode === 'hidden' || item.timeMode === 'tbd' ? null : time)
  const personNames = (ids: readonly (string | null)[]) =>
    ids
      .flatMap((id) => rowOf(mission, 'persons', id) ?? [])
      .map(speaker.plainName)
      .join(', ')
  const whoComes = (item: Item) =>
    item.attendance === 'party'
      ? word('documents.who.party')
      : item.attendance === 'groups'
        ? groupCodes(mission, item.groupIds)
        : personNames(attendeeIdsOf(mission, item))
  return [
    { header: word('documents.sheet.date'), width: 12, cell: (item) => ({ date: startOnOf(item) }) },
    text(word('documents.sheet.weekday'), 10, (item) => {
      const on = startOnOf(item)
      return on === null ? '' : speaker.plainTerm(`terms.weekday.${weekdayOf(on)}`)
    }),
    { header: word('documents.sheet.start'), width: 8, cell: (item) => ({ time: shownTime(item, item.startTime) }) },
    { header: word('documents.sheet.end'), width: 8, cell: (item) => ({ time: shownTime(item, item.endTime) }) },
    { header: word('documents.sheet.endDate'), width: 12, cell: (item) => ({ date: endOnOf(item) }) },
    text(word('documents.sheet.zone'), 16, (item) => item.zone),
    text(word('documents.sheet.endZone'), 16, (item) => item.endZone ?? ''),
    text(word('documents.sheet.timeMode'), 14, (item) => speaker.plainTerm(`terms.timeMode.${item.timeMode}`)),
    text(word('documents.sheet.kind'), 14, (item) => speaker.plainTerm(`terms.kind.${item.kind}`)),
    ...options.languages.map((language) =>
      text(`${word('documents.sheet.title')} (${language})`, 36, (item) => textIn(item.title, language).text),
    ),
    text(word('documents.sheet.status'), 12, (item) => speaker.plainTerm(`terms.status.${item.status}`)),
    text(word('documents.column.place'), 30, (item) => placeName(item.placeId)),
    text(word('documents.sheet.toPlace'), 24, (item) => placeName(item.toPlaceId)),
    text(word('documents.sheet.address'), 34, (item) => {
      const place = rowOf(mission, 'places', item.placeId)
      return place ? textIn(place.address, localLanguageOf(place)).text : ''
    }),
    text(word('documents.column.who'), 20, (item) => whoComes(item)),
    { header: word('documents.sheet.persons'), width: 8, cell: (item) => ({ count: attendeeIdsOf(mission, item).length }) },
    text(word('documents.who.lead'), 18, (item) => personNames([item.leadPersonId])),
    text(word('documents.who.host'), 22, (item) => personNames(item.hostContactIds)),
    text(word('documents.block.interpreters'), 26, (item) =>
      teams
        .engagementsOf(item.id)
        .map(({ person }) => speaker.plainName(person))
        .join(', '),
    ),
    text(word('documents.call.mode'), 26, (item) =>
      teams
        .requirementsOf(item.id)
        .map(({ from, to, mode }) => {
          const language = speaker.languages[0] ?? 'en'
          return `${languageName(from, language)}–${languageName(to, language)} ${speaker.plainTerm(`terms.mode.${mode}`)}`
        })
        .join(', '),
    ),
    text(word('documents.sheet.transport'), 20, (item) =>
      item.vehicleIds.flatMap((id) => speaker.plainText(rowOf(mission, 'vehicles', id)?.name ?? {}) || []).join(', '),
    ),
    text(word('documents.sheet.notes'), 40, (item) => speaker.plainText(item.publicNotes)),
    ...(options.audience === 'organizer' ? [text(word('documents.item.staffNotes'), 40, (item) => item.staffNotes)] : []),
  ]
}

function groupCodes(mission: Mission, ids: readonly string[]): string {
  return ids.flatMap((id) => rowOf(mission, 'groups', id)?.code ?? []).join(', ')
}
