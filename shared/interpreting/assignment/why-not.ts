import { groupBy } from '../../kernel/order'
import { lookUp } from '../../mission/look-up'
import { rowsOf } from '../../mission/mission'
import { type Bar, bar } from './problem/bar'
import { dayLedger } from './problem/day-ledger'
import { ownLimits } from './problem/limits'
import type { Need } from './problem/need'
import type { Problem } from './problem/problem'
import { standingBarOf } from './problem/standing-bars'
import type { Stint } from './problem/stint'
import { type Draft, nightsStand, pointsToPut, teamStands, withStint } from './search/draft'

/** Why an interpreter does not take a place of a need in this plan; null: could take it, and the plan would be no worse. */
function whyNot(draft: Draft, need: Need, interpreter: number): Bar | null {
  const { problem } = draft
  const stint = (problem.stintsOf[need.index] ?? []).find((one) => one.interpreter === interpreter)
  if (!stint?.isOpen) return standingBar(problem, need, interpreter)
  const team = draft.teams[need.index] ?? []
  if (draft.isChosen[stint.index] === 1) return bar('inTeam')
  if (team.length >= (problem.capacity[need.index] ?? 0)) return bar('teamFull', [], team.length, need.places)
  const byDay = dayBarOf(draft, stint)
  if (byDay) return byDay
  if (!teamStands(problem, need, [...team, stint])) return bar('teamDirection')
  return pointsToPut(draft, stint) >= 0 ? bar('worse') : null
}

/** Each interpreter's bar, by index: the first that is found, in the order in which a person would ask. */
export function barsOf(draft: Draft, need: Need): readonly (Bar | null)[] {
  return draft.problem.interpreters.map((_, interpreter) => whyNot(draft, need, interpreter))
}

function standingBar({ mission, interpreters, limits }: Problem, need: Need, interpreter: number): Bar {
  const who = interpreters[interpreter]
  if (!who) return bar('languages')
  const own = everyAssignmentOf(mission)
    .get(need.requirement.id)
    ?.find(({ interpreterId }) => interpreterId === who.id)
  return standingBarOf(mission, need, who, ownLimits(limits, interpreter), own) ?? bar('languages')
}

/** Assignments by requirement, refused ones as well: they are why somebody is not asked again. */
const everyAssignmentOf = lookUp(['assignments'], (mission) =>
  groupBy(rowsOf(mission, 'assignments'), ({ requirementId }) => requirementId),
)

/** What of the interpreter's day and nights in this plan stands against a stint; null: nothing. */
export function dayBarOf(draft: Draft, stint: Stint): Bar | null {
  const { problem } = draft
  const at = stint.interpreter * problem.dates.length + stint.need.day
  const day = draft.days[at] ?? []
  const clash = day.find((one) => one.busyFrom < stint.busyTo && stint.busyFrom < one.busyTo)
  if (clash) return bar('overlap', [{ table: 'items', id: clash.need.planned.item.id }])
  const far = day.find((one) => isTooClose(problem, one, stint) || isTooClose(problem, stint, one))
  const ledger = dayLedger(problem, stint.interpreter, withStint(day, stint))
  const limit = problem.limits.interpreting[stint.interpreter] ?? 0
  if (far && ledger.newlyBroken > 0) {
    const gap = far.start < stint.start ? stint.start - far.end : far.start - stint.end
    return bar('way', [{ table: 'items', id: far.need.planned.item.id }], gap)
  }
  if (ledger.minutes > limit) return bar('dayLimit', [], ledger.minutes, limit)
  if (!nightsStand(draft, stint.interpreter, stint.need.day, ledger)) {
    const { rest, on } = shortestNight(draft, stint, ledger)
    return bar(
      'rest',
      on ? [{ table: 'items', id: on.need.planned.item.id }] : [],
      rest,
      problem.limits.rest[stint.interpreter] ?? 0,
    )
  }
  return null
}

function isTooClose({ tooCloseAfter }: Problem, before: Stint, after: Stint): boolean {
  return before.start <= after.start && tooCloseAfter[before.need.index]?.has(after.need.index) === true
}

/** The shorter of the nights before and after a day, and the stint at its other end. */
function shortestNight(
  draft: Draft,
  { interpreter, need }: Stint,
  ledger: { readonly reportAt: number; readonly releaseAt: number },
) {
  const { dates } = draft.problem
  const base = interpreter * dates.length
  const nights: { readonly rest: number; readonly on: Stint | undefined }[] = []
  for (let day = need.day - 1; day >= 0; day--) {
    const before = draft.ledgers[base + day]
    if (!before) continue
    nights.push({ rest: ledger.reportAt - before.releaseAt, on: draft.days[base + day]?.at(-1) })
    break
  }
  for (let day = need.day + 1; day < dates.length; day++) {
    const after = draft.ledgers[base + day]
    if (!after) continue
    nights.push({ rest: after.reportAt - ledger.releaseAt, on: draft.days[base + day]?.[0] })
    break
  }
  return nights.reduce((short, night) => (night.rest < short.rest ? night : short), {
    rest: Number.MAX_SAFE_INTEGER,
    on: undefined,
  })
}
