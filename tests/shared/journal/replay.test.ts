import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay, snapshotOfState, startOf, stateOfSnapshot } from '../../../shared/journal/replay'
import type { Snapshot } from '../../../shared/journal/snapshot'
import { type Step, stepSchema } from '../../../shared/journal/step'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { anAct, aSmallMission } from '../../support/acts'
import { sittingOf } from '../../support/desks/a-sitting'

const acts = fc.array(anAct, { maxLength: 40 })

function readBack<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

test('replaying the journal from the disk gives exactly the rows of the screen', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const { end, steps } = sittingOf(aSmallMission(), list)
      expect(replay(startOf(aSmallMission()), readBack(steps))).toStrictEqual(end)
    }),
    { numRuns: 150 },
  )
})

test('a snapshot taken anywhere and the steps after it give the same mission as all steps', () => {
  fc.assert(
    fc.property(acts, fc.nat(40), (list, at) => {
      const { end, steps } = sittingOf(aSmallMission(), list)
      const cut = Math.min(at, steps.length)
      const snapshot: Snapshot = readBack(snapshotOfState(replay(startOf(aSmallMission()), steps.slice(0, cut))))
      expect(replay(stateOfSnapshot(snapshot), steps.slice(cut))).toStrictEqual(end)
    }),
    { numRuns: 100 },
  )
})

test('no sequence of commands, undos and redos breaks a mission', () => {
  fc.assert(
    fc.property(acts, (list) => {
      expect(integrityOfAll(sittingOf(aSmallMission(), list).end.mission)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('every step goes through JSON and its schema unchanged', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const { steps } = sittingOf(aSmallMission(), list)
      const parsed: readonly Step[] = steps.map((step) => stepSchema.parse(readBack(step)) as Step)
      expect(parsed).toStrictEqual(steps)
    }),
    { numRuns: 80 },
  )
})

test('the steps of a sitting stand in clock order', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const stamps = sittingOf(aSmallMission(), list).steps.map((step) => step.at)
      expect(stamps).toEqual([...new Set(stamps)].sort())
    }),
    { numRuns: 40 },
  )
})

test('a step of another desk with an earlier stamp does not set the mission’s clock back', () => {
  const [act] = fc.sample(
    anAct.filter((one) => one.command % 21 === 11),
    { numRuns: 1, seed: 1 },
  )
  const [late] = sittingOf(aSmallMission(), act ? [act] : []).steps
  if (!late) throw new Error('no step')
  const early: Step = { ...late, id: 'early', at: '000000000001-0000-desk-2', actor: { device: 'desk-2', name: 'Han' }, diff: {} }
  const { lastAt, lastStepId, seen, stepCount } = replay(startOf(aSmallMission()), [late, early])
  expect({ lastAt, lastStepId, seen, stepCount }).toEqual({
    lastAt: late.at,
    lastStepId: 'early',
    seen: { 'desk-1': late.at, 'desk-2': early.at },
    stepCount: 2,
  })
})

test('a snapshot may leave out tables without rows', () => {
  const { tables, ...frame } = snapshotOfState(startOf(aSmallMission()))
  const { vehicles: _vehicles, ...others } = tables
  const sparse = JSON.parse(JSON.stringify({ ...frame, tables: others, removed: {} })) as Snapshot
  expect(stateOfSnapshot(sparse)).toStrictEqual(startOf(aSmallMission()))
})

test('sittings really do things: most of a hundred acts change the mission, undo and redo among them', () => {
  const samples = fc.sample(fc.array(anAct, { minLength: 100, maxLength: 100 }), { numRuns: 5, seed: 16 })
  const steps = samples.flatMap((list) => sittingOf(aSmallMission(), list).steps)
  expect(steps.length).toBeGreaterThan(250)
  expect(new Set(steps.map((step) => step.label.command))).toEqual(new Set(['act', 'undo', 'redo']))
})
