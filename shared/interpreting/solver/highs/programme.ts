/** A mixed-integer linear programme, rows sparse (CSR). Only plain numbers in typed arrays: it can be posted to a worker as it is. */
export interface Programme {
  readonly sense: 'minimize' | 'maximize'
  /** Added to the objective of every solution. */
  readonly offset: number
  readonly cost: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** 1 where the column takes whole numbers only. */
  readonly isInteger: Uint8Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  /** Row r holds entries `rowStarts[r]` up to, without, `rowStarts[r + 1]`. */
  readonly rowStarts: Int32Array
  readonly entryColumns: Int32Array
  readonly entryValues: Float64Array
}

/** A column as it is asked for: a binary one needs its cost and `isInteger` only. */
export interface Column {
  readonly cost: number
  /** 0 unless told. */
  readonly lower?: number
  /** 1 unless told: most columns say yes or no. */
  readonly upper?: number
  readonly isInteger?: boolean
}

/** Bounds of a row; what is not told is free. */
export interface RowBounds {
  readonly lower?: number
  readonly upper?: number
}

/** Entries of a row; a coefficient that is not told is 1. */
export interface RowEntries {
  readonly columns: readonly number[]
  readonly values?: readonly number[]
}

export interface ProgrammeBuilder {
  /** Adds a column and answers its number. */
  column(column: Column): number
  /** Adds a row and answers its number. */
  row(bounds: RowBounds, entries: RowEntries): number
  build(): Programme
}

/** Collects columns and rows in the order in which they come; a column must be there before a row names it. */
export function programmeBuilder(sense: Programme['sense'], offset = 0): ProgrammeBuilder {
  const cost: number[] = []
  const lower: number[] = []
  const upper: number[] = []
  const isInteger: number[] = []
  const rowLower: number[] = []
  const rowUpper: number[] = []
  const rowStarts: number[] = [0]
  const entryColumns: number[] = []
  const entryValues: number[] = []
  return {
    column(column) {
      cost.push(column.cost)
      lower.push(column.lower ?? 0)
      upper.push(column.upper ?? 1)
      isInteger.push(column.isInteger ? 1 : 0)
      return cost.length - 1
    },
    row(bounds, { columns, values }) {
      rowLower.push(bounds.lower ?? Number.NEGATIVE_INFINITY)
      rowUpper.push(bounds.upper ?? Number.POSITIVE_INFINITY)
      for (const [at, column] of columns.entries()) {
        if (!(column >= 0 && column < cost.length))
          throw new RangeError(`row ${rowLower.length - 1} names column ${column}, which is not there`)
        entryColumns.push(column)
        entryValues.push(values?.[at] ?? 1)
      }
      rowStarts.push(entryColumns.length)
      return rowLower.length - 1
    },
    build: () => ({
      sense,
      offset,
      cost: Float64Array.from(cost),
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      isInteger: Uint8Array.from(isInteger),
      rowLower: Float64Array.from(rowLower),
      rowUpper: Float64Array.from(rowUpper),
      rowStarts: Int32Array.from(rowStarts),
      entryColumns: Int32Array.from(entryColumns),
      entryValues: Float64Array.from(entryValues),
    }),
  }
}

/** The value of the objective at these values of the columns. */
export function objectiveOf({ cost, offset }: Programme, values: Float64Array): number {
  return values.reduce((sum, value, column) => sum + value * (cost[column] ?? 0), offset)
}
