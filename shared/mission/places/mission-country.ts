import { lookUp } from '../look-up'
import { rowsOf } from '../mission'

/** Where a mission goes: the country of its first facility that tells one; empty: not known. */
export const missionCountryOf = lookUp(
  ['places'],
  (mission) => rowsOf(mission, 'places').find(({ kind, country }) => kind === 'facility' && country !== '')?.country ?? '',
)
