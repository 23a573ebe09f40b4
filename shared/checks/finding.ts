import type { LocalDate } from '../kernel/time'
import type { Mission } from '../mission/mission'
import type { Ref, TableName } from '../mission/registry'

/** `hard`: physically impossible. `error`: a rule is broken. `warn`: risky. `info`: worth knowing. */
export type Severity = 'hard' | 'error' | 'warn' | 'info'

export type CheckId =
  | 'C01'
  | 'C02'
  | 'C03'
  | 'C04'
  | 'C05'
  | 'C06'
  | 'C07'
  | 'C08'
  | 'C09'
  | 'C10'
  | 'C11'
  | 'C12'
  | 'C13'
  | 'C14'
  | 'C15'
  | 'C16'
  | 'C17'
  | 'C18'
  | 'C19'
  | 'C20'
  | 'C21'
  | 'C22'
  | 'C23'
  | 'C24'
  | 'C25'
  | 'C26'
  | 'C27'
  | 'C28'
  | 'C29'

/** A command that would clear a finding, offered as a button; worded by `mend.<command>` with `params`. */
export interface Mend {
  readonly labelId: string
  readonly params: Readonly<Record<string, string | number>>
  readonly command: string
  readonly input: unknown
}

/** Something a colleague would point out. Carries ids and figures, never a sentence: the catalogue's `finding.<messageId>` speaks. */
export interface Finding {
  /** Stable over edits that do not change what it is about: check, message and rows. Acceptances hang on it. */
  readonly key: string
  readonly checkId: CheckId
  /** Which of the check's sentences: `C01.person`, `C02.gap` … */
  readonly messageId: string
  readonly severity: Severity
  /** The rows it is about, the one to jump to first. Both of the items, where two clash. */
  readonly refs: readonly Ref[]
  /** Figures for the sentence; names of rows are looked up from `refs` by position (`{ref0}`, `{ref1}` …). */
  readonly params: Readonly<Record<string, string | number>>
  /** What was found and what is allowed, in the unit of the check; null where the rule has no figure. */
  readonly found: number | null
  readonly allowed: number | null
  /** Where the rule comes from: source tag or the name of the row that holds it. */
  readonly source: string
  /** Programme day, for grouping; null: the whole mission. */
  readonly on: LocalDate | null
  readonly mends: readonly Mend[]
}

export interface CheckContext {
  /** Deadlines count from here: the mission's `planningOn`, else the organizer's date. */
  readonly today: LocalDate
}

/** One rule of the trade: one file, one name, one test. Pure. */
export interface Check {
  readonly id: CheckId
  /** The ideal that it guards, as kebab-case words: `no-double-booking`. */
  readonly name: string
  /** Tables it reads: while none of them changed, its findings stand. */
  readonly reads: readonly TableName[]
  readonly run: (mission: Mission, context: CheckContext) => readonly Finding[]
  /** Looks at what takes `run` longest, a little a step, and remembers what it finds: `run` finds it known. */
  readonly ahead?: (mission: Mission) => Generator<void, void, undefined>
}

/** The key of a finding: what it says about which rows. */
export function findingKeyOf(messageId: string, refs: readonly Ref[]): string {
  return [messageId, ...refs.map((ref) => `${ref.table}:${ref.id}`).sort()].join('|')
}
