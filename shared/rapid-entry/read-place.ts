import { plainWord } from '../imports/plain-word'
import { err, ok, type Result } from '../kernel/result'
import type { Place } from '../mission/entities/place'
import { lookUp } from '../mission/look-up'
import { rowOf, rowsOf } from '../mission/mission'
import type { CellProblem } from './cell-problem'
import { addPlace, type EntryScope } from './entry-scope'

/** Names of places as they are compared, with the id. */
const namesOf = lookUp(['places'], (mission) => rowsOf(mission, 'places').flatMap(wordsOf))
const idByName = lookUp(
  ['places'],
  (mission) =>
    new Map(
      namesOf(mission)
        .toReversed()
        .map(({ word, id }) => [word, id]),
    ),
)

/** A place by any of its names: the whole of one, or what only one place begins with, or what only one has in it. */
export function readPlace(scope: EntryScope, typed: string): Result<Place, CellProblem> {
  const name = typed.trim()
  const found = placesNamed(scope, name)
  const [only, other] = found
  if (only && !other) return ok(only)
  if (only) return err({ code: 'place-unclear' })
  if (name.length > 200) return err({ code: 'too-long' })
  if (scope.allowed.places) return ok(addPlace(scope, name))
  return err({ code: 'place-unknown', offer: { kind: 'add-place', name } })
}

/** Places that a name may mean: one if it is clear, none if nobody knows it. */
export function placesNamed({ mission, places }: EntryScope, name: string): readonly Place[] {
  const word = plainWord(name) || name
  const exact = rowOf(mission, 'places', idByName(mission).get(word) ?? null)
  if (exact) return [exact]
  const made = places.flatMap(wordsOf)
  const known = [...namesOf(mission), ...made]
  const ways = [
    made.filter((one) => one.word === word),
    known.filter((one) => one.word.startsWith(word)),
    known.filter((one) => one.word.includes(word)),
  ]
  const ids = new Set(ways.find((way) => way.length > 0)?.map(({ id }) => id))
  return [...ids].flatMap((id) => rowOf(mission, 'places', id) ?? places.find((place) => place.id === id) ?? [])
}

export function placeOf({ mission, places }: EntryScope, id: string | null): Place | undefined {
  return rowOf(mission, 'places', id) ?? places.find((place) => place.id === id)
}

function wordsOf({ id, names }: Place): readonly { readonly word: string; readonly id: string }[] {
  return Object.values(names).map((name) => ({ word: plainWord(name) || name, id }))
}
