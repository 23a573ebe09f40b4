import { TRAVEL_WEIGHT } from './problem'
import { holds, type Label, type Stage } from './route-label'

/** Tells of a label how much the visits that could still follow are worth at most: as many as its time and the pace allow, parts of one included. */
export function worthBound({ problem, line, visits }: Stage, minuteWeight: number): (label: Label) => number {
  const { ways, spareMinutes, mostVisits } = problem
  const places = [line.morning, ...visits.map(({ place }) => place), ...line.fixed.map(({ to }) => to)]
  const choices = visits
    .map(({ worth, minutes, place, runs }, at) => {
      const others = places.filter((_, from) => from !== at + 1)
      const travel = Math.min(...others.map((from) => ways.least(from, place)))
      const need = Math.min(...others.slice(1).map((from) => ways.leastNeed(from, place)), Number.MAX_SAFE_INTEGER)
      const latest = runs.at(-1)?.to ?? Number.NEGATIVE_INFINITY
      return {
        place: at,
        worth: worth - minuteWeight * TRAVEL_WEIGHT * travel,
        minutes: minutes + (need === Number.MAX_SAFE_INTEGER ? 0 : need) + spareMinutes,
        latest,
        latestEnd: latest + minutes,
      }
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth / Math.max(1, b.minutes) - a.worth / Math.max(1, a.minutes))
  const byWorth = [...choices].sort((a, b) => b.worth - a.worth)
  const horizon = Math.max(...choices.map(({ latestEnd }) => latestEnd), Number.NEGATIVE_INFINITY)
  return (label) => {
    if (label.last < 0) return Number.POSITIVE_INFINITY
    const left = mostVisits - label.count
    let most = 0
    let taken = 0
    for (const { place, worth, latest } of byWorth) {
      if (taken >= left) break
      if (latest < label.endFrom || holds(label, place)) continue
      most += worth
      taken++
    }
    let minutes = horizon - label.endFrom
    let packed = 0
    for (const { place, worth, minutes: long, latest } of choices) {
      if (minutes <= 0) break
      if (latest < label.endFrom || holds(label, place)) continue
      packed += long <= minutes ? worth : (worth * minutes) / long
      minutes -= long
    }
    return Math.min(most, packed)
  }
}
