import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import type { Mission } from '../../../shared/mission/mission'
import { missionOf } from '../mission-of'
import { companionParticipations, companions } from './companions'
import { delegateParticipations, delegates } from './delegates'
import { hostParticipations, hosts } from './hosts'
import { interpreterParticipations, interpreterPersons, interpreters } from './interpreters'
import { assignments, availabilities, requirements } from './interpreting'
import { day1Items } from './items/day-1'
import { day2Items } from './items/day-2'
import { day3Items } from './items/day-3'
import { day4Items } from './items/day-4'
import { day5Items } from './items/day-5'
import { day6Items } from './items/day-6'
import { day7Items } from './items/day-7'
import { day8Items } from './items/day-8'
import { pooledItems } from './items/pool'
import { days, groups, holidays, missionRow } from './mission'
import { organizations } from './organizations'
import { places, transferTimes } from './places'
import { ratePlans } from './rate-plans'
import { tasks } from './tasks'
import { roomStays, travelLegs } from './travel'
import { vehicles } from './vehicles'

/** Twenty Chinese environmental companies in Japan (domain/programmes.md 8.1), with problems on purpose (tests/resources/samples). */
export function greenXuJapan(missionId: string): Mission {
  return missionOf(missionId, {
    missions: [missionRow(missionId)],
    ruleProfiles: [{ id: 'rules-jp', ...japanMarket }],
    holidays,
    days,
    organizations,
    persons: [...delegates, ...companions, ...hosts, ...interpreterPersons],
    groups,
    participations: [...delegateParticipations, ...companionParticipations, ...hostParticipations, ...interpreterParticipations],
    places,
    transferTimes,
    vehicles,
    items: [
      ...day1Items,
      ...day2Items,
      ...day3Items,
      ...day4Items,
      ...day5Items,
      ...day6Items,
      ...day7Items,
      ...day8Items,
      ...pooledItems,
    ],
    travelLegs,
    ratePlans,
    interpreters,
    availabilities,
    requirements,
    assignments,
    roomStays,
    tasks,
  })
}
