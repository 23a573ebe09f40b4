/**
 * How many places can be filled at once, each by somebody who is able, nobody in two: a largest matching, found by letting whoever
 * holds a place move on to another that they can fill (augmenting paths).
 */
export function mostPlacesFilled(places: readonly (readonly string[])[]): number {
  const placeOf = new Map<string, number>()
  const fill = (place: number, tried: Set<string>): boolean => {
    for (const one of places[place] ?? []) {
      if (tried.has(one)) continue
      tried.add(one)
      const held = placeOf.get(one)
      if (held === undefined || fill(held, tried)) {
        placeOf.set(one, place)
        return true
      }
    }
    return false
  }
  return places.filter((_, place) => fill(place, new Set())).length
}
