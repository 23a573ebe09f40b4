import type { Aim } from './aim'
import type { Prices } from './master'
import type { Problem } from './problem'
import type { PricedRoute } from './route-source'
import type { Track } from './track'
import { visitRanks } from './wish'

/** What a choice of one route a day is sought among. */
export interface PickQuery {
  readonly problem: Problem
  readonly tracks: readonly Track[]
  readonly aim: Aim
  readonly prices: Prices
  /** Every route that could be in what is sought. */
  readonly offered: readonly PricedRoute[]
  /** Choices that come to more than this are none. */
  readonly most: number
  /** A better choice is better by so much. */
  readonly grain: number
  readonly isOver: () => boolean
}

export interface Picked {
  /** The best choice; none: there is none, or none was found. */
  readonly routes: readonly PricedRoute[]
  /** Every choice was looked at. */
  readonly isComplete: boolean
}

/** Looks after which the search gives up, and after how many it asks for the time. */
const MOST_LOOKS = 2_000_000
const ASKED_EVERY = 256

/** Whether each day is lived as one line, so that a choice of routes is a plan. */
export function isOneLine({ days }: Problem, tracks: readonly Track[]): boolean {
  return days.every(({ lines }) => lines.length <= 1) && new Set(tracks.map(({ day }) => day)).size === tracks.length
}

/**
 * The best choice of one route a day without a visit twice, by trying all that could come to so little: what a choice comes to is what the
 * prices prove, and what its routes come to beyond their prices, and the price of each visit that can be on none of them any more. Where
 * days are lived as one line, that leaves so few that a solver for programmes in general takes a hundred times as long.
 */
export function pickDays(query: PickQuery): Picked {
  const { problem, tracks, aim, prices, offered, grain } = query
  const taken = new Uint8Array(problem.visits.length)
  const least = visitRanks.map((rank) => aim.ranks[rank].wanted - aim.ranks[rank].spare)
  const rankAt = problem.visits.map(({ rank }) => visitRanks.indexOf(rank))
  let most = query.most - prices.sum
  let best: readonly PricedRoute[] = []
  let looks = 0
  let isStopped = false

  function take(chosen: readonly PricedRoute[]): void {
    const points = chosen.reduce((sum, route) => sum + route.points * (tracks[route.track]?.line.weight ?? 0), 0)
    const fitted = visitRanks.map(() => 0)
    for (const { visits } of chosen)
      for (const visit of visits) fitted[rankAt[visit] ?? 0] = (fitted[rankAt[visit] ?? 0] ?? 0) + 1
    const cost = visitRanks.reduce(
      (sum, rank, at) => sum + aim.ranks[rank].cost * Math.max(0, aim.ranks[rank].wanted - (fitted[at] ?? 0)),
      points * aim.minuteWeight,
    )
    if (cost - prices.sum > most) return
    best = chosen
    // Half a grain: what is a grain better stays below it, however prices are rounded.
    most = cost - grain / 2 - prices.sum
  }

  function look(chosen: readonly PricedRoute[], spent: number, lists: readonly (readonly PricedRoute[])[]): void {
    looks++
    if (looks > MOST_LOOKS || (looks % ASKED_EVERY === 0 && query.isOver())) isStopped = true
    if (isStopped) return
    const lost = lostWith(lists)
    if (lost === null) return
    const firsts = lists.map(([first]) => (first ? beyond(first) : Number.POSITIVE_INFINITY))
    const floor = firsts.reduce((sum, first) => sum + first, spent + lost)
    if (floor > most) return
    if (lists.length === 0) take(chosen)
    const open = lists.map((list, at) => list.filter((route) => floor - (firsts[at] ?? 0) + beyond(route) <= most))
    const narrowest = open.reduce((low, { length }, at) => (length < (open[low]?.length ?? 0) ? at : low), 0)
    const others = open.filter((_, at) => at !== narrowest)
    for (const route of open[narrowest] ?? []) {
      if (floor - (firsts[narrowest] ?? 0) + beyond(route) > most) return
      for (const visit of route.visits) taken[visit] = 1
      look(
        [...chosen, route],
        spent + beyond(route),
        others.map((list) => list.filter(({ visits }) => !visits.some((own) => taken[own]))),
      )
      for (const visit of route.visits) taken[visit] = 0
    }
  }

  /** What the visits cost that are on no route and can be on none of these; null: more are missing than may be. */
  function lostWith(lists: readonly (readonly PricedRoute[])[]): number | null {
    const within = Uint8Array.from(taken)
    for (const list of lists) for (const { visits } of list) for (const visit of visits) within[visit] = 1
    const left = visitRanks.map(() => 0)
    let lost = 0
    for (const [visit, isWithin] of within.entries()) {
      const at = rankAt[visit] ?? 0
      if (isWithin) left[at] = (left[at] ?? 0) + 1
      else lost -= prices.visits[visit] ?? 0
    }
    return left.every((count, at) => count >= (least[at] ?? 0)) ? lost : null
  }

  function beyond({ track, reduced }: PricedRoute): number {
    return reduced - (prices.tracks[track] ?? 0)
  }

  const lists = tracks.map(({ at }) => offered.filter(({ track }) => track === at).sort((a, b) => a.reduced - b.reduced))
  look([], 0, lists)
  return { routes: best, isComplete: !isStopped }
}
