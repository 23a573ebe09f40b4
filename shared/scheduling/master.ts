import type { LiveProgramme } from '../interpreting/solver/highs/live-programme'
import { type Programme, programmeBuilder } from '../interpreting/solver/highs/programme'
import type { Line, Problem, ScheduleDay } from './problem'

/** A line on a day, as the programme reckons with it: the visits of which it leads are counted by its routes. */
export interface Track {
  readonly at: number
  readonly day: number
  readonly scheduleDay: ScheduleDay
  readonly line: Line
  readonly leads: ReadonlySet<number>
}

/** A route as a column of the programme. */
export interface RouteColumn {
  readonly track: number
  readonly visits: readonly number[]
  /** Of one person of the line. */
  readonly points: number
}

/** What is sought: the most that can be wanted, or, with that much, the fewest points. */
export type Aim =
  | { readonly kind: 'value' }
  /** `shortfall`: points that each unit of value less costs, so that there is a choice even where so much does not fit. */
  | { readonly kind: 'points'; readonly value: number; readonly shortfall: number }

/** Prices of the rows: what a column is worth beyond its cost. */
export interface Prices {
  readonly tracks: readonly number[]
  /** For each track: the worth of each visit of its line. */
  readonly worth: readonly ReadonlyMap<number, number>[]
  /** The objective that the prices alone prove, if no column comes to less than nothing. */
  readonly sum: number
}

/** Lines beyond so many on a day count only where a visit has no other: leaving lines out proves less, never wrong. */
const MOST_LINES = 6

/** The tracks of a problem: lines of people by day, the largest first; each visit is led by one of them. */
export function tracksOf({ days }: Problem): readonly Track[] {
  const tracks: Track[] = []
  for (const [day, scheduleDay] of days.entries()) {
    const led = new Set<number>()
    const lines = scheduleDay.lines.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
    for (const [place, line] of lines.entries()) {
      const leads = new Set(line.visits.filter((visit) => !led.has(visit)))
      if (place >= MOST_LINES && leads.size === 0) continue
      for (const visit of leads) led.add(visit)
      tracks.push({ at: tracks.length, day, scheduleDay, line, leads })
    }
  }
  return tracks
}

/**
 * The choice of one route for each track: each visit on one day, by its lead; all who attend it on that day. That they attend it at the
 * same hour is left out: what is proven holds all the more for plans in which they do.
 */
export interface Master {
  readonly programme: Programme
  readonly add: (live: LiveProgramme, column: RouteColumn) => void
  readonly pricesOf: (duals: Float64Array) => Prices
  /** A programme with these columns, whole numbers only. */
  readonly whole: (columns: readonly RouteColumn[]) => Programme
  readonly costOf: (column: RouteColumn) => number
}

export function masterOf({ visits }: Problem, tracks: readonly Track[], aim: Aim, first: readonly RouteColumn[]): Master {
  const follows = tracks.map(({ leads, line }) => line.visits.filter((visit) => !leads.has(visit)))
  const valueRow = tracks.length + visits.length
  const linkBase = valueRow + 1
  const linkAt = new Map<string, number>()
  for (const { at } of tracks) for (const visit of follows[at] ?? []) linkAt.set(`${at} ${visit}`, linkBase + linkAt.size)
  const linksOfLead = (track: Track, visit: number): readonly number[] =>
    tracks.filter(({ day }) => day === track.day).flatMap(({ at }) => linkAt.get(`${at} ${visit}`) ?? [])
  const ledValueOf = (track: Track | undefined, column: RouteColumn) =>
    column.visits.reduce((sum, visit) => sum + (track?.leads.has(visit) ? (visits[visit]?.value ?? 0) : 0), 0)
  const costOf = (column: RouteColumn) => {
    const track = tracks[column.track]
    return aim.kind === 'value' ? -ledValueOf(track, column) : column.points * (track?.line.weight ?? 0)
  }
  const entriesOf = (column: RouteColumn) => {
    const track = tracks[column.track]
    const rows = [column.track]
    const values = [1]
    if (!track) return { rows, values }
    for (const visit of column.visits) {
      const link = linkAt.get(`${track.at} ${visit}`)
      rows.push(link ?? tracks.length + visit)
      values.push(1)
      if (link !== undefined) continue
      for (const row of linksOfLead(track, visit)) {
        rows.push(row)
        values.push(-1)
      }
    }
    if (aim.kind === 'points') {
      rows.push(valueRow)
      values.push(ledValueOf(track, column))
    }
    return { rows, values }
  }
  const bounds = (row: number) => {
    if (row < tracks.length) return { lower: 1, upper: 1 }
    if (row < valueRow) return { upper: 1 }
    if (row === valueRow) return { lower: aim.kind === 'points' ? aim.value : 0 }
    return { lower: 0, upper: 0 }
  }
  const build = (columns: readonly RouteColumn[], isInteger: boolean): Programme => {
    const builder = programmeBuilder('minimize')
    const rows = Array.from({ length: linkBase + linkAt.size }, () => ({ columns: [] as number[], values: [] as number[] }))
    // The first column is the value that is missing.
    const missing = builder.column({
      cost: aim.kind === 'points' ? aim.shortfall : 0,
      upper: aim.kind === 'points' ? aim.value : 0,
    })
    rows[valueRow]?.columns.push(missing)
    rows[valueRow]?.values.push(1)
    for (const column of columns) {
      const at = builder.column({ cost: costOf(column), isInteger, upper: 1 })
      const { rows: own, values } = entriesOf(column)
      for (const [place, row] of own.entries()) {
        rows[row]?.columns.push(at)
        rows[row]?.values.push(values[place] ?? 0)
      }
    }
    for (const [row, entries] of rows.entries()) builder.row(bounds(row), entries)
    return builder.build()
  }
  return {
    programme: build(first, false),
    whole: (columns) => build(columns, true),
    costOf,
    add: (live, column) => {
      const { rows, values } = entriesOf(column)
      live.addColumn({ cost: costOf(column) }, rows, values)
    },
    pricesOf: (duals) => {
      // Within a solver's tolerance a price may have the wrong sign: clipped, what it proves is right for sure.
      const visitPrice = visits.map((_, visit) => Math.min(0, duals[tracks.length + visit] ?? 0))
      const valuePrice = aim.kind === 'points' ? Math.min(aim.shortfall, Math.max(0, duals[valueRow] ?? 0)) : 1
      const trackPrice = tracks.map((_, at) => duals[at] ?? 0)
      const worth = tracks.map((track) => {
        const own = new Map<number, number>()
        for (const visit of track.line.visits) {
          const link = linkAt.get(`${track.at} ${visit}`)
          const links = link === undefined ? linksOfLead(track, visit).reduce((sum, row) => sum + (duals[row] ?? 0), 0) : 0
          const asLead = (visitPrice[visit] ?? 0) + valuePrice * (visits[visit]?.value ?? 0) - links
          own.set(visit, link === undefined ? asLead : (duals[link] ?? 0))
        }
        return own
      })
      const sum = [...visitPrice, ...trackPrice].reduce((all, price) => all + price, 0)
      return { tracks: trackPrice, worth, sum: sum + (aim.kind === 'points' ? valuePrice * aim.value : 0) }
    },
  }
}
