import { acceptProposal } from '../../../shared/commands/accept-proposal'
import { baselineFrom } from '../../../shared/interpreting/assignment/baseline'
import type { AssignmentMode } from '../../../shared/interpreting/assignment/objectives'
import type { Proposal } from '../../../shared/interpreting/assignment/proposal'
import { proposeAssignments } from '../../../shared/interpreting/assignment/propose-assignments'
import type { Highs } from '../../../shared/interpreting/solver/highs/highs'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import type { Interpreter, WorkingLanguage } from '../../../shared/mission/entities/interpreter'
import type { Item } from '../../../shared/mission/entities/item'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import type { Mission } from '../../../shared/mission/mission'
import { aMission, type MissionRows } from '../a-mission'
import { missionAfter } from '../run-command'

export const ja: WorkingLanguage = { lang: 'ja', class: 'A', modes: [] }
export const zh: WorkingLanguage = { lang: 'zh', class: 'B', modes: [] }
export const ko: WorkingLanguage = { lang: 'ko', class: 'B', modes: [] }

export interface Situation {
  /** Interpreters by name. */
  readonly who: Readonly<Record<string, Partial<Interpreter>>>
  /** Items by name: from, to, and what else there is to say. */
  readonly items: Readonly<Record<string, readonly [from: string, to: string, more?: Partial<Item & Requirement>]>>
  readonly assigned?: readonly (readonly [item: string, who: string, more?: Partial<Assignment>])[]
  readonly rows?: MissionRows
}

/** A mission of 25 May with these interpreters, Chinese and Japanese unless told, and items, each asking for one from Chinese into Japanese. */
export function situation({ who, items, assigned = [], rows = {} }: Situation): Mission {
  const names = Object.keys(who)
  return aMission({
    persons: names.map((id) => ({ id })),
    interpreters: names.map((id) => ({ id, personId: id, languages: [ja, zh], ...who[id] })),
    items: Object.entries(items).map(([id, [startTime, endTime, { id: _, ...more } = {}]]) => {
      const {
        from: _f,
        to: _t,
        teamSize: _s,
        priority: _p,
        mode: _m,
        allowRelay: _r,
        oneWay: _o,
        principalPersonId: _q,
        ...item
      } = more
      // Nobody of the party: what it cannot get to in time is its own affair, not the interpreter's.
      return { id, dayOn: '2023-05-25', startTime, endTime, attendance: 'persons', ...item }
    }),
    requirements: Object.entries(items).map(([itemId, [, , more = {}]]) => {
      const { from = 'zh', to = 'ja', teamSize = 1, priority = 3, mode = 'consecutive', allowRelay = false } = more
      return { id: `need-${itemId}`, itemId, from, to, teamSize, priority, mode, allowRelay }
    }),
    assignments: assigned.map(([item, interpreterId, more]) => ({
      id: `${item}-${interpreterId}`,
      requirementId: `need-${item}`,
      interpreterId,
      status: 'confirmed',
      ...more,
    })),
    ...rows,
  })
}

/** The optimiser’s answer; without `highs` only what is small is proven. `released`: from where changes are counted, instead of the plan as it is. */
export function proposalFor(
  mission: Mission,
  mode: AssignmentMode = 'replanAll',
  highs: Highs | null = null,
  released: Mission | null = null,
): Proposal {
  const baseline = released && baselineFrom(released, 3)
  const steps = proposeAssignments(mission, { mode, baseline, budgetMs: 10_000 }, { now: () => 0, highs })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Who is where after a proposal was accepted: `item: who who`. */
export function plan(mission: Mission, mode: AssignmentMode = 'replanAll', released: Mission | null = null): readonly string[] {
  const { madeFor, add, remove, lead } = proposalFor(mission, mode, null, released)
  const after =
    add.length + remove.length + lead.length === 0
      ? mission
      : missionAfter(mission, acceptProposal, { madeFor, add, remove, lead })
  const rows = Object.values(after.tables.assignments)
  return Object.keys(mission.tables.items).map((item) => {
    const team = rows.filter(({ requirementId }) => requirementId === `need-${item}`)
    return [`${item}:`, ...team.map(({ interpreterId }) => interpreterId).sort()].join(' ')
  })
}
