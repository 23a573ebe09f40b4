import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  closeMission,
  dispatch,
  hydrate,
  learnEarlierSteps,
  redo,
  setStepSink,
  startLoading,
  undo,
  undoTo,
  useDesk,
} from '../../../renderer/store/mission-store'
import { useSettled } from '../../../renderer/store/settled'
import { MAX_UNDO_STEPS } from '../../../renderer/store/undo-stack'
import { checkMission } from '../../../shared/checks/check-mission'
import { addRow } from '../../../shared/commands/add-row'
import { command } from '../../../shared/commands/command'
import { editRow } from '../../../shared/commands/edit-row'
import { removeRow } from '../../../shared/commands/remove-row'
import { type JournalState, replay, startOf } from '../../../shared/journal/replay'
import type { Step } from '../../../shared/journal/step'
import { integrityOfAll } from '../../../shared/mission/integrity'
import type { Tables } from '../../../shared/mission/registry'
import { type Act, anAct, aSmallMission, tryAct } from '../../support/acts'

/** Whatever a person may do, as one command. */
const act = command({ name: 'act', run: (mission, input: Act, context) => tryAct(mission, input, context) })

const someActs = fc.array(anAct, { minLength: 1, maxLength: 12 })

function journal(): JournalState {
  const { journal: open } = useDesk.getState()
  if (!open) throw new Error('no mission is open')
  return open
}

function tables(): Tables {
  return journal().mission.tables
}

function open(): JournalState {
  const start = startOf(aSmallMission())
  setStepSink(() => undefined)
  startLoading()
  hydrate(start, [])
  return start
}

/** Does what can be done of it; the tables before each act that was. */
function sit(acts: readonly Act[]): readonly Tables[] {
  return acts.flatMap((one) => {
    const before = tables()
    return dispatch(act, one).ok ? [before] : []
  })
}

beforeEach(open)

describe('the mission store', () => {
  test('what is undone is gone to the last field, and what is redone is back', () => {
    fc.assert(
      fc.property(someActs, (acts) => {
        open()
        const befores = sit(acts)
        const end = tables()
        for (const before of [...befores].reverse()) {
          expect(undo()?.ok).toBe(true)
          expect(tables()).toEqual(before)
        }
        expect(undo()).toBeUndefined()
        for (const after of [...befores.slice(1), ...(befores.length > 0 ? [end] : [])]) {
          expect(redo()?.ok).toBe(true)
          expect(tables()).toEqual(after)
        }
        expect(redo()).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })

  test('undoing to a step leaves the mission as that step left it', () => {
    fc.assert(
      fc.property(someActs, fc.nat(20), (acts, which) => {
        open()
        const befores = sit(acts)
        const end = tables()
        const made = useDesk.getState().steps
        if (made.length === 0) return
        const index = which % made.length
        undoTo(made[index]?.id ?? '')
        expect(tables()).toEqual(befores[index + 1] ?? end)
        expect(useDesk.getState().undo.redoable).toHaveLength(made.length - 1 - index)
      }),
      { numRuns: 60 },
    )
  })

  test('undoing to a step of another sitting does nothing', () => {
    sit([{ command: 0, a: 1, b: 1, minutes: 1, word: 'x' }])
    const before = useDesk.getState()
    undoTo('a step of last week')
    expect(useDesk.getState()).toBe(before)
  })

  test('the journal is the mission: replaying every step, undos included, gives the stored rows', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anAct, fc.constantFrom('undo' as const, 'redo' as const)), { maxLength: 15 }), (doings) => {
        const start = open()
        const sent: [Step, number][] = []
        setStepSink((step, after) => sent.push([step, after]))
        for (const doing of doings) {
          if (doing === 'undo') undo()
          else if (doing === 'redo') redo()
          else dispatch(act, doing)
        }
        const { steps } = useDesk.getState()
        expect(replay(start, steps)).toEqual(journal())
        expect(sent).toEqual(steps.map((step, after) => [step, after]))
        expect(integrityOfAll(journal().mission)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('after every commit the findings are those of a check from scratch', () => {
    fc.assert(
      fc.property(someActs, (acts) => {
        open()
        for (const one of acts) {
          dispatch(act, one)
          const { checked } = useSettled.getState()
          const fresh = checkMission(journal().mission, { today: checked?.today ?? '' })
          expect(checked?.findings).toEqual(fresh.findings)
          expect(checked?.accepted).toEqual(fresh.accepted)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('what is refused changes nothing at all', () => {
    const before = useDesk.getState()
    expect(dispatch(removeRow, { table: 'items', id: 'nobody' }).ok).toBe(false)
    expect(dispatch(addRow, { table: 'tasks', fields: { priority: 'nonsense' as 'low' } }).ok).toBe(false)
    expect(useDesk.getState()).toBe(before)
  })

  test('a new act takes the place of what was undone', () => {
    dispatch(addRow, { table: 'tasks', fields: { title: { en: 'one' } } })
    undo()
    dispatch(addRow, { table: 'tasks', fields: { title: { en: 'two' } } })
    expect(redo()).toBeUndefined()
    expect(Object.values(tables().tasks).map(({ title }) => title.en)).toEqual(['two'])
  })

  test(`${MAX_UNDO_STEPS} acts can be undone, and no more`, () => {
    const added = dispatch(addRow, { table: 'tasks', fields: { title: { en: '0' } } })
    if (!added.ok) throw new Error(added.error.code)
    const [id = ''] = Object.keys(added.value.diff.tasks ?? {})
    for (let count = 1; count <= MAX_UNDO_STEPS + 5; count += 1) {
      dispatch(editRow, { table: 'tasks', id, fields: { title: { en: String(count) } } })
    }
    let undone = 0
    while (undo()?.ok) undone += 1
    expect([undone, tables().tasks[id]?.title]).toEqual([MAX_UNDO_STEPS, { en: '5' }])
  })
})

describe('loading', () => {
  test('makes no step and sends nothing', () => {
    const sent: Step[] = []
    setStepSink((step) => sent.push(step))
    startLoading()
    hydrate(startOf(aSmallMission()), [])
    closeMission()
    expect([sent, useDesk.getState().steps]).toEqual([[], []])
  })

  test('nothing can be committed before a mission is there, nor after it is closed', () => {
    startLoading()
    expect(() => dispatch(addRow, { table: 'tasks', fields: {} })).toThrow('no mission is open')
    closeMission()
    expect(() => dispatch(addRow, { table: 'tasks', fields: {} })).toThrow('no mission is open')
    expect(undo()).toBeUndefined()
  })

  test('forgets the undo of the mission before', () => {
    dispatch(addRow, { table: 'tasks', fields: { title: { en: 'one' } } })
    hydrate(startOf(aSmallMission()), [])
    expect(undo()).toBeUndefined()
  })

  test('earlier steps that are read later come before those known, and change nothing else', () => {
    const start = journal()
    sit([1, 2, 3, 4].map((n) => ({ command: 0, a: n, b: n, minutes: n, word: 'x' })))
    const [whole, steps] = [journal(), useDesk.getState().steps]
    hydrate(whole, steps.slice(2))
    learnEarlierSteps('another mission', steps.slice(0, 2))
    expect(useDesk.getState().steps).toEqual(steps.slice(2))
    learnEarlierSteps(whole.mission.id, steps.slice(0, 2))
    expect([useDesk.getState().steps, journal()]).toEqual([steps, whole])
    learnEarlierSteps(whole.mission.id, steps.slice(0, 2))
    expect(useDesk.getState().steps).toEqual(steps)
    expect(replay(start, steps)).toEqual(whole)
  })
})
