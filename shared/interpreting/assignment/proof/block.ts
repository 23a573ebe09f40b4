import type { Problem } from '../problem/problem'
import type { Draft } from '../search/draft'
import { type HelperColumn, needRowsOf } from './block-rows'
import type { DayColumns } from './day-columns'
import { nightRowsOf, noNights } from './night-rows'

export interface BlockRow {
  readonly lower: number
  readonly upper: number
  readonly helpers: readonly (readonly [helper: number, coefficient: number])[]
}

/**
 * Some days of a mission as a programme: choose for each interpreter and day one column or none, so that the rows hold. What the days
 * have in common with others is either in rows (a whole mission) or in the costs (single days).
 */
export interface Block {
  readonly problem: Problem
  readonly columns: DayColumns
  /** Of a column, in points. */
  readonly costOf: (column: number) => number
  readonly rows: readonly BlockRow[]
  readonly helpers: readonly (HelperColumn & { readonly lower: number })[]
  /** Columns of the plan at hand. */
  readonly start: readonly number[]
  readonly entriesOf: (column: number) => { readonly rows: readonly number[]; readonly values: readonly number[] }
  /** Reckons, by column, its cost less what the rows pay for it. */
  readonly reducedCostsOf: (prices: Float64Array, into: Float64Array) => void
  readonly mustWork: (interpreter: number, day: number) => boolean
}

/**
 * What the days of a block have in common as rows. `apart`: nothing, it is the costs' affair. `nights`: the nights between them. `whole`:
 * besides, fair shares and the number of interpreters.
 */
type Joined = 'apart' | 'nights' | 'whole'

/** The block of some days. */
export function blockOf(draft: Draft, days: readonly number[], columns: DayColumns, costs: Float64Array, joined: Joined): Block {
  const { problem } = draft
  const isWhole = joined === 'whole'
  const count = problem.dates.length
  const inBlock = new Set(days)
  const { rows: stintRows, helpers: needHelpers } = needRowsOf(
    problem,
    problem.needs.filter(({ day }) => inBlock.has(day)),
  )
  const helpers = needHelpers.map((helper) => ({ ...helper, lower: 0 }))
  const rows: BlockRow[] = [...stintRows]
  const rowsOfStint = new Map<number, (readonly [row: number, coefficient: number])[]>()
  stintRows.forEach(({ stints }, row) => {
    for (const [{ index }, coefficient] of stints) rowsOfStint.set(index, [...(rowsOfStint.get(index) ?? []), [row, coefficient]])
  })
  const mustWork = (interpreter: number, day: number) =>
    problem.stintsOn[interpreter * count + day]?.some(({ isFixed }) => isFixed) === true
  const groupRow = new Map<number, number>()
  const fairRow = new Map<number, number>()
  for (let interpreter = 0; interpreter < problem.interpreters.length; interpreter++) {
    const own = days.filter((day) => (problem.stintsOn[interpreter * count + day]?.length ?? 0) > 0)
    if (own.length === 0) continue
    const isBusy = own.some((day) => mustWork(interpreter, day)) ? 1 : 0
    const isUsed = isWhole ? helpers.push({ cost: problem.weights.fewerInterpreters, lower: isBusy, upper: 1 }) - 1 : -1
    for (const day of own) {
      groupRow.set(interpreter * count + day, rows.length)
      const must = mustWork(interpreter, day) ? 1 : 0
      rows.push(isWhole ? { lower: must - 1, upper: 0, helpers: [[isUsed, -1]] } : { lower: must, upper: 1, helpers: [] })
    }
    if (!isWhole || problem.weights.fairness === 0) continue
    const beyond = helpers.push({ cost: problem.weights.fairness / 60, lower: 0, upper: 1440 * days.length }) - 1
    fairRow.set(interpreter, rows.length)
    rows.push({ lower: Number.NEGATIVE_INFINITY, upper: problem.fairShare[interpreter] ?? 0, helpers: [[beyond, -1]] })
  }
  const nights = joined !== 'apart' ? nightRowsOf(problem, columns, rows.length) : noNights
  rows.push(...nights.rows)

  const entriesOf = (column: number) => {
    const entries = new Map<number, number>()
    const put = (row: number | undefined, value: number) => {
      if (row !== undefined) entries.set(row, (entries.get(row) ?? 0) + value)
    }
    const interpreter = columns.interpreter[column] ?? 0
    for (let at = columns.starts[column] ?? 0; at < (columns.starts[column + 1] ?? 0); at++) {
      for (const [row, value] of rowsOfStint.get(columns.stints[at] ?? 0) ?? []) put(row, value)
    }
    put(groupRow.get(interpreter * count + (columns.day[column] ?? 0)), 1)
    put(fairRow.get(interpreter), columns.minutes[column] ?? 0)
    for (const row of nights.rowsOf(column)) put(row, 1)
    return { rows: [...entries.keys()], values: [...entries.values()] }
  }
  const reducedCostsOf = (prices: Float64Array, reduced: Float64Array): void => {
    const stintPrice = new Float64Array(problem.stints.length)
    for (const [stint, own] of rowsOfStint) {
      stintPrice[stint] = own.reduce((sum, [row, value]) => sum + (prices[row] ?? 0) * value, 0)
    }
    const priceOf = (row: number | undefined) => (row === undefined ? 0 : (prices[row] ?? 0))
    const { starts, stints, minutes, groups } = columns
    for (let group = 0; group + 1 < groups.length; group++) {
      const first = groups[group] ?? 0
      const interpreter = columns.interpreter[first] ?? 0
      const forWorking = priceOf(groupRow.get(interpreter * count + (columns.day[first] ?? 0)))
      const perMinute = priceOf(fairRow.get(interpreter))
      const end = groups[group + 1] ?? 0
      for (let column = first; column < end; column++) {
        let own = (costs[column] ?? 0) - forWorking - perMinute * (minutes[column] ?? 0)
        const until = starts[column + 1] ?? 0
        for (let at = starts[column] ?? 0; at < until; at++) own -= stintPrice[stints[at] ?? 0] ?? 0
        reduced[column] = own
      }
    }
    nights.forEachEntry((column, row) => {
      reduced[column] = (reduced[column] ?? 0) - priceOf(row)
    })
  }
  return {
    problem,
    columns,
    costOf: (column) => costs[column] ?? 0,
    rows,
    helpers,
    start: startOf(draft, columns),
    entriesOf,
    reducedCostsOf,
    mustWork,
  }
}

/** The columns that the days of a draft are. */
function startOf({ problem, days }: Draft, columns: DayColumns): readonly number[] {
  const start: number[] = []
  for (let column = 0; column < columns.count; column++) {
    const own = days[(columns.interpreter[column] ?? 0) * problem.dates.length + (columns.day[column] ?? 0)] ?? []
    const from = columns.starts[column] ?? 0
    if (own.length !== (columns.starts[column + 1] ?? 0) - from) continue
    if (own.every(({ index }, place) => columns.stints[from + place] === index)) start.push(column)
  }
  return start
}
