import { compareBy } from '../kernel/order'
import type { Item } from '../mission/entities/item'
import type { RoomStay } from '../mission/entities/room-stay'
import type { TravelLeg } from '../mission/entities/travel-leg'
import { startOnOf, takesPlace } from '../mission/items/item-times'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { labelled, plain, type Sheet } from './cells'
import { clockStartOf, timeLine } from './clock'
import { html, joinHtml, type SafeHtml } from './html'

/** Tickets and rooms of the person whose copy it is, in the order of travel, a line each. */
export function ownTravel(personId: string, sheet: Sheet): readonly SafeHtml[] {
  return [...tickets(sheet), ...rooms(personId, sheet)]
}

export function staysInOrder(mission: Mission): readonly RoomStay[] {
  return rowsOf(mission, 'roomStays')
    .filter((stay) => stay.status !== 'cancelled')
    .toSorted(compareBy((stay) => stay.checkInOn))
}

function tickets({ mission, speaker }: Sheet): readonly SafeHtml[] {
  return legsInOrder(mission).map(({ leg, item }) => {
    const on = startOnOf(item)
    const route = [leg.fromCode, leg.toCode].filter((code) => code !== '').join(' → ')
    const words = [leg.carrier, leg.number, leg.travelClass, route, leg.bookingReference]
      .filter((text) => text !== '')
      .join(' · ')
    const when = joinHtml([on !== null && speaker.shortDate(on), timeLine(item, speaker)], html` `)
    return labelled(speaker.word('documents.me.flights'), joinHtml([when, plain(words, speaker)], html` · `))
  })
}

function rooms(personId: string, { mission, speaker }: Sheet): readonly SafeHtml[] {
  return staysInOrder(mission).map((stay) => {
    const hotel = rowOf(mission, 'places', stay.hotelPlaceId)
    const mates = stay.occupantIds.flatMap((id) => {
      const mate = id === personId ? undefined : rowOf(mission, 'persons', id)
      return mate ? [speaker.name(mate)] : []
    })
    const room = joinHtml(
      [
        hotel ? speaker.line(hotel.names) : null,
        html`${speaker.term(`terms.roomType.${stay.roomType}`)} ${stay.roomNumber}`,
        html`${speaker.shortDate(stay.checkInOn)} – ${speaker.shortDate(stay.checkOutOn)}`,
        mates.length > 0 && html`${speaker.word('documents.me.roommates')}: ${joinHtml(mates, html`, `)}`,
      ],
      html` · `,
    )
    return labelled(speaker.word('documents.me.room'), room)
  })
}

/** The tickets that are good, as one travels; of a flight that does not take place there is none. */
function legsInOrder(mission: Mission): readonly { readonly leg: TravelLeg; readonly item: Item }[] {
  const legs = rowsOf(mission, 'travelLegs').flatMap((leg) => {
    const item = rowOf(mission, 'items', leg.itemId)
    return item && takesPlace(item) && leg.ticketStatus !== 'cancelled' ? [{ leg, item }] : []
  })
  return legs.toSorted(compareBy(({ item }) => clockStartOf(item) ?? Number.POSITIVE_INFINITY))
}
