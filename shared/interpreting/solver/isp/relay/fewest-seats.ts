import type { IspInstance } from '../isp-instance'
import { starPacking } from './star-packing'

/**
 * For each session, fewer seats than these never cover it whole, relay counted. n languages need n − 1 seats, which then are a star with a pivot
 * of the session; n seats are a star with another pivot, or a ring of four or five; everything else has more.
 */
export function fewestSeats(instance: IspInstance): (session: number) => number {
  const stars = starPacking(instance, null)
  return (session) => {
    const size = instance.sessions[session]?.languages.length ?? 0
    const alone = stars.cover(session) ? stars.seats().filter((seat) => seat.session === session).length : null
    stars.uncover(session)
    return alone ?? (size < 6 ? size : size + 1)
  }
}
