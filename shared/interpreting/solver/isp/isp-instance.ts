/** An instance of the Interpreters Scheduling Problem; everything points by number. */
export interface IspInstance {
  readonly languages: readonly string[]
  /** One-hour blocks in the order of the week. */
  readonly blocks: readonly string[]
  readonly sessions: readonly IspSession[]
  readonly interpreters: readonly IspInterpreter[]
}

export interface IspSession {
  readonly name: string
  readonly block: number
  /** Ascending. */
  readonly languages: readonly number[]
}

export interface IspInterpreter {
  readonly name: string
  /** Ascending. */
  readonly languages: readonly number[]
}

/** What one interpreter does in a block: she interprets between two languages of a session. */
export interface IspSeat {
  readonly interpreter: number
  readonly session: number
  /** `a` < `b`. */
  readonly a: number
  readonly b: number
}

/** OF1 counts covered pairs of languages, OF2 sessions with every pair covered. */
export type IspObjective = 'pairs' | 'sessions'

/** How much one interpreter may work; null where nothing limits her (the basic model). */
export type IspLimits = {
  readonly maxSessions: number
  /** In a row, without a block of rest. */
  readonly maxConsecutive: number
  /** A row ends with its day; the whole week is one row where a day has all blocks. */
  readonly blocksPerDay: number
} | null

/** The operational model, over the week as one row. */
export const operationalLimits = { maxSessions: 15, maxConsecutive: 3, blocksPerDay: Number.POSITIVE_INFINITY }

/** The operational model with a night's rest: eight blocks a day. */
export const operationalByDay = { ...operationalLimits, blocksPerDay: 8 }

export interface IspAnswer {
  readonly seats: readonly IspSeat[]
  readonly value: number
  /** No roster reaches more. Equal to `value` where it is proven best. */
  readonly bound: number
}

/** Numbers of the sessions of each block. */
export function sessionsByBlock({ blocks, sessions }: IspInstance): readonly (readonly number[])[] {
  const byBlock: number[][] = blocks.map(() => [])
  for (const [session, { block }] of sessions.entries()) byBlock[block]?.push(session)
  return byBlock
}

/** All pairs of some languages. */
export function pairsOf(languages: readonly number[]): readonly (readonly [number, number])[] {
  return languages.flatMap((a, at) => languages.slice(at + 1).map((b) => [a, b] as const))
}
