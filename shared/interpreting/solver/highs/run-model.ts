import type { CallbackData, Highs as Engine, HighsCallbackMap, Model, ModelStatusCode } from 'highs'
import type { Programme } from './programme'
import { gapOf, type Progress, type Solution, type SolveOptions } from './solution'

/** Runs a model of the engine and reads what came of it. Where it cannot be told, `sense` and the columns that are whole-numbered are told. */
export function runModel(
  engine: Engine,
  model: Model,
  sense: Programme['sense'],
  isInteger: readonly boolean[],
  options: SolveOptions,
): Solution {
  model.options.reset()
  model.options.set({
    output_flag: false,
    mip_rel_gap: options.relativeGap ?? 0,
    ...(options.absoluteGap === undefined ? {} : { mip_abs_gap: options.absoluteGap }),
    ...(options.nodeLimit === undefined ? {} : { mip_max_nodes: options.nodeLimit }),
    ...(options.seed === undefined ? {} : { random_seed: options.seed }),
    ...(options.timeLimitSeconds === undefined ? {} : { time_limit: Math.max(0, options.timeLimitSeconds) }),
    ...options.engine,
  })
  // The engine's clock counts over all runs of a model; the limit is meant for this one.
  model.zeroAllClocks()
  if (options.start) model.setSolution({ colValue: options.start })
  const { modelStatus } = model.run(callbacksOf(engine, options))
  return solutionOf(engine, model, modelStatus, sense, isInteger)
}

function callbacksOf(engine: Engine, { shouldStop, onProgress, onIncumbent }: SolveOptions): HighsCallbackMap {
  const { mipInterrupt, simplexInterrupt, ipmInterrupt, mipImprovingSolution } = engine.constants.callbackType
  const stopped = (event: { interrupt(): void }): undefined => {
    if (shouldStop?.()) event.interrupt()
  }
  return {
    ...(shouldStop ? { [simplexInterrupt]: stopped, [ipmInterrupt]: stopped } : {}),
    ...(shouldStop || onProgress
      ? {
          [mipInterrupt]: (event: { readonly data: CallbackData; interrupt(): void }): undefined => {
            onProgress?.(progressOf(event.data))
            stopped(event)
          },
        }
      : {}),
    ...(onIncumbent
      ? {
          [mipImprovingSolution]: ({ data }: { readonly data: CallbackData }): undefined => {
            const { mip_solution: values, objective_function_value: objective = Number.NaN } = data
            if (values) onIncumbent({ ...progressOf(data), objective }, values)
          },
        }
      : {}),
  }
}

function progressOf(data: CallbackData): Progress {
  const objective = data.mip_primal_bound ?? Number.NaN
  return {
    objective: Number.isFinite(objective) ? objective : Number.NaN,
    bound: data.mip_dual_bound ?? Number.NaN,
    nodes: Number(data.mip_node_count ?? 0),
  }
}

function solutionOf(
  engine: Engine,
  model: Model,
  modelStatus: ModelStatusCode,
  sense: Programme['sense'],
  isInteger: readonly boolean[],
): Solution {
  const { modelStatus: code, solutionStatus } = engine.constants
  const isMixed = isInteger.some(Boolean)
  const worst = sense === 'maximize' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  const nothing = {
    stoppedBy: null,
    objective: Number.NaN,
    bound: worst,
    gap: Number.POSITIVE_INFINITY,
    duals: null,
    message: '',
  }
  const nodes = isMixed ? Number(model.info.get('mip_node_count')) : 0
  const without = (status: Solution['status'], more: Partial<Solution> = {}): Solution => ({
    ...nothing,
    nodes,
    values: new Float64Array(),
    status,
    ...more,
  })
  // HiGHS looks at nothing of a programme without columns, not even at its rows or its offset.
  const withoutColumns = (): Solution => {
    const { rowLower, rowUpper, offset } = model.getLp()
    if (rowLower.some((lower, row) => lower > 0 || (rowUpper[row] ?? 0) < 0)) return without('infeasible', { bound: -worst })
    return without('optimal', { objective: offset, bound: offset, gap: 0 })
  }
  if (modelStatus === code.infeasible) return without('infeasible', { bound: -worst })
  if (modelStatus === code.unbounded) return without('unbounded')
  // Presolve may end without knowing which of the two it is: with an objective of nothing, only one of them is left.
  if (modelStatus === code.unboundedOrInfeasible) {
    return hasSolution(engine, model) ? without('unbounded') : without('infeasible', { bound: -worst })
  }
  if (modelStatus === code.empty) return withoutColumns()
  const isProven = modelStatus === code.optimal
  const stoppedBy = stopOf(engine, modelStatus)
  if (!isProven && stoppedBy === null) return without('failed', { message: `HiGHS ended with model status ${modelStatus}` })
  const bound = isMixed ? Number(model.info.get('mip_dual_bound')) : worst
  const isFound = isProven || model.info.get('primal_solution_status') === solutionStatus.feasible
  if (!isFound) return without('unknown', { stoppedBy, bound })
  const objective = model.getObjectiveValue()
  const solution = model.getSolution()
  const proven = isProven && !isMixed ? objective : bound
  return {
    status: isProven ? 'optimal' : 'feasible',
    stoppedBy,
    objective,
    bound: proven,
    gap: gapOf(objective, proven),
    values: solution.colValue.map((value, column) => (isInteger[column] ? Math.round(value) : value)),
    duals: isProven && !isMixed ? { rows: solution.rowDual, reducedCosts: solution.colDual } : null,
    nodes,
    message: '',
  }
}

function stopOf(engine: Engine, modelStatus: ModelStatusCode): Solution['stoppedBy'] {
  const code = engine.constants.modelStatus
  if (modelStatus === code.timeLimit) return 'time'
  if (modelStatus === code.interrupted) return 'interrupt'
  const limits: readonly ModelStatusCode[] = [code.iterationLimit, code.solutionLimit, code.objectiveBound, code.objectiveTarget]
  return limits.includes(modelStatus) ? 'limit' : null
}

function hasSolution(engine: Engine, model: Model): boolean {
  const { colCost: costs } = model.getLp()
  const all = { kind: 'range', from: 0, to: costs.length - 1 } as const
  model.changeColsCost(all, new Float64Array(costs.length))
  const { modelStatus } = model.run()
  model.changeColsCost(all, costs)
  return modelStatus === engine.constants.modelStatus.optimal
}
