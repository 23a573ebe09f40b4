import { driverDaysOf } from './driver-days'
import { drivingFindings } from './driving-times'
import type { Check } from './finding'
import { seatFindings } from './seats-and-bags'

/** C14: drivers keep to their hours, and everybody has a seat and room for a bag. */
export const coachesInMeasure: Check = {
  id: 'C14',
  name: 'coaches-in-measure',
  reads: [
    'items',
    'vehicles',
    'places',
    'participations',
    'requirements',
    'assignments',
    'interpreters',
    'missions',
    'ruleProfiles',
  ],
  run: (mission, context) => [...seatFindings(mission, context), ...drivingFindings(mission, driverDaysOf(mission), context)],
}
