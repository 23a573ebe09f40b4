import type { Highs } from '../../solver/highs/highs'
import type { LiveProgramme, SparseColumn } from '../../solver/highs/live-programme'
import { type Programme, programmeBuilder } from '../../solver/highs/programme'
import type { Block, BlockRow } from './block'

/** Points are scaled so that rule breaches weigh about this: a solver reckons best with figures that are neither tiny nor huge. */
const SCALED_BREACH = 1000

/** What a block's linear programme proves, and what each of its columns is worth beyond it. */
export interface BlockBound {
  /** No choice of the block's columns has fewer points. */
  readonly bound: number
  /** By column: no choice with it has fewer points than `bound` and this. */
  readonly excess: Float64Array
}

export function scaleOf({ problem: { weights } }: Block): number {
  const { filled: _, ...others } = weights
  return Math.max(...Object.values(others), 1) / SCALED_BREACH
}

/** The programme of some of a block's columns: helpers first, then the columns in the order given. */
export function programmeOf(block: Block, scale: number, offered: readonly number[], isInteger: boolean): Programme {
  const builder = programmeBuilder('minimize')
  for (const { cost, lower, upper, isInteger: isWhole = false } of block.helpers) {
    builder.column({ cost: cost / scale, lower, upper, isInteger: isInteger && isWhole })
  }
  const entries = block.rows.map(({ helpers }) => ({
    columns: helpers.map(([helper]) => helper),
    values: helpers.map(([, value]) => value),
  }))
  for (const column of offered) {
    const number = builder.column({ cost: block.costOf(column) / scale, isInteger })
    const { rows, values } = block.entriesOf(column)
    rows.forEach((row, at) => {
      entries[row]?.columns.push(number)
      entries[row]?.values.push(values[at] ?? 1)
    })
  }
  for (const [row, { lower, upper }] of block.rows.entries()) builder.row({ lower, upper }, entries[row] ?? { columns: [] })
  return builder.build()
}

/** Columns that were added leave the last round's plan a plan, and its prices none: the primal simplex goes on from it. */
const FROM_LAST = { simplex_strategy: 4 }
/** Rounds of the pricing loop; each adds the best days of every interpreter. The bound is valid after any of them. */
const MOST_ROUNDS = 60

/**
 * The linear programme of a block by column generation: starts with the days of the plan at hand, adds those that would improve it, and
 * ends when none would, or the bound is near enough. The bound is reckoned from the prices themselves, so that no tolerance of the solver can make it too good.
 */
export function boundOf(highs: Highs, block: Block, precision: number, isOver: () => boolean): BlockBound {
  const scale = scaleOf(block)
  return highs.withProgramme(programmeOf(block, scale, block.start, false), (live) => {
    const isIn = new Uint8Array(block.columns.count)
    for (const column of block.start) isIn[column] = 1
    let bound = Number.NEGATIVE_INFINITY
    let best = new Float64Array(block.rows.length)
    const reducedCosts = new Float64Array(block.columns.count)
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { duals, objective } = live.solve(round > 0 ? { engine: FROM_LAST } : {})
      if (!duals) break
      const prices = Float64Array.from(duals.rows, (price, row) => clamped(price * scale, block.rows[row] as BlockRow))
      block.reducedCostsOf(prices, reducedCosts)
      const priced = boundBy(block, prices, reducedCosts)
      if (priced > bound) {
        bound = priced
        best = prices
      }
      const isDone = objective * scale - bound < precision * Math.abs(bound) + 1e-3
      if (isDone || isOver() || !addBest(live, block, reducedCosts, scale, isIn)) break
    }
    block.reducedCostsOf(best, reducedCosts)
    return { bound, excess: excessOf(block, reducedCosts) }
  })
}

/** Most days added for one interpreter and day in a round. */
const MOST_ADDED = 6

function addBest(live: LiveProgramme, block: Block, reducedCosts: Float64Array, scale: number, isIn: Uint8Array): boolean {
  const { columns } = block
  const least = -1e-7 * scale
  const added: SparseColumn[] = []
  for (let group = 0; group + 1 < columns.groups.length; group++) {
    const best: number[] = []
    const end = columns.groups[group + 1] ?? 0
    for (let column = columns.groups[group] ?? 0; column < end; column++) {
      const own = reducedCosts[column] ?? 0
      if (own >= least || isIn[column] === 1) continue
      const place = best.findIndex((one) => own < (reducedCosts[one] ?? 0))
      if (place !== -1) best.splice(place, 0, column)
      else if (best.length < MOST_ADDED) best.push(column)
      if (best.length > MOST_ADDED) best.pop()
    }
    for (const column of best) {
      isIn[column] = 1
      added.push({ cost: block.costOf(column) / scale, ...block.entriesOf(column) })
    }
  }
  if (added.length > 0) live.addColumns(added)
  return added.length > 0
}

/**
 * The bound that row prices prove (Lagrange): each row at the side its price pulls to, each helper at its cheaper end, of each
 * interpreter's days the cheapest or none.
 */
function boundBy(block: Block, prices: Float64Array, reducedCosts: Float64Array): number {
  const { columns, rows, helpers } = block
  const helperCosts = Float64Array.from(helpers, ({ cost }) => cost)
  let bound = 0
  for (const [row, { lower, upper, helpers: entries }] of rows.entries()) {
    const price = prices[row] ?? 0
    if (price !== 0) bound += price * (price > 0 ? lower : upper)
    for (const [helper, value] of entries) helperCosts[helper] = (helperCosts[helper] ?? 0) - price * value
  }
  for (const [helper, { lower, upper }] of helpers.entries()) {
    const cost = helperCosts[helper] ?? 0
    bound += cost * (cost > 0 ? lower : upper)
  }
  for (let group = 0; group + 1 < columns.groups.length; group++) bound += baseOf(block, group, reducedCosts)
  return bound
}

/** What the cheapest day of an interpreter adds to the bound, or none. */
function baseOf({ columns, mustWork }: Block, group: number, reducedCosts: Float64Array): number {
  const first = columns.groups[group] ?? 0
  const end = columns.groups[group + 1] ?? 0
  let least = Number.POSITIVE_INFINITY
  for (let column = first; column < end; column++) least = Math.min(least, reducedCosts[column] ?? 0)
  return mustWork(columns.interpreter[first] ?? 0, columns.day[first] ?? 0) ? least : Math.min(0, least)
}

/** Takes each group's base off its reduced costs, in place. */
function excessOf(block: Block, reducedCosts: Float64Array): Float64Array {
  const { groups } = block.columns
  for (let group = 0; group + 1 < groups.length; group++) {
    const base = baseOf(block, group, reducedCosts)
    const end = groups[group + 1] ?? 0
    for (let column = groups[group] ?? 0; column < end; column++) reducedCosts[column] = (reducedCosts[column] ?? 0) - base
  }
  return reducedCosts
}

/** A price that pulls to a side where the row has no bound proves nothing. */
function clamped(price: number, { lower, upper }: BlockRow): number {
  if (price > 0 && !Number.isFinite(lower)) return 0
  return price < 0 && !Number.isFinite(upper) ? 0 : price
}
