import type { Item } from '../../../shared/mission/entities/item'
import type { Participation } from '../../../shared/mission/entities/participation'
import { type Admission, noAdmissionRules, type Place } from '../../../shared/mission/entities/place'
import type { Mission } from '../../../shared/mission/mission'
import { entities } from '../../../shared/mission/registry'
import { aManyScriptMission } from './a-many-script-mission'

/** The mission of all scripts with these rules at its plant, and a coach that brings and takes its people. */
export function aMissionToAPlant(
  rules: Partial<Admission> | null,
  change: (mission: Mission) => Mission = (one) => one,
): Mission {
  const mission = aManyScriptMission()
  const { places, items, persons } = mission.tables
  const admission = rules && { ...noAdmissionRules, ...rules }
  const way = {
    ...entities.items.defaults,
    id: 'way',
    kind: 'transfer',
    dayOn: '2023-05-25',
    startTime: '09:00',
    endTime: '09:50',
    placeId: 'hotel',
    toPlaceId: 'plant',
    vehicleIds: ['coach'],
    status: 'confirmed',
  } as Item
  const papers = Object.entries(persons).map(([id, person]) => [
    id,
    { ...person, nationality: id === 'p-wang' ? 'CN' : person.nationality, passport: passportOf(id), phone: `phone-${id}` },
  ])
  return change({
    ...mission,
    tables: {
      ...mission.tables,
      persons: Object.fromEntries(papers),
      places: { ...places, plant: { ...places.plant, admission } as Place },
      items: { ...items, way },
    },
  })
}

function passportOf(id: string) {
  return { number: `P-${id}`, country: 'CN', issuedOn: '2020-02-02', expiresOn: '2030-02-02' }
}

/** The mission with one person's participation changed. */
export function withParticipation(mission: Mission, personId: string, fields: Partial<Participation>): Mission {
  const participations = Object.fromEntries(
    Object.entries(mission.tables.participations).map(([id, row]) => [
      id,
      row.personId === personId ? { ...row, ...fields } : row,
    ]),
  )
  return { ...mission, tables: { ...mission.tables, participations } }
}
