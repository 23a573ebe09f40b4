import type { z } from 'zod'
import { acceptanceEntity } from './entities/acceptance'
import { assignmentEntity } from './entities/assignment'
import { availabilityEntity } from './entities/availability'
import { dayEntity } from './entities/day'
import { dayTemplateEntity } from './entities/day-template'
import { groupEntity } from './entities/group'
import { holidayEntity } from './entities/holiday'
import { interpreterEntity } from './entities/interpreter'
import { itemEntity } from './entities/item'
import { missionEntity } from './entities/mission-row'
import { organizationEntity } from './entities/organization'
import { participationEntity } from './entities/participation'
import { personEntity } from './entities/person'
import { placeEntity } from './entities/place'
import { ratePlanEntity } from './entities/rate-plan'
import { releaseEntity } from './entities/release'
import { requirementEntity } from './entities/requirement'
import { roomStayEntity } from './entities/room-stay'
import { ruleProfileEntity } from './entities/rule-profile'
import { taskEntity } from './entities/task'
import { taskRuleEntity } from './entities/task-rule'
import { termEntity } from './entities/term'
import { transferTimeEntity } from './entities/transfer-time'
import { travelLegEntity } from './entities/travel-leg'
import { vehicleEntity } from './entities/vehicle'

/** Every table of a mission, in the order in which a person would fill them. */
export const entities = {
  missions: missionEntity,
  ruleProfiles: ruleProfileEntity,
  holidays: holidayEntity,
  days: dayEntity,
  organizations: organizationEntity,
  persons: personEntity,
  groups: groupEntity,
  participations: participationEntity,
  places: placeEntity,
  transferTimes: transferTimeEntity,
  vehicles: vehicleEntity,
  items: itemEntity,
  travelLegs: travelLegEntity,
  ratePlans: ratePlanEntity,
  interpreters: interpreterEntity,
  availabilities: availabilityEntity,
  requirements: requirementEntity,
  assignments: assignmentEntity,
  roomStays: roomStayEntity,
  tasks: taskEntity,
  terms: termEntity,
  acceptances: acceptanceEntity,
  releases: releaseEntity,
  taskRules: taskRuleEntity,
  dayTemplates: dayTemplateEntity,
}

export type TableName = keyof typeof entities
export type RowOf<Name extends TableName> = Readonly<z.infer<(typeof entities)[Name]['schema']>>
export type Rows<Name extends TableName> = Readonly<Record<string, RowOf<Name>>>
export type Tables = { readonly [Name in TableName]: Rows<Name> }

export const tableNames = Object.keys(entities) as readonly TableName[]

/** A row, told by its table and id. */
export interface Ref {
  readonly table: TableName
  readonly id: string
}
