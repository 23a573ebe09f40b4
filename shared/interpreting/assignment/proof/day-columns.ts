import { dayFee, type Tariff } from '../problem/day-fee'
import type { Problem } from '../problem/problem'
import type { Stint } from '../problem/stint'
import { pointsOfStint } from '../search/draft'
import { type DayPatterns, dayPatternsOf } from './day-patterns'

/** Days that interpreters may have, flat: a mission has millions, and an object for each would be too much. By column number. */
export interface DayColumns {
  readonly count: number
  readonly interpreter: Int32Array
  readonly day: Int32Array
  /** Column c has `stints[starts[c]]` up to, without, `stints[starts[c + 1]]`, by index of the problem's stints. */
  readonly starts: Int32Array
  readonly stints: Int32Array
  /** Of the day and its stints by themselves: all but what teams, nights and the whole mission add. */
  readonly points: Float64Array
  readonly minutes: Int32Array
  readonly reportAt: Int32Array
  readonly releaseAt: Int32Array
  /** Bit 1: what reports first is fixed; bit 2: what releases last is. */
  readonly fixedEnds: Int32Array
  /** Where the columns of the next interpreter and day begin; the last entry is `count`. */
  readonly groups: Int32Array
}

/** The patterns of one interpreter's day, and of which stints they are. */
interface Group {
  readonly interpreter: number
  readonly day: number
  readonly stints: readonly Stint[]
  readonly patterns: DayPatterns
}

/** All days that all interpreters may have on these programme days; null where there are more than `most`. */
export function columnsOn(problem: Problem, days: readonly number[], most: number): DayColumns | null {
  const groups = groupsOn(problem, days, most)
  return groups && columnsOf(problem, groups)
}

function groupsOn(problem: Problem, days: readonly number[], most: number): readonly Group[] | null {
  const known = new Map<string, DayPatterns>()
  const groups: Group[] = []
  let count = 0
  for (let interpreter = 0; interpreter < problem.interpreters.length; interpreter++) {
    for (const day of days) {
      const stints = problem.stintsOn[interpreter * problem.dates.length + day] ?? []
      const key = kindOf(problem, interpreter, stints)
      const patterns = (key === null ? null : known.get(key)) ?? dayPatternsOf(problem, interpreter, stints, most - count)
      if (patterns === null || count + patterns.count > most) return null
      if (key !== null) known.set(key, patterns)
      if (patterns.count > 0) groups.push({ interpreter, day, stints, patterns })
      count += patterns.count
    }
  }
  return groups
}

/** Equal for days of which the same patterns can be made; null: it is nobody else's, since something is planned there. */
function kindOf({ limits }: Problem, interpreter: number, stints: readonly Stint[]): string | null {
  if (stints.some(({ current }) => current !== null)) return null
  return `${limits.interpreting[interpreter]} ${stints.map(({ need }) => need.index).join()}`
}

function columnsOf(problem: Problem, groups: readonly Group[]): DayColumns {
  const count = groups.reduce((sum, { patterns }) => sum + patterns.count, 0)
  const columns = {
    count,
    interpreter: new Int32Array(count),
    day: new Int32Array(count),
    starts: new Int32Array(count + 1),
    stints: new Int32Array(groups.reduce((sum, { patterns }) => sum + patterns.places.length, 0)),
    points: new Float64Array(count),
    minutes: new Int32Array(count),
    reportAt: new Int32Array(count),
    releaseAt: new Int32Array(count),
    fixedEnds: new Int32Array(count),
    groups: new Int32Array(groups.length + 1),
  }
  let first = 0
  for (const [place, group] of groups.entries()) {
    fill(columns, problem, group, first)
    first += group.patterns.count
    columns.groups[place + 1] = first
  }
  return columns
}

/** Writes a group's columns, with what is the interpreter's own. */
function fill(columns: DayColumns, problem: Problem, { interpreter, day, stints, patterns }: Group, first: number): void {
  const last = first + patterns.count
  columns.interpreter.fill(interpreter, first, last)
  columns.day.fill(day, first, last)
  columns.minutes.set(patterns.minutes, first)
  columns.reportAt.set(patterns.reportAt, first)
  columns.releaseAt.set(patterns.releaseAt, first)
  columns.fixedEnds.set(patterns.fixedEnds, first)
  const { cost } = problem.weights
  const tariff = problem.tariffs[interpreter] as Tariff
  const ownPoints = stints.map((stint) => pointsOfStint(problem, stint))
  const indexes = stints.map(({ index }) => index)
  const { starts, places, points, minutes, reportAt, releaseAt } = patterns
  const at = columns.starts[first] ?? 0
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const from = starts[pattern] ?? 0
    const until = starts[pattern + 1] ?? 0
    let own = points[pattern] ?? 0
    for (let place = from; place < until; place++) {
      const stint = places[place] ?? 0
      own += ownPoints[stint] ?? 0
      columns.stints[at + place] = indexes[stint] ?? 0
    }
    const { noon } = (stints[places[from] ?? 0] as Stint).need
    own += cost * dayFee(tariff, noon, reportAt[pattern] ?? 0, releaseAt[pattern] ?? 0, minutes[pattern] ?? 0)
    columns.points[first + pattern] = own
    columns.starts[first + pattern + 1] = at + until
  }
}
