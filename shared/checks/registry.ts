import { askedInTime } from './asked-in-time'
import { bedForEveryNight } from './bed-for-every-night'
import { bothWaysInterpreted } from './both-ways-interpreted'
import { cancellingGetsDearer } from './cancelling-gets-dearer'
import { coachesInMeasure } from './coaches-in-measure'
import { confirmedInTime } from './confirmed-in-time'
import { consecutiveTakesLonger } from './consecutive-takes-longer'
import { dietsTold } from './diets-told'
import { enoughInterpreters } from './enough-interpreters'
import type { Check } from './finding'
import { groupOfRightSize } from './group-of-right-size'
import { interpreterMayBeUsed } from './interpreter-may-be-used'
import { interpretersForEveryTable } from './interpreters-for-every-table'
import { interpretersRest } from './interpreters-rest'
import { interpretingInMeasure } from './interpreting-in-measure'
import { journeysArranged } from './journeys-arranged'
import { mealsAndRestrooms } from './meals-and-restrooms'
import { noDoubleBooking } from './no-double-booking'
import { nobodyInterpretsAloneTooLong } from './nobody-interprets-alone-too-long'
import { officialTripInMeasure } from './official-trip-in-measure'
import { openWhenVisited } from './open-when-visited'
import { papersInTime } from './papers-in-time'
import { passportValidLongEnough } from './passport-valid-long-enough'
import { principalsPresent } from './principals-present'
import { rulesGivenOut } from './rules-given-out'
import { somebodyToCall } from './somebody-to-call'
import { timeToGetThere } from './time-to-get-there'
import { timesInOrder } from './times-in-order'
import { travelDays } from './travel-days'
import { visitorsPerInterpreter } from './visitors-per-interpreter'

/** Every check, in the order in which an organizer would read a plan through. */
export const checks: readonly Check[] = [
  noDoubleBooking,
  timeToGetThere,
  openWhenVisited,
  groupOfRightSize,
  askedInTime,
  enoughInterpreters,
  visitorsPerInterpreter,
  bothWaysInterpreted,
  interpretingInMeasure,
  interpretersRest,
  nobodyInterpretsAloneTooLong,
  travelDays,
  papersInTime,
  coachesInMeasure,
  bedForEveryNight,
  journeysArranged,
  passportValidLongEnough,
  dietsTold,
  rulesGivenOut,
  consecutiveTakesLonger,
  mealsAndRestrooms,
  confirmedInTime,
  principalsPresent,
  interpretersForEveryTable,
  officialTripInMeasure,
  timesInOrder,
  somebodyToCall,
  cancellingGetsDearer,
  interpreterMayBeUsed,
]
