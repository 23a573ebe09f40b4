import { addDays, instantOf, type LocalDate, MINUTE_MS } from '../../../kernel/time'
import type { Requirement } from '../../../mission/entities/requirement'
import { isOfSeveralDays } from '../../../mission/items/day-parts'
import { type PlannedItem, plannedItemsOf } from '../../../mission/items/planned-items'
import { lookUp } from '../../../mission/look-up'
import { requirementsByItem } from '../../../mission/people/engagements'
import { teamStrengthOf } from '../../demand'
import { isInterpreted } from '../../interpreter-day'
import { tourDemandOf } from '../../tour-demand'
import { tooLongAlone } from '../../working-alone'

/** A requirement at its time: what a team is sought for. All times are whole minutes from `epoch`. */
export interface Need {
  readonly index: number
  readonly requirement: Requirement
  readonly planned: PlannedItem
  /** Index of its programme day. */
  readonly day: number
  readonly start: number
  readonly end: number
  /** Interpreters wanted. */
  readonly places: number
  readonly isInterpreted: boolean
  /** Members of its team who are there for a stretch only: they are fixed. */
  readonly parts: number
  /**
   * How often somebody alone would work longer than the mode allows, though no second is asked for, with none and with one who is there
   * all the time.
   */
  readonly longAlone: readonly [withNone: number, withOne: number]
  /** Interpreters with whom nobody serves more visitors of a tour than is usual; 0 or 1 where one is enough. */
  readonly usualSize: number
  /** Whom and what it belongs to over a day: principal, groups, facility. Indexes into `charges`. */
  readonly charges: readonly number[]
  /** The hours of noon on its day: lunch may begin, who works before …, … and after this needs one, lunch is over. */
  readonly noon: { readonly opens: number; readonly from: number; readonly to: number; readonly closes: number }
}

/** All needs of a mission in time order, with the days and charges that they name. */
export interface Needs {
  readonly needs: readonly Need[]
  readonly dates: readonly LocalDate[]
  readonly charges: readonly string[]
  /** The instant that minute 0 is. */
  readonly epoch: number
}

/** A team is sought for a programme day; what goes on for longer needs one by hand, day by day. */
const LONGEST_NEED_MINUTES = 24 * 60

/** The needs of a mission, whoever is assigned. What has no time yet, and what goes on over several days, is not among them. */
export const needsOf = lookUp(
  ['items', 'requirements', 'places', 'participations', 'interpreters', 'missions', 'ruleProfiles'],
  (mission): Needs => {
    const byItem = requirementsByItem(mission)
    const planned = plannedItemsOf(mission).filter(isPlaceable)
    const epoch = Math.min(...planned.map(({ start }) => start), Number.MAX_SAFE_INTEGER)
    const dates = [...new Set(planned.map(({ item }) => item.dayOn ?? ''))].sort()
    const dayOf = new Map(dates.map((date, index) => [date, index]))
    const charges = new Map<string, number>()
    const chargeOf = (name: string) => {
      const known = charges.get(name) ?? charges.size
      charges.set(name, known)
      return known
    }
    const needs = planned.flatMap((one) => (byItem.get(one.item.id) ?? []).map((requirement) => ({ one, requirement })))
    return {
      needs: needs.map(({ one, requirement }, index) => {
        const { needed } = teamStrengthOf(mission, requirement)
        return {
          index,
          requirement,
          planned: one,
          day: dayOf.get(one.item.dayOn ?? '') ?? 0,
          start: (one.start - epoch) / MINUTE_MS,
          end: (one.end - epoch) / MINUTE_MS,
          places: needed,
          isInterpreted: isInterpreted(one.item),
          parts: 0,
          longAlone: [0, tooLongAlone(mission, requirement) === null ? 0 : 1],
          usualSize: tourDemandOf(mission, one.item)?.needed ?? 0,
          charges: chargesOf(one, requirement).map(chargeOf),
          noon: noonOf(one, epoch),
        }
      }),
      dates,
      charges: [...charges.keys()],
      epoch,
    }
  },
)

/** Rules that a team of so many breaks by its size, counted as the checks count their findings: C11, and C07's usual figure. */
export function breachesOf({ parts, longAlone, usualSize }: Need, size: number): number {
  return (longAlone[size - parts] ?? 0) + (size > 0 && size < usualSize ? 1 : 0)
}

/** Whether a team can be planned for an item. */
export function isPlaceable(planned: PlannedItem): boolean {
  const { item } = planned
  return item.dayOn !== null && planned.end - planned.start <= LONGEST_NEED_MINUTES * MINUTE_MS && !isOfSeveralDays(planned)
}

function chargesOf({ item }: PlannedItem, requirement: Requirement): readonly string[] {
  const principal = requirement.principalPersonId
  const groups = item.attendance === 'groups' ? item.groupIds.map((id) => `groups ${id}`) : []
  const place = item.kind === 'visit' && item.placeId !== null ? [`places ${item.placeId}`] : []
  return [...(principal === null ? [] : [`persons ${principal}`]), ...groups, ...place]
}

function noonOf({ item }: PlannedItem, epoch: number): Need['noon'] {
  const on = addDays(item.dayOn ?? '', item.startDayOffset)
  const at = (time: string) => (instantOf(on, time, item.zone) - epoch) / MINUTE_MS
  return { opens: at('11:00'), from: at('12:00'), to: at('14:00'), closes: at('15:00') }
}
