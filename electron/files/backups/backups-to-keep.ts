import { DAY_MS } from '../../../shared/kernel/time'

const allDays = 2
/** One of each of so many days, then of so many weeks, then of so many months that have one. */
const tiers = [
  { count: 12, periodOf: (at: number) => Math.floor(at / DAY_MS) },
  // 1 January 1970 was a Thursday: weeks start on Monday.
  { count: 10, periodOf: (at: number) => Math.floor((at / DAY_MS + 3) / 7) },
  { count: 9, periodOf: (at: number) => new Date(at).getUTCFullYear() * 12 + new Date(at).getUTCMonth() },
] as const

/**
 * Which backups to keep: all of the last two days, then 12 daily, 10 weekly and 9 monthly ones, of each period the newest (UTC).
 * Periods without a backup do not count, so that an idle month deletes nothing. The newest backup is always kept; one that seems to
 * be made in the future (the clock was set back) counts as of now.
 */
export function backupsToKeep<B extends { readonly madeAt: number }>(backups: readonly B[], now: number): readonly B[] {
  const newestFirst = [...backups].sort((a, b) => b.madeAt - a.madeAt)
  const isRecent = (backup: B): boolean => backup.madeAt > now - allDays * DAY_MS
  const kept = newestFirst.filter((backup, index) => index === 0 || isRecent(backup))
  let rest = newestFirst.slice(kept.length)
  for (const { count, periodOf } of tiers) {
    let last: number | null = null
    let taken = 0
    const later: B[] = []
    for (const backup of rest) {
      const period = periodOf(backup.madeAt)
      if (period === last) continue
      if (taken < count) {
        kept.push(backup)
        taken += 1
        last = period
      } else {
        later.push(backup)
      }
    }
    rest = later
  }
  return kept
}
