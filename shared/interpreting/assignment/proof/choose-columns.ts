import type { Highs } from '../../solver/highs/highs'
import type { Block } from './block'
import { programmeOf, scaleOf } from './block-programme'

export interface Choice {
  /** Columns chosen; null where the solver found nothing. */
  readonly columns: readonly number[] | null
  /** No choice among the columns offered has fewer points. */
  readonly bound: number
}

export interface ChoiceLimits {
  /** Asked by the solver: true ends with what is known. */
  readonly isOver: () => boolean
  /** Nodes of the search tree: unlike time they are the same every time. */
  readonly nodes: number
  /** Share of the points that may be left between the choice and its bound. */
  readonly gap: number
}

/** The best choice among some of a block's columns, as an integer programme. */
export function chooseColumns(
  highs: Highs,
  block: Block,
  offered: readonly number[],
  { isOver, nodes, gap }: ChoiceLimits,
): Choice {
  const scale = scaleOf(block)
  const first = block.helpers.length
  const programme = programmeOf(block, scale, offered, true)
  const solution = highs.solve(programme, {
    shouldStop: isOver,
    nodeLimit: nodes,
    absoluteGap: 1e-9,
    relativeGap: gap,
    seed: 1,
    // A restart of the tree pays only where it is searched to its end.
    ...(gap > 0 ? { engine: { mip_allow_restart: false } } : {}),
  })
  const hasPlan = solution.status === 'optimal' || solution.status === 'feasible'
  return {
    columns: hasPlan ? offered.filter((_, place) => (solution.values[first + place] ?? 0) > 0.5) : null,
    bound: Number.isFinite(solution.bound) ? solution.bound * scale : Number.NEGATIVE_INFINITY,
  }
}
