import type { LocalDate } from '../../kernel/time'
import type { LocalizedText } from '../entities/fields'
import type { Place } from '../entities/place'
import type { WayBand } from '../entities/transfer-time'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission'
import { isSamePlace } from './same-place'
import { bandsFlipped, bandsThere } from './way-bands'

/** What another mission says of its ways, without the rest of it. Times that somebody entered there; nothing is reckoned. */
export interface KnownWays {
  readonly missionId: string
  readonly title: LocalizedText
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly ways: readonly KnownWay[]
}

interface KnownWay {
  readonly from: WayEnd
  readonly to: WayEnd
  readonly minutes: number
  readonly symmetric: boolean
  readonly bands: readonly WayBand[]
}

type WayEnd = Pick<Place, 'id' | 'names' | 'address' | 'city' | 'country'>

/** The time of a way as another mission has it, told in the direction that was asked for. */
export interface PastWay {
  readonly missionId: string
  readonly title: LocalizedText
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  /** What the two places are called there. */
  readonly fromNames: LocalizedText
  readonly toNames: LocalizedText
  readonly minutes: number
  readonly symmetric: boolean
  readonly bands: readonly WayBand[]
}

/** The ways of a mission, to be kept beside others. */
export function knownWaysOf(mission: Mission): KnownWays {
  const { id, title, startsOn, endsOn } = missionRowOf(mission)
  const ways = rowsOf(mission, 'transferTimes').flatMap((way): readonly KnownWay[] => {
    const from = rowOf(mission, 'places', way.fromPlaceId)
    const to = rowOf(mission, 'places', way.toPlaceId)
    if (!from || !to) return []
    return [{ from: endOf(from), to: endOf(to), minutes: way.minutes, symmetric: way.symmetric, bands: way.bands }]
  })
  return { missionId: id, title, startsOn, endsOn, ways }
}

/** What other missions say of the way between two places, the latest mission first; of each, one entered for this direction before a way back. */
export function pastWaysBetween(from: WayEnd, to: WayEnd, others: readonly KnownWays[]): readonly PastWay[] {
  const byDate = others.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : a.startsOn > b.startsOn ? -1 : 0))
  return byDate.flatMap(({ missionId, title, startsOn, endsOn, ways }) => {
    const there = ways.find((way) => isSamePlace(way.from, from) && isSamePlace(way.to, to))
    const back = ways.find((way) => way.symmetric && isSamePlace(way.from, to) && isSamePlace(way.to, from))
    const mission = { missionId, title, startsOn, endsOn }
    if (there) {
      const { minutes, symmetric } = there
      const bands = symmetric ? there.bands : bandsThere(there.bands)
      return [{ ...mission, fromNames: there.from.names, toNames: there.to.names, minutes, symmetric, bands }]
    }
    if (!back) return []
    const bands = bandsFlipped(back.bands)
    return [{ ...mission, fromNames: back.to.names, toNames: back.from.names, minutes: back.minutes, symmetric: true, bands }]
  })
}

function endOf({ id, names, address, city, country }: Place): WayEnd {
  return { id, names, address, city, country }
}
