import { wallTimeOf } from '../../kernel/time'
import { endOnOf, startOnOf } from '../../mission/items/item-times'
import { type Mission, rowOf } from '../../mission/mission'
import { latinNameOf, nativeNameOf } from '../../mission/people/person-name'
import { clockStartOf } from '../clock'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { type Speaker, speakerOf } from '../speaker'
import { filledColumns, sheetOf, type WorkbookColumn, workbookOf } from '../workbook'
import { type Journey, journeysOf, type Ride, type Traveller } from './journeys'

/** Somebody on a journey: a row. */
interface Seat {
  readonly journey: Journey
  readonly traveller: Traveller
}

/** D15 as a workbook: a row for each person on each journey, as those who drive and fetch them work with it. */
export const travelWorkbook: DocumentDefinition = {
  id: 'travel-workbook',
  titleId: 'documents.title.travelWorkbook',
  summaryId: 'documents.summary.travelWorkbook',
  format: 'workbook',
  audiences: ['organizer'],
  copies: 'one',
  usesSort: true,
  usesUnconfirmed: true,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const seats = journeysOf(mission, options).flatMap((journey) =>
      journey.travellers.map((traveller) => ({ journey, traveller })),
    )
    if (seats.length === 0) return []
    const speaker = speakerOf(options.languages)
    const title = speaker.plain('documents.title.travelManifest')
    const name = fileName(mission, [title], options)
    const sheet = sheetOf(title, filledColumns(columnsOf(mission, speaker), seats), seats)
    return [{ name, artifact: await workbookOf(name, [sheet], context.now) }]
  },
}

function columnsOf(mission: Mission, speaker: Speaker): readonly WorkbookColumn<Seat>[] {
  const word = speaker.plain
  const text = (header: string, width: number, of: (seat: Seat) => string): WorkbookColumn<Seat> => ({
    header,
    width,
    cell: (seat) => ({ text: of(seat) }),
  })
  const isTold = ({ journey: { item } }: Seat) => item.timeMode !== 'hidden' && item.timeMode !== 'tbd'
  const placeOf = (id: string | null) => speaker.plainText(rowOf(mission, 'places', id)?.names ?? {})
  return [
    { header: word('documents.sheet.date'), width: 12, cell: ({ journey }) => ({ date: startOnOf(journey.item) }) },
    {
      header: word('documents.sheet.start'),
      width: 8,
      cell: (seat) => ({ time: isTold(seat) ? seat.journey.item.startTime : null }),
    },
    text(word('documents.sheet.zone'), 16, ({ journey }) => journey.item.zone),
    { header: word('documents.sheet.endDate'), width: 12, cell: ({ journey }) => ({ date: endOnOf(journey.item) }) },
    {
      header: word('documents.sheet.end'),
      width: 8,
      cell: (seat) => ({ time: isTold(seat) ? seat.journey.item.endTime : null }),
    },
    text(word('documents.sheet.endZone'), 16, ({ journey }) => journey.item.endZone ?? ''),
    text(word('fields.carrier'), 22, ({ journey, traveller }) => (traveller.leg ?? journey.legs[0])?.carrier ?? ''),
    text(word('fields.number'), 12, ({ journey, traveller }) => (traveller.leg ?? journey.legs[0])?.number ?? ''),
    text(word('suppliers.departure'), 28, ({ journey, traveller: { leg } }) =>
      [placeOf(journey.item.placeId), leg?.fromCode ?? '', leg?.fromTerminal ?? ''].join(' ').trim(),
    ),
    text(word('suppliers.arrival'), 28, ({ journey, traveller: { leg } }) =>
      [placeOf(journey.item.toPlaceId), leg?.toCode ?? '', leg?.toTerminal ?? ''].join(' ').trim(),
    ),
    text(
      word('documents.sheet.nativeName'),
      20,
      ({ traveller: { person } }) => nativeNameOf(person).text || speaker.plainName(person),
    ),
    text(word('documents.sheet.latinName'), 26, ({ traveller: { person } }) => latinNameOf(person).text),
    text(word('fields.bookingReference'), 14, ({ traveller: { leg } }) => leg?.bookingReference ?? ''),
    text(word('fields.travelClass'), 10, ({ traveller: { leg } }) => leg?.travelClass ?? ''),
    text(word('fields.ticketStatus'), 12, ({ journey, traveller: { leg } }) =>
      journey.legs.length === 0 ? '' : speaker.plainTerm(`terms.ticketStatus.${leg?.ticketStatus ?? 'none'}`),
    ),
    text(word('fields.baggage'), 16, ({ traveller: { leg } }) => leg?.baggage ?? ''),
    text(word('suppliers.rideTo'), 26, ({ traveller: { rideTo } }) => rideWords(rideTo, speaker)),
    text(word('suppliers.rideFrom'), 26, ({ traveller: { rideFrom } }) => rideWords(rideFrom, speaker)),
  ]
}

function rideWords(ride: Ride | null, speaker: Speaker): string {
  if (!ride) return ''
  const at = clockStartOf(ride.item)
  const time = at === null || ride.item.startTime === null ? '' : wallTimeOf(at, ride.item.zone).time
  const vehicles = ride.vehicles.map(({ name, kind, plate }) =>
    [speaker.plainText(name) || speaker.plainTerm(`terms.vehicleKind.${kind}`), plate].join(' ').trim(),
  )
  return [time, vehicles.join(', ')].filter((part) => part !== '').join(' · ')
}
