import { askedInTime } from './asked-in-time'
import { bedForEveryNight } from './bed-for-every-night'
import { bothWaysInterpreted } from './both-ways-interpreted'
import { confirmedInTime } from './confirmed-in-time'
import { enoughInterpreters } from './enough-interpreters'
import type { Check } from './finding'
import { groupOfRightSize } from './group-of-right-size'
import { interpretersRest } from './interpreters-rest'
import { interpretingInMeasure } from './interpreting-in-measure'
import { noDoubleBooking } from './no-double-booking'
import { nobodyInterpretsAloneTooLong } from './nobody-interprets-alone-too-long'
import { openWhenVisited } from './open-when-visited'
import { passportValidLongEnough } from './passport-valid-long-enough'
import { timeToGetThere } from './time-to-get-there'
import { timesInOrder } from './times-in-order'

/** Every check, in the order in which an organizer would read a plan through. */
export const checks: readonly Check[] = [
  noDoubleBooking,
  timeToGetThere,
  openWhenVisited,
  groupOfRightSize,
  askedInTime,
  enoughInterpreters,
  bothWaysInterpreted,
  interpretingInMeasure,
  interpretersRest,
  nobodyInterpretsAloneTooLong,
  bedForEveryNight,
  passportValidLongEnough,
  confirmedInTime,
  timesInOrder,
]
