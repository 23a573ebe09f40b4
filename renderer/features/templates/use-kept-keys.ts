import { useState } from 'react'
import { type Json, sameJson } from '../../../shared/kernel/json'

interface Kept {
  readonly rows: readonly Json[]
  readonly keys: readonly number[]
}

/**
 * Keys for lines whose rows have no names of their own: a line keeps its key, and with it what is open in it and the keyboard, while it
 * is moved or changed, also by undo.
 */
export function useKeptKeys(rows: readonly Json[]): readonly number[] {
  const [kept, setKept] = useState<Kept>(() => ({ rows, keys: rows.map((_, at) => at) }))
  if (kept.rows === rows) return kept.keys
  const keys = keysOf(rows, kept)
  setKept({ rows, keys })
  return keys
}

/** A row that was there before keeps its key wherever it is now; of what is left, whatever stands in the same place was changed. */
function keysOf(rows: readonly Json[], before: Kept): readonly number[] {
  const left = new Set(before.rows.keys())
  const places = rows.map((row) => {
    const place = [...left].find((at) => sameJson(before.rows[at] ?? null, row))
    if (place !== undefined) left.delete(place)
    return place
  })
  const fresh = Math.max(-1, ...before.keys) + 1
  return places.map((place, at) => before.keys[place ?? (left.has(at) ? at : -1)] ?? fresh + at)
}
