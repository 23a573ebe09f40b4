import { isPart } from '../problem/handed-over'
import type { Need } from '../problem/need'
import type { Problem } from '../problem/problem'
import type { Stint } from '../problem/stint'
import { partsOf } from './team-rows'

/** A row over stints: every column that holds the stint has the coefficient in it. */
export interface StintRow {
  readonly lower: number
  readonly upper: number
  readonly stints: readonly (readonly [stint: Stint, coefficient: number])[]
  /** Columns of the programme that are no days: `helpers` by number. */
  readonly helpers: readonly (readonly [helper: number, coefficient: number])[]
}

/** A column that is no day: a place left empty, a team of parts, too small a team. */
export interface HelperColumn {
  readonly cost: number
  readonly upper: number
  /** Of an integer programme only all of it or nothing. */
  readonly isInteger?: boolean
}

export interface NeedRows {
  readonly rows: readonly StintRow[]
  readonly helpers: readonly HelperColumn[]
}

/** What needs ask of the days chosen: filled or paid for, no team too large, no team of parts unless it is whole. */
export function needRowsOf(problem: Problem, needs: readonly Need[]): NeedRows {
  const rows: StintRow[] = []
  const helpers: HelperColumn[] = []
  const helper = (cost: number, upper: number) => helpers.push({ cost, upper }) - 1
  for (const need of needs) {
    const stints = problem.stintsOf[need.index] ?? []
    const capacity = Math.max(need.places, problem.capacity[need.index] ?? 0)
    const all = stints.map((stint) => [stint, 1] as const)
    const empty = helper(problem.weights.filled[need.requirement.priority] ?? 0, need.places)
    // Who is fixed may be more than the places there are.
    const fixed = stints.filter(({ isFixed }) => isFixed).length
    rows.push({ lower: need.places, upper: Math.max(capacity, fixed, need.places), stints: all, helpers: [[empty, 1]] })
    const [withNone, withOne] = need.longAlone
    const whole = need.parts === 0 ? stints : stints.filter(({ current }) => current === null || !isPart(current))
    if (withNone > 0) {
      const breach = helper(problem.weights.ruleBreaches * withNone, 1)
      const anybody = whole.map((stint) => [stint, 1] as const)
      rows.push({ lower: 1, upper: Number.POSITIVE_INFINITY, stints: anybody, helpers: [[breach, 1]] })
    }
    for (const [enough, among, times] of [[withOne > 0 ? 2 : 0, whole, withOne] as const, [need.usualSize, stints, 1] as const]) {
      if (enough < 2) continue
      // Whoever is there needs so many others, or the breach is paid for: in whole, however near the team comes.
      const others = Math.min(enough, among.length + 1) - 1
      const breach = helpers.push({ cost: problem.weights.ruleBreaches * times, upper: 1, isInteger: others > 1 }) - 1
      for (const own of among) {
        const beside = among.filter((stint) => stint !== own).map((stint) => [stint, 1] as const)
        rows.push({ lower: 0, upper: Number.POSITIVE_INFINITY, stints: [[own, -others], ...beside], helpers: [[breach, others]] })
      }
    }
    rows.push(...partnerRowsOf(problem, stints, Math.max(capacity, fixed), helpers))
    const { parts, teams } = partsOf(problem, need)
    if (parts.length === 0) continue
    const complete = teams.map(({ stints: members }) => {
      const team = helper(0, 1)
      for (const member of members) {
        rows.push({ lower: 0, upper: Number.POSITIVE_INFINITY, stints: [[member, 1]], helpers: [[team, -1]] })
      }
      return [team, 1] as const
    })
    const full = stints.filter(({ coversAll }) => coversAll).map((stint) => [stint, 1] as const)
    for (const part of parts) {
      rows.push({ lower: 0, upper: Number.POSITIVE_INFINITY, stints: [[part, -1], ...full], helpers: complete })
    }
  }
  return { rows, helpers }
}

/** Who has named partners and is there with others needs one of them beside, or it is paid for: in whole, however many the others are. */
function partnerRowsOf(
  { partners, weights }: Problem,
  stints: readonly Stint[],
  most: number,
  helpers: HelperColumn[],
): readonly StintRow[] {
  if (partners === null || weights.partners === 0 || most < 2) return []
  return stints.flatMap((own) => {
    const liked = partners[own.interpreter]
    if (!liked || liked.size === 0) return []
    const alone = helpers.push({ cost: weights.partners, upper: 1, isInteger: true }) - 1
    const beside = stints
      .filter((stint) => stint !== own)
      .map((stint) => [stint, liked.has(stint.interpreter) ? most : -1] as const)
    return [{ lower: -most, upper: Number.POSITIVE_INFINITY, stints: [[own, -most], ...beside], helpers: [[alone, most]] }]
  })
}
