import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { ViewId } from '../../shared/ipc/session'
import type { Mission } from '../../shared/mission/mission'
import type { TableName } from '../../shared/mission/registry'

export interface InspectorProps {
  readonly id: string
}

/** What the right side shows for a selected row of a table, and the view in which such rows live. */
export interface InspectorEntry {
  readonly table: TableName
  readonly home: ViewId
  readonly Inspector: LazyExoticComponent<ComponentType<InspectorProps>>
  /** Where there is something to inspect also without a row. */
  readonly isThere?: (mission: Mission, id: string) => boolean
}

/**
 * One inspector per kind of row, the same in every view. A feature adds its line here; it is loaded when first shown.
 */
const inspectors: readonly InspectorEntry[] = [
  {
    table: 'items',
    home: 'itinerary',
    Inspector: lazy(async () => ({ default: (await import('../features/itinerary/item-inspector')).ItemInspector })),
  },
  {
    table: 'days',
    home: 'itinerary',
    Inspector: lazy(async () => ({ default: (await import('../features/itinerary/day-inspector')).DayInspector })),
  },
  {
    table: 'requirements',
    home: 'interpreters',
    Inspector: lazy(async () => ({
      default: (await import('../features/interpreters/requirement-inspector')).RequirementInspector,
    })),
  },
  {
    table: 'interpreters',
    home: 'interpreters',
    Inspector: lazy(async () => ({
      default: (await import('../features/interpreters/interpreter-inspector')).InterpreterInspector,
    })),
  },
  {
    table: 'persons',
    home: 'people',
    Inspector: lazy(async () => ({ default: (await import('../features/people/person-inspector')).PersonInspector })),
  },
  {
    table: 'organizations',
    home: 'people',
    Inspector: lazy(async () => ({ default: (await import('../features/people/organization-inspector')).OrganizationInspector })),
  },
  {
    table: 'groups',
    home: 'people',
    Inspector: lazy(async () => ({ default: (await import('../features/people/group-inspector')).GroupInspector })),
  },
  {
    table: 'roomStays',
    home: 'people',
    Inspector: lazy(async () => ({ default: (await import('../features/people/room-stay-inspector')).RoomStayInspector })),
  },
  {
    table: 'places',
    home: 'places',
    Inspector: lazy(async () => ({ default: (await import('../features/places/place-inspector')).PlaceInspector })),
  },
  {
    table: 'vehicles',
    home: 'places',
    Inspector: lazy(async () => ({ default: (await import('../features/places/vehicle-inspector')).VehicleInspector })),
  },
  {
    table: 'travelLegs',
    home: 'places',
    Inspector: lazy(async () => ({ default: (await import('../features/places/travel-leg-inspector')).TravelLegInspector })),
  },
  {
    table: 'missions',
    home: 'itinerary',
    Inspector: lazy(async () => ({ default: (await import('../features/mission/mission-inspector')).MissionInspector })),
  },
  {
    table: 'ratePlans',
    home: 'interpreters',
    Inspector: lazy(async () => ({ default: (await import('../features/mission/rate-plan-inspector')).RatePlanInspector })),
  },
  {
    table: 'ruleProfiles',
    home: 'interpreters',
    Inspector: lazy(async () => ({
      default: (await import('../features/mission/rule-profile-inspector')).RuleProfileInspector,
    })),
  },
  {
    table: 'tasks',
    home: 'tasks',
    Inspector: lazy(async () => ({ default: (await import('../features/tasks/task-inspector')).TaskInspector })),
    // A task that follows from a rule is called by its rule and item, and gets a row when somebody says something of it.
    isThere: ({ tables }, id) => Object.hasOwn(tables.items, id.slice(id.indexOf(':') + 1)),
  },
]

/** The inspector of several items at once. */
export const SeveralItemsInspector = lazy(async () => ({
  default: (await import('../features/itinerary/several-items-inspector')).SeveralItemsInspector,
}))

export function inspectorFor(table: TableName): InspectorEntry | undefined {
  return inspectors.find((entry) => entry.table === table)
}
