import type { Placed } from './day-score'
import { leavesBy, legFor } from './legs'
import { STEP, TRAVEL_WEIGHT } from './problem'
import { type Label, legsTo, type Stage, wayHome } from './route-label'

/** When each visit of a route starts: the last as early as it may and its way home lets it, the others as late as the next one lets them. */
export function placedAlong(stage: Stage, route: Label): readonly Placed[] {
  const placed: Placed[] = []
  let end = route.last < 0 ? route.endFrom : wayHome(stage, route).end
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

/** The end of a label that leaves time for what follows at the least cost: the way, and lunch where the next label has had it. */
function endBefore(stage: Stage, parent: Label, label: Label, start: number): number {
  const visit = stage.visits[label.last]
  const to = visit ? visit.place : (stage.line.fixed[label.last - stage.visits.length]?.from ?? -1)
  const legs = legsTo(stage, parent, to, visit !== undefined)
  const leg = legFor(legs, start)
  if (parent.hasLunch || !label.hasLunch) return onStretch(parent, leavesBy(leg, start))
  const { lunchFrom, lunchTo } = stage.day
  const { lunchMinutes } = stage.problem.wish
  const leaves: { readonly latest: number; readonly travel: number }[] = []
  const left = Math.min(leavesBy(leg, start), lunchTo) - lunchMinutes
  if (left >= lunchFrom) leaves.push({ latest: left, travel: leg.travel })
  const sitsDown = Math.min(start, lunchTo) - lunchMinutes
  for (const own of legs) {
    const at = Math.min(sitsDown, own.to)
    if (at >= Math.max(lunchFrom, own.from)) leaves.push({ latest: leavesBy(own, at), travel: own.travel })
  }
  let best = { end: parent.endFrom, cost: Number.POSITIVE_INFINITY }
  for (const { latest, travel } of leaves) {
    const end = onStretch(parent, latest)
    // A minute on the road that is not waited costs one point less than two.
    const cost = (TRAVEL_WEIGHT - 1) * travel - end
    if (end <= latest && cost < best.cost) best = { end, cost }
  }
  return best.end
}

function onStretch({ endFrom, endTo }: Label, latest: number): number {
  if (latest >= endTo) return endTo
  return endFrom + Math.max(0, Math.floor((latest - endFrom) / STEP)) * STEP
}
