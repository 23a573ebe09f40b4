import loadHighs, { type Highs as Engine, type ModelData } from 'highs'
import { type LiveProgramme, liveProgramme } from './live-programme'
import type { Programme } from './programme'
import type { Solution, SolveOptions } from './solution'

/** The solver HiGHS, loaded. It is synchronous: in a window it belongs into a worker. */
export interface Highs {
  readonly version: string
  /** Solves once. A breakdown of the solver, or a programme it does not take, is an answer of status `failed`. */
  solve(programme: Programme, options?: SolveOptions): Solution
  /** Keeps the programme in the solver while `work` changes it and solves it again. A breakdown is thrown. */
  withProgramme<Answer>(programme: Programme, work: (live: LiveProgramme) => Answer): Answer
}

/**
 * Loads the solver, the only way to it. Node finds the WASM file itself; a window's worker hands in its bytes or tells where it is, and
 * needs 'wasm-unsafe-eval' in its policy. A `Highs` whose memory ran out answers `failed` from then on: load another.
 */
export async function loadSolver(
  wasm: { readonly wasmBinary?: Uint8Array<ArrayBuffer>; readonly locateFile?: (file: string) => string } = {},
): Promise<Highs> {
  const engine = await loadHighs({ ...wasm, print: () => {}, printErr: () => {} })
  const withProgramme = <Answer>(programme: Programme, work: (live: LiveProgramme) => Answer): Answer => {
    // HiGHS frees nothing by itself, and garbage collection does not know of its memory.
    const model = engine.createModel(modelDataOf(engine, programme))
    try {
      return work(liveProgramme(engine, model, programme))
    } finally {
      model.dispose()
    }
  }
  return {
    version: engine.version.string,
    withProgramme,
    solve: (programme, options = {}) => {
      try {
        return withProgramme(programme, (live) => live.solve(options))
      } catch (error) {
        return failure(programme, error)
      }
    },
  }
}

function modelDataOf(engine: Engine, programme: Programme): ModelData {
  const { maximize, minimize } = engine.constants.objectiveSense
  const numCols = programme.cost.length
  const numRows = programme.rowLower.length
  return {
    numCols,
    numRows,
    sense: programme.sense === 'maximize' ? maximize : minimize,
    offset: programme.offset,
    colCost: programme.cost,
    colLower: programme.lower,
    colUpper: programme.upper,
    rowLower: programme.rowLower,
    rowUpper: programme.rowUpper,
    // The format is a word here; the engine's own constant for it is refused.
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts: programme.rowStarts,
      indices: programme.entryColumns,
      values: programme.entryValues,
    },
    ...(programme.isInteger.includes(1) ? { integrality: Int32Array.from(programme.isInteger) } : {}),
  }
}

function failure({ sense }: Programme, error: unknown): Solution {
  return {
    status: 'failed',
    stoppedBy: null,
    objective: Number.NaN,
    bound: sense === 'maximize' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
    gap: Number.POSITIVE_INFINITY,
    values: new Float64Array(),
    duals: null,
    nodes: 0,
    message: error instanceof Error ? error.message.slice(0, 200) : 'the solver broke down',
  }
}
