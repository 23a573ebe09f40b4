import type { Placed } from './day-score'
import { STEP } from './problem'
import { type Label, type Stage, wayOf } from './route-label'

/** When each visit of a route starts: the last as early as it may, the others as late as the next one lets them. */
export function placedAlong(stage: Stage, route: Label): readonly Placed[] {
  const placed: Placed[] = []
  let end = route.endFrom
  for (let label: Label | null = route; label !== null && label.last >= 0; label = label.parent) {
    const visit = stage.visits[label.last]
    const isNew = label.last !== label.parent?.last || label.count !== label.parent.count
    const start = visit ? end - visit.minutes : (stage.line.fixed[label.last - stage.visits.length]?.start ?? end)
    if (visit && isNew) placed.push({ visit: visit.index, start })
    const { parent } = label
    if (parent !== null && parent.last >= 0) end = isNew ? endBefore(stage, parent, label, start) : end
  }
  return placed.reverse()
}

/** The latest end of a label that leaves time for what follows: the way, and lunch where the next label has had it. */
function endBefore(stage: Stage, parent: Label, label: Label, start: number): number {
  const visit = stage.visits[label.last]
  const to = visit ? visit.place : (stage.line.fixed[label.last - stage.visits.length]?.from ?? -1)
  const { need } = wayOf(stage, parent, to, visit !== undefined)
  if (parent.hasLunch || !label.hasLunch) return onStretch(parent, start - need)
  const { lunchFrom, lunchTo } = stage.day
  const { lunchMinutes } = stage.problem.wish
  const before =
    lunchFrom + lunchMinutes + need <= start ? Math.min(start - need, lunchTo) - lunchMinutes : Number.NEGATIVE_INFINITY
  const after = lunchFrom + lunchMinutes <= start ? Math.min(start, lunchTo) - lunchMinutes - need : Number.NEGATIVE_INFINITY
  return onStretch(parent, Math.max(before, after))
}

function onStretch({ endFrom, endTo }: Label, latest: number): number {
  if (latest >= endTo) return endTo
  return endFrom + Math.max(0, Math.floor((latest - endFrom) / STEP)) * STEP
}
