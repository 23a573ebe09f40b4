import type { Draft } from './mission-of'

/** What an item needs interpreted and who does it: one requirement, one assignment for each interpreter in order. */
export interface Interpreting {
  readonly itemId: string
  readonly mode: Draft<'requirements'>['mode'] & string
  readonly by: readonly string[]
  /** Languages on both sides. */
  readonly between: readonly [string, string]
  readonly teamSize?: number
  readonly priority?: number
  readonly allowRelay?: boolean
  readonly equipment?: Draft<'requirements'>['equipment'] & object
  readonly status?: Draft<'assignments'>['status'] & string
  /** Interpreters who have not got their papers yet. */
  readonly withoutPapers?: readonly string[]
}

export function requirementsOf(list: readonly Interpreting[]): readonly Draft<'requirements'>[] {
  return list.map(({ itemId, mode, between: [from, to], teamSize, priority, allowRelay, equipment }) => ({
    id: requirementId(itemId, from),
    itemId,
    from,
    to,
    mode,
    teamSize: teamSize ?? null,
    priority: priority ?? 3,
    allowRelay: allowRelay ?? false,
    equipment: equipment ?? {},
  }))
}

/** Assignments whose papers went out on a date. */
export function assignmentsOf(list: readonly Interpreting[], papersSentOn: string): readonly Draft<'assignments'>[] {
  return list.flatMap((one) =>
    one.by.map((interpreterId, index) => ({
      id: `${requirementId(one.itemId, one.between[0])}-${interpreterId}`,
      requirementId: requirementId(one.itemId, one.between[0]),
      interpreterId,
      role: roleIn(one.mode, index),
      status: one.status ?? 'confirmed',
      documentsSentOn: one.withoutPapers?.includes(interpreterId) ? null : papersSentOn,
    })),
  )
}

function requirementId(itemId: string, from: string): string {
  return `need-${itemId}-${from}`
}

function roleIn(mode: Interpreting['mode'], index: number): Draft<'assignments'>['role'] & string {
  if (mode === 'escort') return 'escort'
  if (mode === 'simultaneous') return 'booth'
  return index === 0 ? 'lead' : 'second'
}
