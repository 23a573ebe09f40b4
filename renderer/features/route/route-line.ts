import { groupBy } from '../../../shared/kernel/order'
import type { Day } from '../../../shared/mission/entities/day'
import type { LocalizedText } from '../../../shared/mission/entities/fields'
import type { Item } from '../../../shared/mission/entities/item'
import { takesPlace } from '../../../shared/mission/items/item-times'
import { lookUp } from '../../../shared/mission/look-up'
import { type Mission, rowOf, rowsOf } from '../../../shared/mission/mission'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import { textIn } from '../../../shared/mission/text'
import type { MissionDay } from '../../app/days/mission-days'
import { weightiest, weightOf } from '../../app/days/weighty-items'

export interface RouteName {
  readonly text: string
  readonly lang: string
}

/** A flight or train of a day. */
export interface RouteLeg {
  readonly item: Item
  /** `NH 968`; where nothing is booked yet, what the item is called. */
  readonly name: RouteName
  /** Codes of airports and stations, else the cities; empty where nobody knows. */
  readonly from: string
  readonly to: string
}

/** A day in one line. */
export interface RouteLine {
  /** As the organizer wrote them; else in the order in which the day passes through them, then where it sleeps. */
  readonly cities: readonly RouteName[]
  readonly visits: readonly RouteName[]
  /** What the day is about; told where no visit tells it. */
  readonly theme: RouteName | null
  /** Null: a day of programme. */
  readonly dayType: Exclude<Day['dayType'], 'programme'> | null
  /** Nothing is on it. */
  readonly isEmpty: boolean
  readonly legs: readonly RouteLeg[]
  readonly hotel: RouteName | null
  /** How many different people have something on this day. */
  readonly people: number
}

/** So many visits tell where a day leads. */
const MOST_VISITS = 3
/** What says less about a day than this is on the way. */
const VISITS_WEIGH = 1

/** What the route shows of a day, in a language. */
export function routeLineOf(mission: Mission, { day, items, goingOn }: MissionDay, language: string): RouteLine {
  const planned = [...goingOn.map(({ item }) => item), ...items].filter(takesPlace)
  const journeys = planned.filter(({ kind }) => kind === 'flight' || kind === 'rail')
  const visits = planned.filter((item) => weightOf(item) <= VISITS_WEIGH)
  const hotel = rowOf(mission, 'places', day?.baseHotelId ?? null)
  const own = textIn(day?.city ?? {}, language)
  const theme = textIn(day?.theme ?? {}, language)
  // Those who attend in the same way are the same list: few lists, however many items and people.
  const parties = new Set(planned.map((item) => attendeeIdsOf(mission, item)))
  return {
    cities: own.text === '' ? namesIn([...citiesOf(mission, planned), hotel?.city ?? {}], language) : [own],
    visits: namesIn(
      weightiest(visits, MOST_VISITS).map(({ title }) => title),
      language,
    ),
    theme: theme.text === '' ? null : theme,
    dayType: day && day.dayType !== 'programme' ? day.dayType : null,
    isEmpty: planned.length === 0,
    legs: journeys.map((item) => legOf(mission, item, language)),
    hotel: hotel ? textIn(hotel.names, language) : null,
    people: new Set([...parties].flat()).size,
  }
}

const legsByItem = lookUp(['travelLegs'], (mission) => groupBy(rowsOf(mission, 'travelLegs'), (leg) => leg.itemId))

function citiesOf(mission: Mission, items: readonly Item[]): readonly LocalizedText[] {
  const places = items.flatMap(({ placeId, toPlaceId }) => [
    rowOf(mission, 'places', placeId),
    rowOf(mission, 'places', toPlaceId),
  ])
  return places.map((place) => place?.city ?? {})
}

/** Each name once, where it comes first. */
function namesIn(texts: readonly LocalizedText[], language: string): readonly RouteName[] {
  const names = texts.map((text) => textIn(text, language)).filter(({ text }) => text !== '')
  return names.filter(({ text }, index) => names.findIndex((other) => other.text === text) === index)
}

function legOf(mission: Mission, item: Item, language: string): RouteLeg {
  const leg = legsByItem(mission).get(item.id)?.[0]
  const cityAt = (placeId: string | null) => textIn(rowOf(mission, 'places', placeId)?.city ?? {}, language).text
  const number = leg ? `${leg.carrier} ${leg.number}`.trim() : ''
  return {
    item,
    name: number === '' ? textIn(item.title, language) : { text: number, lang: 'en' },
    from: leg?.fromCode || cityAt(item.placeId),
    to: leg?.toCode || cityAt(item.toPlaceId),
  }
}
