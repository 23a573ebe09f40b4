import { emptyMission } from '../mission/mission'
import { isWhole, type MissionCopy } from './mission-copy'
import { type JournalState, replay, snapshotOfState, startOf, stateOfSnapshot } from './replay'
import type { Snapshot } from './snapshot'
import type { Step } from './step'

/** A step and how many steps are before it. */
export interface IndexedStep {
  readonly index: number
  readonly step: Step
}

/** What one durable home could read of a mission; a snapshot or step that it could not read is left out. */
export interface HomeReading {
  readonly snapshots: readonly Snapshot[]
  readonly steps: readonly IndexedStep[]
  /** Something stored could not be read: the home is to be written anew, whatever it still has. */
  readonly isDamaged: boolean
  /** Steps that the home says it has had; null: something is gone, and it cannot tell how much. */
  readonly claimed: number | null
}

export const emptyReading: HomeReading = { snapshots: [], steps: [], isDamaged: false, claimed: 0 }

/** What brings the main process's journal to the reconciled one. */
export type MainRepair =
  | { readonly kind: 'none' }
  | { readonly kind: 'append'; readonly after: number; readonly steps: readonly Step[] }
  | { readonly kind: 'rebuild' }

/** The newest mission that both homes' readings together give, and what each home lacks of it. */
export interface Reconciled {
  readonly state: JournalState
  /** The same mission, with as much of its journal as is known without a gap. */
  readonly copy: MissionCopy
  readonly main: MainRepair
  /** Steps of the copy that the window's store has not; and whether it must be written at all. */
  readonly windowLacks: readonly IndexedStep[]
  readonly windowIsRight: boolean
  /** Readable steps behind a gap: they cannot be replayed, and are put aside. */
  readonly stranded: readonly IndexedStep[]
  /** Steps that no home can read, null where their number is not known; 0: none. */
  readonly stepsLost: number | null
  /** The shorter of two journals that went different ways. */
  readonly parted: JournalState | null
}

/**
 * Decides what a mission is when its two homes are compared: the furthest state that snapshots and steps of both can reach without a
 * gap. Where the homes tell different steps at the same place, the longer journal stands (the main process's, when equal: what it has
 * was acknowledged) and the other is handed back whole. null: neither home can read a mission.
 */
export function reconcile(missionId: string, window: HomeReading, main: HomeReading): Reconciled | null {
  const fork = forkOf(window, main)
  const byMain = reachOf(missionId, [main, before(fork, window)])
  const byWindow = reachOf(missionId, [window, before(fork, main)])
  const [winner, other] = byWindow.end > byMain.end ? [byWindow, byMain] : [byMain, byWindow]
  if (winner.end === 0) return null
  const state = stateOf(missionId, winner)
  if (!isWhole(state.mission)) return null
  const copy = longestCopy(missionId, winner)
  const stranded = strandedOf(winner)
  const isFork = fork < Number.POSITIVE_INFINITY
  return {
    state,
    copy,
    main: mainRepair(missionId, main, winner, copy, isFork && winner === byWindow),
    windowLacks: lackOf(window, copy),
    windowIsRight: isRight(missionId, window, winner, isFork && winner === byMain) && lackOf(window, copy).length === 0,
    stranded,
    stepsLost: lossOf(missionId, [window, main], winner.end, stranded),
    parted: isFork && other.end > fork ? wholeOrNull(stateOf(missionId, other)) : null,
  }
}

/** Snapshots and steps that belong to one and the same journal, and how far replay can get with them. */
interface Reach {
  readonly snapshots: readonly Snapshot[]
  readonly steps: ReadonlyMap<number, Step>
  /** Number of steps of the furthest state. */
  readonly end: number
  /** The nearest snapshot to replay from; null: from the first step. */
  readonly from: Snapshot | null
}

function reachOf(missionId: string, readings: readonly HomeReading[]): Reach {
  const snapshots = readings.flatMap((reading) => reading.snapshots).filter((snapshot) => snapshot.missionId === missionId)
  const steps = new Map(readings.flatMap((reading) => reading.steps).map(({ index, step }) => [index, step]))
  let [end, from]: [number, Snapshot | null] = [runFrom(0, steps), null]
  for (const snapshot of snapshots) {
    const reached = runFrom(snapshot.stepCount, steps)
    if (reached > end || (reached === end && snapshot.stepCount > (from?.stepCount ?? -1))) [end, from] = [reached, snapshot]
  }
  return { snapshots, steps, end, from }
}

function runFrom(start: number, steps: ReadonlyMap<number, Step>): number {
  let end = start
  while (steps.has(end)) end += 1
  return end
}

function stateOf(missionId: string, reach: Reach): JournalState {
  const start = reach.from ? stateOfSnapshot(reach.from) : startOf(emptyMission(missionId))
  return replay(start, stepsBetween(reach.steps, start.stepCount, reach.end))
}

function wholeOrNull(state: JournalState): JournalState | null {
  return isWhole(state.mission) ? state : null
}

function stepsBetween(steps: ReadonlyMap<number, Step>, start: number, end: number): readonly Step[] {
  return Array.from({ length: end - start }, (_, offset) => steps.get(start + offset)).filter((step) => step !== undefined)
}

/** The copy that reaches back furthest: from the first step, else from the oldest snapshot after which no step is missing. */
function longestCopy(missionId: string, reach: Reach): MissionCopy {
  let first = reach.end
  while (reach.steps.has(first - 1)) first -= 1
  const empty = snapshotOfState(startOf(emptyMission(missionId)))
  const known = reach.snapshots.filter(({ stepCount }) => stepCount >= first && stepCount <= reach.end)
  const [base] = [...known, ...(first === 0 ? [empty] : [])].sort((a, b) => a.stepCount - b.stepCount)
  const snapshot = base ?? empty
  return { snapshot, steps: stepsBetween(reach.steps, snapshot.stepCount, reach.end) }
}

/** The first place at which the homes know different steps; infinity where they never disagree. */
function forkOf(a: HomeReading, b: HomeReading): number {
  const known = idsOf(a)
  let fork = Number.POSITIVE_INFINITY
  for (const [index, id] of idsOf(b)) if (index < fork && known.has(index) && known.get(index) !== id) fork = index
  return fork
}

function idsOf(reading: HomeReading): ReadonlyMap<number, string> {
  const ids = new Map(reading.steps.map(({ index, step }) => [index, step.id]))
  for (const { stepCount, lastStepId } of reading.snapshots) if (lastStepId !== null) ids.set(stepCount - 1, lastStepId)
  return ids
}

function before(fork: number, reading: HomeReading): HomeReading {
  if (fork === Number.POSITIVE_INFINITY) return reading
  const snapshots = reading.snapshots.filter((snapshot) => snapshot.stepCount <= fork)
  return { ...reading, snapshots, steps: reading.steps.filter(({ index }) => index < fork) }
}

function strandedOf(reach: Reach): readonly IndexedStep[] {
  const beyond = [...reach.steps].filter(([index]) => index >= reach.end)
  return beyond.map(([index, step]) => ({ index, step })).sort((a, b) => a.index - b.index)
}

function lackOf(reading: HomeReading, copy: MissionCopy): readonly IndexedStep[] {
  const ids = new Map(reading.steps.map(({ index, step }) => [index, step.id]))
  const wanted = copy.steps.map((step, offset) => ({ index: copy.snapshot.stepCount + offset, step }))
  return wanted.filter(({ index, step }) => ids.get(index) !== step.id)
}

/** Whether a home by itself gives exactly the reconciled mission, with nothing beyond it. */
function isRight(missionId: string, reading: HomeReading, winner: Reach, lostTheFork: boolean): boolean {
  if (reading.isDamaged || lostTheFork) return false
  const own = reachOf(missionId, [reading])
  return own.end === winner.end && strandedOf(own).length === 0
}

function mainRepair(missionId: string, main: HomeReading, winner: Reach, copy: MissionCopy, lostTheFork: boolean): MainRepair {
  if (isRight(missionId, main, winner, lostTheFork)) return { kind: 'none' }
  const own = reachOf(missionId, [main])
  const canAppend = !main.isDamaged && !lostTheFork && strandedOf(own).length === 0 && own.end >= copy.snapshot.stepCount
  if (!canAppend) return { kind: 'rebuild' }
  return { kind: 'append', after: own.end, steps: stepsBetween(winner.steps, own.end, winner.end) }
}

function lossOf(
  missionId: string,
  readings: readonly HomeReading[],
  end: number,
  stranded: readonly IndexedStep[],
): number | null {
  const claimed = Math.max(...readings.map((reading) => reading.claimed ?? 0), (stranded.at(-1)?.index ?? -1) + 1)
  if (claimed > end) return claimed - end - stranded.length
  // A home that cannot tell how much is gone is believed to have had no more than the other, if that one is sound.
  const isSound = (reading: HomeReading) => !reading.isDamaged && reachOf(missionId, [reading]).end === end
  return readings.some((reading) => reading.claimed === null) && !readings.some(isSound) ? null : 0
}
