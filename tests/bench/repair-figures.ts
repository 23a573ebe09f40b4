import { problemOf } from '../../shared/interpreting/assignment/problem/problem'
import { prove } from '../../shared/interpreting/assignment/proof/prove'
import { chosenOf } from '../../shared/interpreting/assignment/search/draft'
import { firstDraft } from '../../shared/interpreting/assignment/search/first-draft'
import { improveFully } from '../../shared/interpreting/assignment/search/local-search'
import type { Highs } from '../../shared/interpreting/solver/highs/highs'
import { assignmentEntity } from '../../shared/mission/entities/assignment'
import { availabilityEntity } from '../../shared/mission/entities/availability'
import type { Mission } from '../../shared/mission/mission'
import type { RowOf } from '../../shared/mission/registry'
import { interpretingInstance } from '../support/solvers/interpreting-instance'
import type { Figure } from './figure'
import { median, processorMs, threadMs } from './statistics'

const cases = 200

/** One interpreter of a full plan of 1,200 items falls ill for a day: how fast the plan is mended, and whether it is as the exact one. */
export function repairFigures(highs: Highs): readonly Figure[] {
  const empty = interpretingInstance({ items: 1200, interpreters: 60, days: 25 })
  const problem = problemOf(empty, 'replanAll')
  const draft = firstDraft(problem)
  improveFully(draft)
  const stints = chosenOf(draft)
  const mission = withRows(
    empty,
    'assignments',
    stints.map(({ index, need, interpreter }) => ({
      ...assignmentEntity.defaults,
      id: `a-${index}`,
      requirementId: need.requirement.id,
      interpreterId: problem.interpreters[interpreter]?.id ?? '',
    })) as RowOf<'assignments'>[],
  )
  const times: number[] = []
  let proven = 0
  let unlike = 0
  for (let turn = 0; turn < cases; turn++) {
    const stint = stints[(turn * 37) % stints.length]
    const on = problem.dates[stint?.need.day ?? 0] ?? ''
    const ill = withRows(mission, 'availabilities', [
      ...Object.values(mission.tables.availabilities),
      {
        ...availabilityEntity.defaults,
        id: 'ill',
        interpreterId: problem.interpreters[stint?.interpreter ?? 0]?.id ?? '',
        from: { on, time: '00:00' },
        to: { on, time: '23:59' },
      } as RowOf<'availabilities'>,
    ])
    const started = threadMs()
    const own = problemOf(ill, 'fewestChanges', [on])
    const mended = firstDraft(own)
    improveFully(mended)
    times.push(threadMs() - started)
    const { points } = mended
    const steps = prove(mended, { highs, secondsLeft: secondsFromNow(4) })
    let step = steps.next()
    while (!step.done) step = steps.next()
    if (step.value.isOptimal) proven++
    if (mended.points < points - 0.2) unlike++
  }
  return [
    {
      what: 'an illness mended at 1,200 items',
      value: median(times),
      unit: 'ms',
      limit: { atMost: 100 },
      from: `median of ${cases}; processor time of its thread`,
    },
    { what: 'the slowest of them', value: Math.max(...times), unit: 'ms', limit: { atMost: 100 }, from: `of ${cases}` },
    {
      what: 'mended otherwise than by the exact programme',
      value: unlike,
      unit: 'instances',
      limit: { atMost: 0 },
      from: `${cases} illnesses, ${proven} proven optimal`,
    },
  ]
}

function secondsFromNow(seconds: number): () => number {
  const end = processorMs() + seconds * 1000
  return () => (end - processorMs()) / 1000
}

function withRows<Name extends 'assignments' | 'availabilities'>(
  mission: Mission,
  table: Name,
  rows: readonly RowOf<Name>[],
): Mission {
  return { ...mission, tables: { ...mission.tables, [table]: Object.fromEntries(rows.map((row) => [row.id, row])) } }
}
