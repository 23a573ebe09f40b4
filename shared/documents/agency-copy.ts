import type { Mission } from '../mission/mission'
import type { RowOf } from '../mission/registry'
import { rowsTold } from './rows-told'

/**
 * An agency's copy: its own interpreters with their limits, availability, journeys and hotels, and the work that they were offered.
 * What they charge and what is thought of them is not in it, nor anybody of another agency.
 */
export function agencyCopyOf(mission: Mission, redacted: Mission, agencyId: string): Mission {
  const interpreters = rowsTold(mission, 'interpreters', (one) =>
    one.agencyOrganizationId === agencyId ? withoutOpinion(one) : null,
  )
  const own = new Set(Object.keys(interpreters))
  const persons = new Set(Object.values(interpreters).map(({ personId }) => personId))
  const ofThem = (ids: readonly string[]) => ids.filter((id) => persons.has(id))
  return {
    ...redacted,
    tables: {
      ...redacted.tables,
      interpreters,
      // What is only proposed is the organizer's business still.
      assignments: rowsTold(mission, 'assignments', (one) =>
        own.has(one.interpreterId) && one.status !== 'proposed' ? { ...one, answerNote: '', documentsSentOn: null } : null,
      ),
      availabilities: rowsTold(mission, 'availabilities', (one) => (own.has(one.interpreterId) ? one : null)),
      travelLegs: rowsTold(mission, 'travelLegs', (one) =>
        ofThem(one.personIds).length > 0 ? { ...one, personIds: ofThem(one.personIds), bookingReference: '' } : null,
      ),
      roomStays: rowsTold(mission, 'roomStays', (one) =>
        ofThem(one.occupantIds).length > 0 ? { ...one, occupantIds: ofThem(one.occupantIds), roomNumber: '', notes: '' } : null,
      ),
    },
  }
}

function withoutOpinion(interpreter: RowOf<'interpreters'>): RowOf<'interpreters'> {
  return {
    ...interpreter,
    notes: '',
    doNotUse: false,
    doNotUseReason: '',
    notForPersonIds: [],
    notForOrganizationIds: [],
    preferredPartnerIds: [],
    ratePlanId: null,
  }
}
