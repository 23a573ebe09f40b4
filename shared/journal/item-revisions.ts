import type { Step } from './step'

/** How many steps touched each item after the one that made it: RFC 5545 §3.8.7.4 SEQUENCE starts at 0. */
export function itemRevisions(steps: readonly Step[]): ReadonlyMap<string, number> {
  const revisions = new Map<string, number>()
  for (const { diff } of steps) {
    for (const id of Object.keys(diff.items ?? {})) revisions.set(id, (revisions.get(id) ?? -1) + 1)
  }
  return revisions
}
