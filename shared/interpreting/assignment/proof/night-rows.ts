import type { Problem } from '../problem/problem'
import type { BlockRow } from './block'
import type { DayColumns } from './day-columns'

interface NightRows {
  readonly rows: readonly BlockRow[]
  readonly rowsOf: (column: number) => readonly number[]
  readonly forEachEntry: (visit: (column: number, row: number) => void) => void
}

/** Where nights are not the block's affair. */
export const noNights: NightRows = { rows: [], rowsOf: () => [], forEachEntry: () => undefined }

/**
 * Rows that keep nights long enough: of the days that end at or after an hour and those of the next that begin too soon after it, an
 * interpreter has one. One row for each hour of ending; what is fixed on both sides is nobody's choice and stands in no row together.
 */
export function nightRowsOf(problem: Problem, columns: DayColumns, firstRow: number): NightRows {
  const byDay = new Map<number, number[]>()
  for (let column = 0; column < columns.count; column++) {
    const at = (columns.interpreter[column] ?? 0) * problem.dates.length + (columns.day[column] ?? 0)
    const own = byDay.get(at)
    if (own) own.push(column)
    else byDay.set(at, [column])
  }
  const rows: BlockRow[] = []
  const rowsOf = new Map<number, number[]>()
  const release = (column: number) => columns.releaseAt[column] ?? 0
  const report = (column: number) => columns.reportAt[column] ?? 0
  const add = (members: readonly number[]) => {
    const row = firstRow + rows.length
    rows.push({ lower: Number.NEGATIVE_INFINITY, upper: 1, helpers: [] })
    for (const column of members) {
      const own = rowsOf.get(column)
      if (own) own.push(row)
      else rowsOf.set(column, [row])
    }
  }
  for (const [at, evenings] of byDay) {
    const interpreter = Math.floor(at / problem.dates.length)
    const rest = problem.limits.rest[interpreter] ?? 0
    for (let next = at + 1; next < (interpreter + 1) * problem.dates.length; next++) {
      const mornings = byDay.get(next) ?? []
      const firstReport = mornings.reduce((least, column) => Math.min(least, report(column)), Number.POSITIVE_INFINITY)
      const late = [...new Set(evenings.map(release))].filter((hour) => hour + rest > firstReport).sort((a, b) => a - b)
      for (const hour of late) {
        const ends = evenings.filter((column) => release(column) >= hour)
        const begins = mornings.filter((column) => report(column) < hour + rest)
        const freeEnds = ends.filter((column) => ((columns.fixedEnds[column] ?? 0) & 2) === 0)
        const freeBegins = begins.filter((column) => ((columns.fixedEnds[column] ?? 0) & 1) === 0)
        if (freeEnds.length > 0) add([...freeEnds, ...begins])
        if (freeEnds.length < ends.length && freeBegins.length > 0) add([...ends, ...freeBegins])
      }
    }
  }
  return {
    rows,
    rowsOf: (column) => rowsOf.get(column) ?? [],
    forEachEntry: (visit) => {
      for (const [column, own] of rowsOf) for (const row of own) visit(column, row)
    },
  }
}
