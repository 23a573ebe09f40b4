import type { Highs as Engine, Model } from 'highs'
import type { Column, Programme, RowBounds, RowEntries } from './programme'
import { runModel } from './run-model'
import type { Solution, SolveOptions } from './solution'

/** A programme that lives in the solver's memory: solving it again starts from where the last run ended. */
export interface LiveProgramme {
  solve(options?: SolveOptions): Solution
  addRow(bounds: RowBounds, entries: RowEntries): void
  /** Adds a column with its entries in rows that are there. */
  addColumn(column: Column, rows: readonly number[], values?: readonly number[]): void
  boundColumn(column: number, lower: number, upper: number): void
  /** Makes all columns whole-numbered, or none. */
  setWhole(isWhole: boolean): void
}

/** Wraps a model of the engine; whoever made the model frees it. */
export function liveProgramme(engine: Engine, model: Model, programme: Programme): LiveProgramme {
  const { integer, continuous } = engine.constants.variableType
  const isInteger = Array.from(programme.isInteger, (flag) => flag === 1)
  return {
    solve: (options = {}) => runModel(engine, model, programme.sense, isInteger, options),
    addRow: ({ lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY }, { columns, values }) => {
      model.addRow(lower, upper, { indices: columns, values: values ?? columns.map(() => 1) })
    },
    addColumn: ({ cost, lower = 0, upper = 1, isInteger: isWhole = false }, rows, values) => {
      model.addCol(cost, lower, upper, { indices: rows, values: values ?? rows.map(() => 1) })
      isInteger.push(isWhole)
      if (isWhole) model.changeColIntegrality(isInteger.length - 1, integer)
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
