import type { Highs } from '../solver/highs/highs'
import type { LiveProgramme } from '../solver/highs/live-programme'
import { type Programme, programmeBuilder } from '../solver/highs/programme'
import type { Block, BlockRow } from './block'
import type { DayColumns } from './day-columns'

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
  const { ruleBreaches, speciality, continuity, fairness, cost, fewerInterpreters, fewestChanges } = weights
  return Math.max(ruleBreaches, speciality, continuity, fairness, cost, fewerInterpreters, fewestChanges, 1) / SCALED_BREACH
}

/** The programme of some of a block's columns: helpers first, then the columns in the order given. */
export function programmeOf(block: Block, scale: number, offered: readonly number[], isInteger: boolean): Programme {
  const builder = programmeBuilder('minimize')
  for (const { cost, lower, upper } of block.helpers) builder.column({ cost: cost / scale, lower, upper })
  const entries = block.rows.map(({ helpers }) => ({
    columns: helpers.map(([helper]) => helper),
    values: helpers.map(([, value]) => value),
  }))
  for (const column of offered) {
    const number = builder.column({ cost: (block.costs[column] ?? 0) / scale, isInteger })
    const { rows, values } = block.entriesOf(column)
    rows.forEach((row, at) => {
      entries[row]?.columns.push(number)
      entries[row]?.values.push(values[at] ?? 1)
    })
  }
  for (const [row, { lower, upper }] of block.rows.entries()) builder.row({ lower, upper }, entries[row] ?? { columns: [] })
  return builder.build()
}

/** Rounds of the pricing loop; each adds the best days of every interpreter. The bound is valid after any of them. */
const MOST_ROUNDS = 60

/**
 * The linear programme of a block by column generation: starts with the days of the plan at hand, adds those that would improve it, and
 * ends when none would. The bound is reckoned from the prices themselves, so that no tolerance of the solver can make it too good.
 */
export function boundOf(highs: Highs, block: Block, isOver: () => boolean): BlockBound {
  const scale = scaleOf(block)
  return highs.withProgramme(programmeOf(block, scale, block.start, false), (live) => {
    const isIn = new Uint8Array(block.columns.count)
    for (const column of block.start) isIn[column] = 1
    let best: BlockBound = { bound: Number.NEGATIVE_INFINITY, excess: new Float64Array(block.columns.count) }
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { duals, objective } = live.solve()
      if (!duals) break
      const { reducedCosts, ...priced } = pricedBy(block, duals.rows, scale)
      if (priced.bound > best.bound) best = priced
      const isDone = objective * scale - priced.bound < 1e-7 * Math.abs(priced.bound) + 1e-3
      if (isDone || isOver() || !addBest(live, block, reducedCosts, scale, isIn)) break
    }
    return best
  })
}

function add(live: LiveProgramme, block: Block, column: number, scale: number, isIn: Uint8Array): void {
  isIn[column] = 1
  const { rows, values } = block.entriesOf(column)
  live.addColumn({ cost: (block.costs[column] ?? 0) / scale }, rows, values)
}

/** Most days added for one interpreter and day in a round. */
const MOST_ADDED = 3

function addBest(live: LiveProgramme, block: Block, reducedCosts: Float64Array, scale: number, isIn: Uint8Array): boolean {
  const { columns } = block
  const least = -1e-7 * scale
  let hasAdded = false
  for (let from = 0; from < columns.count; ) {
    let to = from
    const best: number[] = []
    while (to < columns.count && isSameDay(columns, from, to)) {
      const own = reducedCosts[to] ?? 0
      if (own < least && isIn[to] === 0) {
        const place = best.findIndex((one) => own < (reducedCosts[one] ?? 0))
        if (place !== -1) best.splice(place, 0, to)
        else if (best.length < MOST_ADDED) best.push(to)
        if (best.length > MOST_ADDED) best.pop()
      }
      to++
    }
    for (const column of best) add(live, block, column, scale, isIn)
    hasAdded ||= best.length > 0
    from = to
  }
  return hasAdded
}

function isSameDay({ interpreter, day }: DayColumns, a: number, b: number): boolean {
  return interpreter[a] === interpreter[b] && day[a] === day[b]
}

/**
 * The bound that row prices prove (Lagrange): each row at the side its price pulls to, each helper at its cheaper end, of each
 * interpreter's days the cheapest or none.
 */
function pricedBy(block: Block, rowPrices: Float64Array, scale: number): BlockBound & { readonly reducedCosts: Float64Array } {
  const { columns, rows, helpers } = block
  const prices = Float64Array.from(rowPrices, (price, row) => clamped(price * scale, rows[row] as BlockRow))
  const helperCosts = Float64Array.from(helpers, ({ cost }) => cost)
  let bound = 0
  rows.forEach(({ lower, upper, helpers: entries }, row) => {
    const price = prices[row] ?? 0
    if (price !== 0) bound += price * (price > 0 ? lower : upper)
    for (const [helper, value] of entries) helperCosts[helper] = (helperCosts[helper] ?? 0) - price * value
  })
  helpers.forEach(({ lower, upper }, helper) => {
    const cost = helperCosts[helper] ?? 0
    bound += cost * (cost > 0 ? lower : upper)
  })
  const reducedCosts = block.reducedCostsOf(prices)
  const excess = new Float64Array(columns.count)
  for (let from = 0; from < columns.count; ) {
    let least = Number.POSITIVE_INFINITY
    let to = from
    while (to < columns.count && isSameDay(columns, from, to)) {
      least = Math.min(least, reducedCosts[to] ?? 0)
      to++
    }
    const base = block.mustWork(columns.interpreter[from] ?? 0, columns.day[from] ?? 0) ? least : Math.min(0, least)
    bound += base
    for (; from < to; from++) excess[from] = (reducedCosts[from] ?? 0) - base
  }
  return { bound, excess, reducedCosts }
}

/** A price that pulls to a side where the row has no bound proves nothing. */
function clamped(price: number, { lower, upper }: BlockRow): number {
  if (price > 0 && !Number.isFinite(lower)) return 0
  return price < 0 && !Number.isFinite(upper) ? 0 : price
}
