import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import type { Mission } from '../../../shared/mission/mission'
import { missionOf } from '../mission-of'
import { driver, hostParticipations, hosts } from './hosts'
import { availabilities, interpreter, interpreterParticipation, interpreterPerson, ratePlan } from './interpreter'
import { assignments, requirements } from './interpreting'
import { week1 } from './items/week-1'
import { week2 } from './items/week-2'
import { week3 } from './items/week-3'
import { pooledItems, week4 } from './items/week-4'
import { days, holidays, missionRow } from './mission'
import { organizations } from './organizations'
import { places, transferTimes } from './places'
import { tasks } from './tasks'
import { traineeParticipations, trainees } from './trainees'
import { roomStays, travelLegs, vehicles } from './travel'

/** Two trainees from Shenyang in Kawasaki for four weeks (domain/programmes.md 8.4), with problems on purpose (tests/resources/samples). */
export function kawasakiTrainees(missionId: string): Mission {
  return missionOf(missionId, {
    missions: [missionRow(missionId)],
    ruleProfiles: [{ id: 'rules-jp', ...japanMarket }],
    holidays,
    days,
    organizations,
    persons: [...trainees, ...hosts, driver, interpreterPerson],
    participations: [...traineeParticipations, ...hostParticipations, interpreterParticipation],
    places,
    transferTimes,
    vehicles,
    items: [...week1, ...week2, ...week3, ...week4, ...pooledItems],
    travelLegs,
    ratePlans: [ratePlan],
    interpreters: [interpreter],
    availabilities,
    requirements,
    assignments,
    roomStays,
    tasks,
  })
}
