import type { Ref, TableName } from '../mission/registry'
import type { Step } from './step'

/** Rows that say when and where somebody is expected. */
const told: readonly TableName[] = ['items', 'places', 'participations', 'requirements', 'assignments']

/**
 * Which step of a mission touched any of some rows last, counted from its first step. `steps` are the last ones known of `stepCount`; what
 * none of them touched counts as touched by the one before them, so that the number never falls when fewer are known. An empty id stands for every
 * row of its table, removed ones among them.
 */
export function lastTouched(steps: readonly Step[], stepCount: number): (rows: readonly Ref[]) => number {
  const unknown = stepCount - steps.length
  const touched = new Map<string, number>()
  for (const [index, { diff }] of steps.entries()) {
    for (const table of told) {
      const ids = Object.keys(diff[table] ?? {})
      for (const id of ids.length > 0 ? [...ids, ''] : ids) touched.set(`${table} ${id}`, unknown + index + 1)
    }
  }
  return (rows) => Math.max(unknown, ...rows.map(({ table, id }) => touched.get(`${table} ${id}`) ?? 0))
}
