import { askingFindings } from '../checks/asked-in-time'
import type { CheckContext, Finding } from '../checks/finding'
import { openingFindings } from '../checks/open-when-visited'
import { inReadingOrder } from '../checks/reading-order'
import type { LocalDate } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import type { Mission } from '../mission/mission'

/** How a day would receive items at their own clock times: `barred` where a host would not let them in, `risky` where it is getting late to ask. */
export interface DayOutlook {
  readonly kind: 'free' | 'risky' | 'barred'
  /** Why it is not free, the gravest first. */
  readonly findings: readonly Finding[]
}

/** What the checks of opening and of asking in time would say of items on a day. */
export function outlookOn(mission: Mission, items: readonly Item[], date: LocalDate, context: CheckContext): DayOutlook {
  const findings = items
    .flatMap((item) => {
      const trial = { ...item, dayOn: date }
      return [...openingFindings(mission, trial), ...askingFindings(mission, trial, context)]
    })
    .sort(inReadingOrder)
  const isBarred = findings.some(({ severity }) => severity === 'hard' || severity === 'error')
  return { kind: isBarred ? 'barred' : findings.length > 0 ? 'risky' : 'free', findings }
}
