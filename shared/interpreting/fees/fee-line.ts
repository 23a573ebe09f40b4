import type { MinorUnits } from '../../kernel/money'
import type { LocalDate } from '../../kernel/time'

/** Which part of a rate plan made a figure; the catalogue's `fees.rule.<rule>` words it with `params`. */
export type FeeRule =
  | 'fullDay'
  | 'fullDayAcrossNoon'
  | 'fullDayOutOfTown'
  | 'halfDay'
  | 'overtime'
  | 'overtimeDropped'
  | 'surcharge'
  | 'recording'
  | 'longDay'
  | 'travelDay'
  | 'waitingDay'
  | 'perDiemWithNight'
  | 'perDiemWithoutNight'

/** One figure of a fee calculation: for which day, by which rule, how much, and where the rule comes from. */
export interface FeeLine {
  readonly on: LocalDate
  readonly rule: FeeRule
  /** In the plan's currency. */
  readonly amount: MinorUnits
  readonly params: Readonly<Record<string, string | number>>
  readonly source: string
}

/** Money spent for the interpreter, not earned by the day: no share of it is due for work that is called off. */
export function isExpense({ rule }: FeeLine): boolean {
  return rule === 'perDiemWithNight' || rule === 'perDiemWithoutNight'
}

export function sumOf(lines: readonly FeeLine[]): MinorUnits {
  return lines.reduce((sum, { amount }) => sum + amount, 0)
}
