import type { Person } from '../../mission/entities/person'
import type { Place } from '../../mission/entities/place'
import { latinNameOf, nativeNameOf } from '../../mission/people/person-name'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { type Speaker, speakerOf } from '../speaker'
import { filledColumns, sheetOf, type WorkbookColumn, type WorkbookSheet, workbookOf } from '../workbook'
import { type Bedless, type HotelRooms, type Room, roomingCopies, type Stay } from './rooms'

/** D14 as a workbook: a row for each guest in a room, as hotels read it into their own systems. */
export const roomingWorkbook: DocumentDefinition = {
  id: 'rooming-workbook',
  titleId: 'documents.title.roomingWorkbook',
  summaryId: 'documents.summary.roomingWorkbook',
  format: 'workbook',
  audiences: ['organizer', 'hotel'],
  copies: 'byAudience',
  usesSort: true,
  usesUnconfirmed: false,
  compose: async (copyFor, options, context) => {
    const speaker = speakerOf(options.languages)
    const title = speaker.plain('documents.title.roomingList')
    const files = roomingCopies(copyFor, options).map(async ({ mission, hotel, hotels, bedless }) => {
      const name = fileName(mission, [title, ...(hotel ? [speaker.plainText(hotel.names)] : [])], options)
      const sheets = [roomsSheet(hotels, speaker), ...(bedless.length > 0 ? [bedlessSheet(bedless, speaker)] : [])]
      return { name, artifact: await workbookOf(name, sheets, context.now) }
    })
    return Promise.all(files)
  },
}

interface BedRow {
  readonly hotel: Place
  readonly number: number
  readonly stay: Stay
  readonly room: Room
  /** null: the name follows. */
  readonly person: Person | null
}

function bedRows({ hotel, stays }: HotelRooms): readonly BedRow[] {
  const rooms = stays.flatMap((stay) => stay.rooms.map((room) => ({ stay, room })))
  return rooms.flatMap(({ stay, room }, index) => {
    const people = room.occupants.length > 0 ? room.occupants : [null]
    return people.map((person) => ({ hotel, number: index + 1, stay, room, person }))
  })
}

function roomsSheet(hotels: readonly HotelRooms[], speaker: Speaker): WorkbookSheet {
  const word = speaker.plain
  const text = (header: string, width: number, of: (row: BedRow) => string): WorkbookColumn<BedRow> => ({
    header,
    width,
    cell: (row) => ({ text: of(row) }),
  })
  const columns: readonly WorkbookColumn<BedRow>[] = [
    { header: word('documents.list.number'), width: 6, cell: ({ number }) => ({ count: number }) },
    text(word('documents.route.hotel'), 30, ({ hotel }) => speaker.plainText(hotel.names)),
    text(word('fields.roomNumber'), 10, ({ room }) => room.stay.roomNumber),
    text(word('fields.roomType'), 10, ({ room }) => speaker.plainTerm(`terms.roomType.${room.stay.roomType}`)),
    { header: word('fields.beds'), width: 8, cell: ({ room }) => ({ count: room.stay.beds }) },
    text(word('documents.sheet.nativeName'), 20, ({ person }) =>
      person ? nativeNameOf(person).text : word('suppliers.nameFollows'),
    ),
    text(word('documents.sheet.latinName'), 26, ({ person }) => (person ? latinNameOf(person).text : '')),
    { header: word('fields.checkInOn'), width: 12, cell: ({ stay }) => ({ date: stay.checkInOn }) },
    { header: word('fields.checkOutOn'), width: 12, cell: ({ stay }) => ({ date: stay.checkOutOn }) },
    { header: word('suppliers.nightCount'), width: 8, cell: ({ stay }) => ({ count: stay.nights }) },
    text(word('documents.sheet.status'), 12, ({ room }) => speaker.plainTerm(`terms.roomStatus.${room.stay.status}`)),
    text(word('documents.me.roommates'), 26, ({ room, person }) =>
      room.occupants
        .filter((one) => one !== person)
        .map(speaker.plainName)
        .join(', '),
    ),
    text(word('documents.sheet.notes'), 30, ({ room }) => room.stay.notes),
  ]
  const rows = hotels.flatMap((hotel) => bedRows(hotel))
  return sheetOf(word('suppliers.sheet.rooms'), filledColumns(columns, rows), rows)
}

function bedlessSheet(bedless: readonly Bedless[], speaker: Speaker): WorkbookSheet {
  const word = speaker.plain
  const columns: readonly WorkbookColumn<Bedless>[] = [
    {
      header: word('documents.sheet.nativeName'),
      width: 20,
      cell: ({ person }) => ({ text: nativeNameOf(person).text || speaker.plainName(person) }),
    },
    { header: word('documents.sheet.latinName'), width: 26, cell: ({ person }) => ({ text: latinNameOf(person).text }) },
    { header: word('suppliers.firstNight'), width: 14, cell: ({ firstOn }) => ({ date: firstOn }) },
    { header: word('suppliers.lastNight'), width: 14, cell: ({ lastOn }) => ({ date: lastOn }) },
    { header: word('suppliers.nightCount'), width: 8, cell: ({ nights }) => ({ count: nights }) },
  ]
  return sheetOf(word('suppliers.withoutBed'), filledColumns(columns, bedless), bedless)
}
