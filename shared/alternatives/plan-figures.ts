import { checkMission } from '../checks/check-mission'
import type { Severity } from '../checks/finding'
import { type LocalDate, MINUTE_MS } from '../kernel/time'
import { takesPlace } from '../mission/items/item-times'
import { isJourney, plannedItemsOf } from '../mission/items/planned-items'
import { type Mission, rowsOf } from '../mission/mission'
import { engagementsByInterpreter } from '../mission/people/engagements'

/** What a plan comes to, to be set beside another. */
export interface PlanFigures {
  /** Open findings: hard ones and errors, then the others. */
  readonly graveFindings: number
  readonly otherFindings: number
  /** Items that have a day, and those that wait in the pool. */
  readonly placed: number
  readonly waiting: number
  /** Minutes of transfers, flights and trains. */
  readonly travelMinutes: number
  /** Minutes at work, added up over all interpreters. */
  readonly interpreterMinutes: number
}

const grave: readonly Severity[] = ['hard', 'error']

export function planFiguresOf(mission: Mission, today: LocalDate): PlanFigures {
  const { findings, accepted } = checkMission(mission, { today })
  const open = findings.filter(({ key }) => !accepted.has(key))
  const items = rowsOf(mission, 'items').filter(takesPlace)
  const minutes = (spans: Iterable<{ readonly start: number; readonly end: number }>): number =>
    [...spans].reduce((sum, { start, end }) => sum + (end - start) / MINUTE_MS, 0)
  return {
    graveFindings: open.filter(({ severity }) => grave.includes(severity)).length,
    otherFindings: open.filter(({ severity }) => !grave.includes(severity)).length,
    placed: items.filter(({ dayOn }) => dayOn !== null).length,
    waiting: items.filter(({ dayOn }) => dayOn === null).length,
    travelMinutes: minutes(plannedItemsOf(mission).filter(({ item }) => isJourney(item))),
    interpreterMinutes: minutes([...engagementsByInterpreter(mission).values()].flat()),
  }
}
