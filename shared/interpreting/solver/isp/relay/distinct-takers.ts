/** Somebody else for each seat, whoever that is: seats are added one by one. */
export interface DistinctTakers {
  /** Seats somebody at a pair, moving others where need be (Kuhn 1955); false, and nothing moved, where there are too few people. */
  seat(pair: number): boolean
  /** Answers how to undo what comes after. */
  remember(): () => void
}

/** `knowing`: by pair, the people who could sit there. */
export function distinctTakers(knowing: ReadonlyMap<number, readonly number[]>): DistinctTakers {
  let pairOf = new Map<number, number>()
  const seat = (pair: number, seen: Set<number>): boolean =>
    (knowing.get(pair) ?? []).some((person) => {
      if (seen.has(person)) return false
      seen.add(person)
      const other = pairOf.get(person)
      if (other !== undefined && !seat(other, seen)) return false
      pairOf.set(person, pair)
      return true
    })
  return {
    seat: (pair) => seat(pair, new Set()),
    remember: () => {
      const before = new Map(pairOf)
      return () => {
        pairOf = before
      }
    },
  }
}
