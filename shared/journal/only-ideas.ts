import type { ItemStatus } from '../mission/entities/item'
import type { Step } from './step'

/** Ids of items that were called an idea at some time and never more than that: nobody outside has been told of them. */
export function onlyIdeas(steps: readonly Step[]): ReadonlySet<string> {
  const ideas = new Set<string>()
  const plans = new Set<string>()
  for (const { diff } of steps) {
    for (const [id, { status }] of Object.entries(diff.items ?? {})) {
      for (const one of [status?.before, status?.after]) {
        if (one === 'idea') ideas.add(id)
        else if (planned.includes(one as ItemStatus)) plans.add(id)
      }
    }
  }
  return new Set([...ideas].filter((id) => !plans.has(id)))
}

const planned: readonly ItemStatus[] = ['requested', 'tentative', 'confirmed']
