import { MINUTE_MS } from '../../kernel/time'
import type { DeploymentDay } from './deployment'

/** What days come to: how many of each kind, and minutes on duty and of interpreting. */
export interface DeploymentTotals {
  readonly work: number
  readonly travel: number
  readonly hold: number
  readonly duty: number
  readonly interpreting: number
}

export function totalsOf(days: readonly DeploymentDay[]): DeploymentTotals {
  const count = (...states: readonly DeploymentDay['state'][]) => days.filter(({ state }) => states.includes(state)).length
  return {
    work: count('work'),
    travel: count('travel'),
    hold: count('waiting', 'held'),
    duty: days.reduce((sum, day) => sum + dutyMinutesOf(day), 0),
    interpreting: days.reduce((sum, { work }) => sum + (work?.interpretingMinutes ?? 0), 0),
  }
}

/** Minutes from the first report to the last dismissal. */
export function dutyMinutesOf({ work }: DeploymentDay): number {
  return work ? (work.releaseAt - work.reportAt) / MINUTE_MS : 0
}

/** Minutes as hours: `7:30`. */
export function hoursOfMinutes(minutes: number): string {
  const all = Math.round(minutes)
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`
}
