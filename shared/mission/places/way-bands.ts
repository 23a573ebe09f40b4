import { compareBy } from '../../kernel/order'
import { bandDirections, type WayBand } from '../entities/transfer-time'

/** The hours of a way in the direction that its row tells, as a row for that direction alone has them. */
export function bandsThere(bands: readonly WayBand[]): WayBand[] {
  return inOrder(bands.filter(({ direction }) => direction !== 'back').map((band) => ({ ...band, direction: 'there' })))
}

/** The hours of the way back, told from there: as a row of its own has them. */
export function bandsBack(bands: readonly WayBand[]): WayBand[] {
  return bandsThere(bandsFlipped(bands))
}

/** The same hours, told from the other end. */
export function bandsFlipped(bands: readonly WayBand[]): WayBand[] {
  const turned = { both: 'both', there: 'back', back: 'there' } as const
  return inOrder(bands.map((band) => ({ ...band, direction: turned[band.direction] })))
}

/** Both directions in one row; `back` is told from its own end. */
export function bandsJoined(there: readonly WayBand[], back: readonly WayBand[]): WayBand[] {
  const isSame = (a: WayBand) => (b: WayBand) => a.from === b.from && a.to === b.to && a.minutes === b.minutes
  return inOrder([
    ...there.map((band) => ({ ...band, direction: back.some(isSame(band)) ? ('both' as const) : ('there' as const) })),
    ...back.filter((band) => !there.some(isSame(band))).map((band) => ({ ...band, direction: 'back' as const })),
  ])
}

function inOrder(bands: readonly WayBand[]): WayBand[] {
  return bands.toSorted(
    compareBy(
      ({ from }) => from,
      ({ to }) => to,
      ({ direction }) => bandDirections.indexOf(direction),
    ),
  )
}
