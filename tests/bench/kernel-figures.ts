import { type CheckedMission, checkMission } from '../../shared/checks/check-mission'
import { editRow } from '../../shared/commands/edit-row'
import { moveItem } from '../../shared/commands/move-item'
import { nextStamp } from '../../shared/journal/clock'
import { type JournalState, replay, snapshotOfState, startOf, stateOfSnapshot, takeStep } from '../../shared/journal/replay'
import type { Step } from '../../shared/journal/step'
import { applyDiff, type Diff, refsOf } from '../../shared/mission/diff'
import { integrityOf } from '../../shared/mission/integrity'
import { type Mission, rowsOf } from '../../shared/mission/mission'
import { largeMission } from '../support/missions/large-mission'
import type { Figure } from './figure'
import { median } from './statistics'

const today = '2025-04-21'
const context = { newId: () => 'new', now: 0, today, actorName: '' }

/** Figures of the pure kernel on this Node, without a window: for finding what became slower. */
export function kernelFigures(): readonly Figure[] {
  const mission = largeMission()
  const cold = timed(() => checkMission(mission, { today }))
  const fresh = Array.from({ length: 9 }, () => {
    const anew = largeMission()
    return timed(() => checkMission(anew, { today })).ms
  })
  return [
    { what: 'check the large mission, first time', value: cold.ms, unit: 'ms', from: 'once' },
    { what: 'check the large mission, from scratch', value: median(fresh), unit: 'ms', from: 'median of 9' },
    ...editFigures(mission, cold.value),
    ...journalFigures(mission),
  ]
}

function editFigures(mission: Mission, checked: CheckedMission): readonly Figure[] {
  const items = rowsOf(mission, 'items').filter((item) => item.dayOn !== null && item.startTime !== null)
  const persons = rowsOf(mission, 'persons')
  const kinds = [
    {
      what: 'move an item',
      diffAt: (mission: Mission, turn: number) => moved(mission, items[(turn * 37) % items.length]?.id ?? ''),
    },
    {
      what: 'rename a person',
      diffAt: (mission: Mission, turn: number) => {
        const id = persons[(turn * 17) % persons.length]?.id ?? ''
        return changeOf(editRow.run(mission, { table: 'persons', id, fields: { preferredBadgeName: `Badge ${turn}` } }, context))
      },
    },
  ]
  return kinds.flatMap(({ what, diffAt }) => {
    let now = mission
    let known = checked
    const times: number[] = []
    for (let turn = 0; turn < 120; turn++) {
      const { ms } = timed(() => {
        const diff = diffAt(now, turn)
        const after = applyDiff(now, diff)
        if (integrityOf(after, diff).length > 0) throw new Error('the edit was refused')
        known = checkMission(after, { today }, known)
        now = after
      })
      times.push(ms)
    }
    const later = times.slice(20)
    const mean = later.reduce((sum, ms) => sum + ms, 0) / later.length
    return [{ what: `${what}: command, integrity, checks`, value: mean, unit: 'ms' as const, from: 'mean of 100' }]
  })
}

function journalFigures(mission: Mission): readonly Figure[] {
  const steps = journalOf(mission, 2000)
  const replays = Array.from({ length: 9 }, () => timed(() => replay(startOf(mission), steps)).ms)
  const state = replay(startOf(mission), steps)
  const text = JSON.stringify(snapshotOfState(state))
  const writes = Array.from({ length: 9 }, () => timed(() => JSON.stringify(snapshotOfState(state))).ms)
  const reads = Array.from({ length: 9 }, () => timed(() => stateOfSnapshot(JSON.parse(text))).ms)
  const size = `${(text.length / 1e6).toFixed(1)} MB`
  return [
    { what: 'replay 2,000 steps', value: median(replays), unit: 'ms', from: 'median of 9' },
    { what: 'snapshot to text', value: median(writes), unit: 'ms', from: `${size}, median of 9` },
    { what: 'snapshot from text', value: median(reads), unit: 'ms', from: `${size}, median of 9` },
  ]
}

/** A journal in which items are moved, one after the other. */
function journalOf(mission: Mission, count: number): readonly Step[] {
  const items = rowsOf(mission, 'items').filter((item) => item.dayOn !== null && item.startTime !== null)
  const steps: Step[] = []
  let state: JournalState = startOf(mission)
  for (let index = 0; index < count; index++) {
    const diff = moved(state.mission, items[(index * 37) % items.length]?.id ?? '')
    const step: Step = {
      id: `step-${index}`,
      at: nextStamp(state.lastAt, 1_700_000_000_000 + index * 1000, 'device'),
      actor: { device: 'device', name: '' },
      seen: {},
      label: { command: 'move-item', refs: refsOf(diff) },
      diff,
    }
    steps.push(step)
    state = takeStep(state, step)
  }
  return steps
}

function moved(mission: Mission, itemId: string): Diff {
  return changeOf(moveItem.run(mission, { itemId, byMinutes: 15 }, context))
}

function changeOf(change: ReturnType<typeof moveItem.run>): Diff {
  if (!change.ok) throw new Error(JSON.stringify(change.error))
  return change.value.diff
}

/** Time of this thread on a processor: on a machine that is shared, the clock on the wall tells of the others. */
function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const started = threadMs()
  const value = work()
  return { ms: threadMs() - started, value }
}

function threadMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
