import { type Mission, rowsOf } from '../../../shared/mission/mission'
import type { Ref } from '../../../shared/mission/registry'
import { nightsWithoutBed } from './room-rows'

/** The tabs that list a row, the likeliest first; none for rows that live in another view. Who has no bed is among the rooms as well. */
export function tabsOf(mission: Mission, { table, id }: Ref): readonly string[] {
  if (table === 'organizations' || table === 'groups') return [table]
  if (table === 'roomStays') return ['rooms']
  if (table !== 'persons') return []
  const own = rowsOf(mission, 'participations').filter(({ personId }) => personId === id)
  const lists = own.map((one) => (one.side === 'guest' && one.role !== 'interpreter' ? 'delegation' : 'others'))
  const isBedless = nightsWithoutBed(mission).some(({ personId }) => personId === id)
  return [...(lists.length === 0 ? ['others'] : new Set(lists)), ...(isBedless ? ['rooms'] : [])]
}
