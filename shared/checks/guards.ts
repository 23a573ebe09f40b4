import type { Mission } from '../mission/mission'
import type { TableName } from '../mission/registry'
import { askedInTime } from './asked-in-time'
import type { Check, CheckContext, Finding } from './finding'
import { groupOfRightSize } from './group-of-right-size'
import { noDoubleBooking } from './no-double-booking'
import { openWhenVisited } from './open-when-visited'
import { timeToGetThere } from './time-to-get-there'

/** C01 to C05: what tells whether an item may be where it is put. */
const guards: readonly Check[] = [noDoubleBooking, timeToGetThere, openWhenVisited, groupOfRightSize, askedInTime]

/** The tables that these checks read. */
export const guardTables: ReadonlySet<TableName> = new Set(guards.flatMap(({ reads }) => reads))

/** What these checks find, in the order of the checks. */
export function guardFindings(mission: Mission, context: CheckContext): readonly Finding[] {
  return guards.flatMap((check) => check.run(mission, context))
}
