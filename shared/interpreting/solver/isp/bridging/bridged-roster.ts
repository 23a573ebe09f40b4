import type { IspInstance, IspSeat } from '../isp-instance'
import type { BridgingProgramme } from './bridging-programme'
import type { Repertoire } from './repertoires'

/** Two interpreters who carry one pair of a session together, and nothing else: one between `a` and the pivot, one between it and `b`. */
export interface IspBridge {
  readonly session: number
  readonly a: number
  readonly b: number
  readonly pivot: number
  readonly first: number
  readonly second: number
}

export interface BridgedRoster {
  readonly seats: readonly IspSeat[]
  readonly bridges: readonly IspBridge[]
}

/**
 * The roster that whole-numbered values of the programme mean. Everybody of a repertoire comes in turn, block after block, which spreads
 * their uses as evenly as can be: so many in four blocks as three a head allow are three at most for each.
 */
export function bridgedRoster(
  { sessions }: IspInstance,
  repertoires: readonly Repertoire[],
  { solos, halves, bridges }: BridgingProgramme,
  values: Float64Array,
): BridgedRoster {
  const turns = repertoires.map(() => 0)
  const nextOf = (repertoire: number): number => {
    const { people } = repertoires[repertoire] ?? { people: [] }
    const turn = turns[repertoire] ?? 0
    turns[repertoire] = turn + 1
    return people[turn % people.length] ?? -1
  }
  const roster: { readonly seats: IspSeat[]; readonly bridges: IspBridge[] } = { seats: [], bridges: [] }
  const [solosOf, halvesOf, bridgesOf] = [taken(solos, values), taken(halves, values), taken(bridges, values)]
  const inOrder = [...sessions.keys()].sort(
    (one, other) => (sessions[one]?.block ?? 0) - (sessions[other]?.block ?? 0) || one - other,
  )
  for (const session of inOrder) {
    for (const { repertoire, a, b } of solosOf(session)) roster.seats.push({ interpreter: nextOf(repertoire), session, a, b })
    const open = [...halvesOf(session)]
    const half = (leaf: number, pivot: number): number => {
      const [one] = open.splice(
        open.findIndex((other) => other.leaf === leaf && other.pivot === pivot),
        1,
      )
      return one ? nextOf(one.repertoire) : -1
    }
    for (const { a, b, pivot } of bridgesOf(session))
      roster.bridges.push({ session, a, b, pivot, first: half(a, pivot), second: half(b, pivot) })
  }
  return roster
}

/** By session: each use as often as it is taken. */
function taken<Use extends { readonly session: number; readonly column: number }>(
  uses: readonly Use[],
  values: Float64Array,
): (session: number) => readonly Use[] {
  const bySession = new Map<number, Use[]>()
  for (const use of uses) {
    for (let many = values[use.column] ?? 0; many > 0; many--) {
      const own = bySession.get(use.session)
      if (own) own.push(use)
      else bySession.set(use.session, [use])
    }
  }
  return (session) => bySession.get(session) ?? []
}
