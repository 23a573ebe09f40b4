import type { Highs as Engine, Model, SparseMatrix } from 'highs'
import type { Column, Programme, RowBounds, RowEntries } from './programme'
import { runModel } from './run-model'
import type { Solution, SolveOptions } from './solution'

/** A column's cost and its entries. */
export interface SparseColumn {
  readonly cost: number
  readonly rows: readonly number[]
  readonly values: readonly number[]
}

/** A programme that lives in the solver's memory: solving it again starts from where the last run ended. */
export interface LiveProgramme {
  solve(options?: SolveOptions): Solution
  addRow(bounds: RowBounds, entries: RowEntries): void
  /** Adds a column with its entries in rows that are there. */
  addColumn(column: Column, rows: readonly number[], values?: readonly number[]): void
  /** Adds many columns that are not whole-numbered, from 0 to 1 each; faster than one by one. */
  addColumns(columns: readonly SparseColumn[]): void
  boundColumn(column: number, lower: number, upper: number): void
  /** Makes all columns whole-numbered, or none. */
  setWhole(isWhole: boolean): void
}

/** Wraps a model of the engine; whoever made the model frees it. */
export function liveProgramme(engine: Engine, model: Model, programme: Programme): LiveProgramme {
  const { integer, continuous } = engine.constants.variableType
  const isInteger = Array.from(programme.isInteger, (flag) => flag === 1)
  let addedRows = 0
  return {
    solve: (options = {}) => runModel(engine, model, programme.sense, isInteger, options),
    addRow: ({ lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY }, { columns, values }) => {
      addedRows++
      model.addRow(lower, upper, { indices: columns, values: values ?? columns.map(() => 1) })
    },
    addColumn: ({ cost, lower = 0, upper = 1, isInteger: isWhole = false }, rows, values) => {
      model.addCol(cost, lower, upper, { indices: rows, values: values ?? rows.map(() => 1) })
      isInteger.push(isWhole)
      if (isWhole) model.changeColIntegrality(isInteger.length - 1, integer)
    },
    addColumns: (columns) => {
      model.addCols({
        cost: Float64Array.from(columns, ({ cost }) => cost),
        lower: new Float64Array(columns.length),
        upper: new Float64Array(columns.length).fill(1),
        matrix: columnMatrix(columns, programme.rowLower.length + addedRows),
      })
      for (let added = 0; added < columns.length; added++) isInteger.push(false)
    },
    boundColumn: (column, lower, upper) => {
      model.changeColBounds(column, lower, upper)
    },
    setWhole: (isWhole) => {
      isInteger.fill(isWhole)
      const types = isInteger.map(() => (isWhole ? integer : continuous))
      model.changeColsIntegrality({ kind: 'range', from: 0, to: types.length - 1 }, types)
    },
  }
}

function columnMatrix(columns: readonly SparseColumn[], numRows: number): SparseMatrix {
  const starts = new Int32Array(columns.length + 1)
  for (const [at, { rows }] of columns.entries()) starts[at + 1] = (starts[at] ?? 0) + rows.length
  const indices = new Int32Array(starts.at(-1) ?? 0)
  const values = new Float64Array(indices.length)
  for (const [at, column] of columns.entries()) {
    indices.set(column.rows, starts[at])
    values.set(column.values, starts[at])
  }
  return { format: 'csc', numRows, numCols: columns.length, starts, indices, values }
}
