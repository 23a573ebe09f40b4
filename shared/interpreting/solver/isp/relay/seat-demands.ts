const nobody = -1

/** Demands for a person each, met by different people: whoever meets one meets no other. */
export interface SeatDemands {
  /** Tells of a demand that each of these people can meet; answers its number. */
  tell(people: Int32Array): number
  /** Meets a demand once more, moving others where need be (Kuhn 1955); false, and nobody moved, where there are too few people. */
  meet(demand: number): boolean
  /** By person: the demand that she meets, or −1. */
  held(): Int32Array
  bringBack(held: Int32Array): void
  /** How many people meet no demand. */
  free(): number
  /** By person: whether she could meet a demand more than are met, others moving. */
  reachable(): Uint8Array
}

export function seatDemands(personCount: number): SeatDemands {
  const able: Int32Array[] = []
  const demandOf = new Int32Array(personCount).fill(nobody)
  /** By person: the search that asked her last. */
  const asked = new Int32Array(personCount)
  let search = 0

  const find = (demand: number): boolean => {
    const people = able[demand] ?? new Int32Array()
    for (const person of people) {
      if (demandOf[person] !== nobody) continue
      demandOf[person] = demand
      return true
    }
    for (const person of people) {
      if (asked[person] === search) continue
      asked[person] = search
      if (!find(demandOf[person] ?? 0)) continue
      demandOf[person] = demand
      return true
    }
    return false
  }

  return {
    tell: (people) => able.push(people) - 1,
    meet: (demand) => {
      search++
      return find(demand)
    },
    held: () => demandOf.slice(),
    bringBack: (held) => demandOf.set(held),
    free: () => demandOf.reduce((sum, demand) => sum + (demand === nobody ? 1 : 0), 0),
    reachable: () => {
      const isReached = new Uint8Array(personCount)
      const meeting = new Map<number, number[]>()
      for (const [person, demand] of demandOf.entries()) {
        const others = meeting.get(demand)
        if (demand === nobody) isReached[person] = 1
        else if (others) others.push(person)
        else meeting.set(demand, [person])
      }
      for (let hasGrown = true; hasGrown; ) {
        hasGrown = false
        for (const [demand, people] of meeting) {
          if (!able[demand]?.some((person) => isReached[person] === 1)) continue
          for (const person of people) isReached[person] = 1
          meeting.delete(demand)
          hasGrown = true
        }
      }
      return isReached
    },
  }
}
