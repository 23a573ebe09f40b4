import type { LiveProgramme } from '../interpreting/solver/highs/live-programme'
import { type Programme, programmeBuilder } from '../interpreting/solver/highs/programme'
import type { Aim } from './aim'
import type { Problem } from './problem'
import type { RouteColumn, Track } from './track'
import { hasTwoOf, type Triple } from './triples'
import { visitRanks } from './wish'

/** Prices of the rows: what a column is worth beyond its cost. */
export interface Prices {
  readonly tracks: readonly number[]
  /** Of the visits themselves, by index: never above nothing. */
  readonly visits: readonly number[]
  /** For each track: the worth of each visit of its line. */
  readonly worth: readonly ReadonlyMap<number, number>[]
  /** Of triples: never above nothing. */
  readonly triples: readonly { readonly triple: Triple; readonly price: number }[]
  /** The objective that the prices alone prove, if no column comes to less than nothing. */
  readonly sum: number
}

/**
 * The choice of one route for each track: each visit on one day, by its lead; all who attend it on that day. That they attend it at the
 * same hour is left out: what is proven holds all the more for plans in which they do.
 */
export interface Master {
  readonly programme: Programme
  readonly add: (live: LiveProgramme, column: RouteColumn) => void
  /** Asks of the columns so far, and of all that are added, that only one has two of these visits. */
  readonly limit: (live: LiveProgramme, triple: Triple, columns: readonly RouteColumn[]) => void
  readonly pricesOf: (duals: Float64Array) => Prices
  /** A programme with these columns, whole numbers only. */
  readonly whole: (columns: readonly RouteColumn[]) => Programme
  /** How much a solution takes of each column. */
  readonly sharesOf: (values: Float64Array) => readonly number[]
}

/** The first columns are the visits that are missing, by class. */
const FIRST = visitRanks.length

export function masterOf({ visits }: Problem, tracks: readonly Track[], aim: Aim, first: readonly RouteColumn[]): Master {
  const follows = tracks.map(({ leads, line }) => line.visits.filter((visit) => !leads.has(visit)))
  const rankBase = tracks.length + visits.length
  const linkBase = rankBase + visitRanks.length
  const linkAt = new Map<string, number>()
  for (const { at } of tracks) for (const visit of follows[at] ?? []) linkAt.set(`${at} ${visit}`, linkBase + linkAt.size)
  const linksOfLead = (track: Track, visit: number): readonly number[] =>
    tracks.filter(({ day }) => day === track.day).flatMap(({ at }) => linkAt.get(`${at} ${visit}`) ?? [])
  const triples: Triple[] = []
  const tripleBase = linkBase + [...follows.values()].reduce((sum, { length }) => sum + length, 0)
  const rankAt = visits.map(({ rank }) => visitRanks.indexOf(rank))
  const costOf = ({ track, points }: RouteColumn) => points * (tracks[track]?.line.weight ?? 0) * aim.minuteWeight
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
    for (const [at, rank] of visitRanks.entries()) {
      const own = column.visits.filter((visit) => track.leads.has(visit) && visits[visit]?.rank === rank)
      if (own.length === 0) continue
      rows.push(rankBase + at)
      values.push(own.length)
    }
    for (const [at, triple] of triples.entries()) {
      if (!hasTwoOf(triple, column.visits, track)) continue
      rows.push(tripleBase + at)
      values.push(1)
    }
    return { rows, values }
  }
  const bounds = (row: number) => {
    if (row < tracks.length) return { lower: 1, upper: 1 }
    if (row < rankBase) return { upper: 1 }
    const rank = visitRanks[row - rankBase]
    if (rank) return { lower: aim.ranks[rank].wanted }
    return row < tripleBase ? { lower: 0, upper: 0 } : { upper: 1 }
  }
  const build = (columns: readonly RouteColumn[], isInteger: boolean): Programme => {
    const builder = programmeBuilder('minimize')
    const rows = Array.from({ length: tripleBase + triples.length }, () => ({ columns: [] as number[], values: [] as number[] }))
    for (const [at, rank] of visitRanks.entries()) {
      const missing = builder.column({ cost: aim.ranks[rank].cost, upper: aim.ranks[rank].spare })
      rows[rankBase + at]?.columns.push(missing)
      rows[rankBase + at]?.values.push(1)
    }
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
    sharesOf: (values) => [...values.slice(FIRST)],
    add: (live, column) => {
      const { rows, values } = entriesOf(column)
      live.addColumn({ cost: costOf(column) }, rows, values)
    },
    limit: (live, triple, columns) => {
      triples.push(triple)
      const has = (column: RouteColumn) => {
        const track = tracks[column.track]
        return track !== undefined && hasTwoOf(triple, column.visits, track)
      }
      live.addRow({ upper: 1 }, { columns: columns.flatMap((column, at) => (has(column) ? [at + FIRST] : [])) })
    },
    pricesOf: (duals) => {
      // Within a solver's tolerance a price may have the wrong sign: clipped, what it proves is right for sure.
      const visitPrice = visits.map((_, visit) => Math.min(0, duals[tracks.length + visit] ?? 0))
      const rankPrice = visitRanks.map((_, at) => Math.max(0, duals[rankBase + at] ?? 0))
      const trackPrice = tracks.map((_, at) => duals[at] ?? 0)
      const worth = tracks.map((track) => {
        const own = new Map<number, number>()
        for (const visit of track.line.visits) {
          const link = linkAt.get(`${track.at} ${visit}`)
          const links = link === undefined ? linksOfLead(track, visit).reduce((sum, row) => sum + (duals[row] ?? 0), 0) : 0
          const asLead = (visitPrice[visit] ?? 0) + (rankPrice[rankAt[visit] ?? 0] ?? 0) - links
          own.set(visit, link === undefined ? asLead : (duals[link] ?? 0))
        }
        return own
      })
      const triplePrices = triples.map((triple, at) => ({ triple, price: Math.min(0, duals[tripleBase + at] ?? 0) }))
      const ofRanks = visitRanks.map((rank, at) => {
        const [price = 0, { wanted, spare, cost }] = [rankPrice[at], aim.ranks[rank]]
        return price * wanted + Math.min(0, cost - price) * spare
      })
      const ofTriples = triplePrices.map(({ price }) => price)
      const sum = [...visitPrice, ...trackPrice, ...ofRanks, ...ofTriples].reduce((all, price) => all + price, 0)
      return { tracks: trackPrice, visits: visitPrice, worth, triples: triplePrices, sum }
    },
  }
}
