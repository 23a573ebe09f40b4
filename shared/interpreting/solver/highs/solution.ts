/** What one run of the solver answers. */
export interface Solution {
  /**
   * `optimal`: proven, within the gaps asked for. `feasible`: stopped with a solution that is not proven. `unknown`: stopped with none.
   * `failed`: the solver broke down; `message` says how.
   */
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unbounded' | 'unknown' | 'failed'
  readonly stoppedBy: 'time' | 'interrupt' | 'limit' | null
  /** NaN where no solution was found. */
  readonly objective: number
  /** No solution is better than this: above the objective when maximizing, below when minimizing. */
  readonly bound: number
  /** |bound − objective| / max(1, |objective|); infinite where no solution was found. */
  readonly gap: number
  /** By column, whole numbers truly whole; empty where no solution was found. */
  readonly values: Float64Array
  /** Only of linear programmes solved to the end: by row and by column, as the change of the objective as it was asked for. */
  readonly duals: { readonly rows: Float64Array; readonly reducedCosts: Float64Array } | null
  readonly nodes: number
  readonly message: string
}

/** Best known so far, from inside a run. */
export interface Progress {
  /** NaN as long as there is no solution. */
  readonly objective: number
  readonly bound: number
  readonly nodes: number
}

export interface SolveOptions {
  readonly timeLimitSeconds?: number
  /** 0 unless told. HiGHS itself would call 0.01 % optimal: two whole interpreters of 20,000. */
  readonly relativeGap?: number
  readonly absoluteGap?: number
  readonly nodeLimit?: number
  readonly seed?: number
  /** Polled by the solver; true ends the run with what is known. Presolve alone cannot be interrupted. */
  readonly shouldStop?: () => boolean
  readonly onProgress?: (progress: Progress) => void
  /** Each better solution as it is found. */
  readonly onIncumbent?: (progress: Progress, values: Float64Array) => void
  /** A solution known beforehand, by column; the solver starts from it. */
  readonly start?: Float64Array
  /** Further options of HiGHS under their own names, for what has none here. */
  readonly engine?: Readonly<Record<string, boolean | number | string>>
}

/** How far an objective is from its bound, as a share of the objective. */
export function gapOf(objective: number, bound: number): number {
  if (objective === bound) return 0
  const gap = Math.abs(bound - objective) / Math.max(1, Math.abs(objective))
  return Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap
}
