import type { Interpreter } from '../../../mission/entities/interpreter'
import type { Mission } from '../../../mission/mission'
import { partyIdsOf } from '../../../mission/people/attendance'
import { absencesAt, absencesByInterpreter } from '../../absences'
import { attendedAt } from '../../attended'
import type { Need } from './need'
import type { WhoCan } from './who-can'

/**
 * Minutes of the whole mission that would be each interpreter's, were the work of every need shared by all who can do it; in whole
 * hours. Hangs on nothing that is assigned.
 */
export function fairSharesOf(
  mission: Mission,
  needs: readonly Need[],
  interpreters: readonly Interpreter[],
  whoCan: WhoCan,
  dayLimits: Int32Array,
): Float64Array {
  const absences = absencesByInterpreter(mission)
  const party = partyIdsOf(mission)
  const mayBeAway = interpreters.map((one) => (absences.has(one.id) || party.has(one.personId) ? one : null))
  const shares = new Float64Array(interpreters.length)
  const able: number[] = []
  for (const { requirement, planned, isInterpreted, start, end, places } of needs) {
    if (!isInterpreted || places === 0) continue
    able.length = 0
    for (const { interpreter: index } of whoCan(requirement)) {
      if (end - start > (dayLimits[index] ?? 0)) continue
      const one = mayBeAway[index]
      if (one && absencesAt(mission, one.id, planned.item, planned).length > 0) continue
      if (one && attendedAt(mission, one, planned.item, planned).length > 0) continue
      able.push(index)
    }
    const minutes = ((end - start) * Math.min(places, able.length)) / able.length
    for (const index of able) shares[index] = (shares[index] ?? 0) + minutes
  }
  return shares.map((minutes) => Math.ceil(minutes / 60) * 60)
}
