/** What a cell shows. `text` is what is edited and copied. */
export interface SheetCell {
  readonly text: string
  /** As it is written for readers, where that differs. */
  readonly shown?: string
  readonly lang?: string
  /** Why the text was not taken; then `text` is what was typed. */
  readonly problem?: string
  /** What would let it be taken, as words on a button. */
  readonly offer?: string
}

export interface SheetColumn {
  readonly id: string
  readonly title: string
  /** CSS pixels. */
  readonly width: number
  readonly isNumeric?: boolean
}

export interface SheetPlace {
  readonly key: string
  readonly column: number
}

/** Rows and columns from the first to the last, both included. */
export interface SheetRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** A step of the keyboard's place; `edge`: as far as it goes. */
export interface SheetMove {
  readonly rows: number | 'first' | 'last'
  readonly columns: number | 'first' | 'last'
  readonly extends: boolean
}

export function rangeBetween(a: { row: number; column: number }, b: { row: number; column: number }): SheetRange {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }
}

/** Where a step from a place of `count` ends. */
export function stepFrom(from: number, step: SheetMove['rows'], count: number): number {
  const to = step === 'first' ? 0 : step === 'last' ? count - 1 : from + step
  return Math.max(0, Math.min(count - 1, to))
}
