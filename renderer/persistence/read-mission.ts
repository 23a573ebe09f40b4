import { importMission } from '../../shared/commands/import-mission'
import { isWhole, type MissionCopy } from '../../shared/journal/mission-copy'
import { type IndexedStep, type Reconciled, reconcile } from '../../shared/journal/reconcile'
import { type JournalState, replay, stateOfSnapshot } from '../../shared/journal/replay'
import { missionOfSnapshot } from '../../shared/journal/snapshot'
import { ok, type Result } from '../../shared/kernel/result'
import type { DeskHomes } from './desk-homes'
import { deskFailure, type Failure, failureOf } from './failure'
import { beginMission } from './first-step'
import { type MainReading, readHomes } from './home-readings'
import { rebuildMainHome } from './main-home'
import { cardOf } from './mission-card'
import type { Known } from './sitting'
import type { LatestReading } from './window-home'

export interface MissionRead {
  readonly known: Known
  /** Steps that a home still lacks because it could not be written just now: for the queue to bring. */
  readonly owed: readonly IndexedStep[]
}

/**
 * A mission as both homes together give it. The window's store alone is believed only where the main process counts the same steps and
 * names the same last one; else everything is read, the newest is decided, and both homes are mended before it is shown.
 */
export async function readMission(homes: DeskHomes, missionId: string, now: number): Promise<Result<MissionRead, Failure>> {
  const [latest, summaries] = await Promise.all([readLatest(homes, missionId), homes.main.list()])
  if (summaries.ok) homes.takeBack('journal-files-unreadable')
  else homes.tell({ code: 'journal-files-unreadable', error: summaries.error })
  if (latest) {
    const summary = summaries.ok ? summaries.value.find((one) => one.missionId === missionId) : undefined
    const known = knownOf(latest)
    const isSame = summary?.stepCount === known.state.stepCount && summary.lastStepId === known.state.lastStepId
    if (isSame || !summaries.ok) return ok({ known, owed: [] })
  }
  return readBothHomes(homes, missionId, now)
}

/** A mission with as much of its journal as either home knows. */
export interface WholeMissionRead extends MissionRead {
  readonly copy: MissionCopy
}

/** Reads everything, decides, mends. */
export async function readBothHomes(
  homes: DeskHomes,
  missionId: string,
  now: number,
): Promise<Result<WholeMissionRead, Failure>> {
  const readings = await readHomes(homes.window, homes.main, missionId)
  if (!readings.ok) return deskFailure(readings.error)
  const { window, main } = readings.value
  const found = reconcile(missionId, window, main)
  if (!found) return main.failure ? deskFailure(main.failure) : failureOf('not-found', missionId)
  if (found.parted) await keepParted(homes, missionId, found.parted, now)
  const owed = main.failure ? found.copy.steps.slice(-1).map((step) => ({ index: found.state.stepCount - 1, step })) : []
  const notBrought = main.failure ? owed : await mendMain(homes, found)
  if (!found.windowIsRight) await mendWindow(homes, found, window.steps, now)
  tellDamage(homes, missionId, found, main, window.isDamaged)
  return ok({ known: { state: found.state, steps: found.copy.steps }, copy: found.copy, owed: notBrought })
}

async function readLatest({ window }: DeskHomes, missionId: string): Promise<LatestReading | null> {
  try {
    return await window.readLatest(missionId)
  } catch {
    return null
  }
}

function knownOf({ snapshot, steps }: LatestReading): Known {
  const after = steps.map(({ step }) => step)
  return { state: replay(stateOfSnapshot(snapshot), after), steps: after }
}

/** The journal that lost is kept as a mission of its own before anything is written over it. */
async function keepParted(homes: DeskHomes, missionId: string, parted: JournalState, now: number): Promise<void> {
  const kept = beginMission(importMission, { from: parted.mission })
  if (!kept.ok) return
  const { state, steps } = kept.value
  await homes.main.append(state.mission.id, 0, steps)
  await homes.window
    .append(
      cardOf(state, now),
      steps.map((step, index) => ({ index, step })),
    )
    .catch(() => undefined)
  homes.tell({ code: 'homes-parted', missionId, keptAs: state.mission.id })
}

async function mendMain({ main }: DeskHomes, { main: repair, state, copy }: Reconciled): Promise<readonly IndexedStep[]> {
  if (repair.kind === 'none') return []
  const { kind } = repair
  const mended = await (kind === 'append'
    ? main.append(state.mission.id, repair.after, repair.steps)
    : rebuildMainHome(main, state, copy))
  if (mended.ok) return []
  // The last step is enough: the queue finds out from there what else the journal lacks.
  return copy.steps.slice(-1).map((step) => ({ index: state.stepCount - 1, step }))
}

async function mendWindow(
  { window, tell }: DeskHomes,
  { state, copy, stranded }: Reconciled,
  had: readonly IndexedStep[],
  now: number,
): Promise<void> {
  const first = copy.snapshot.stepCount
  const earlier = had.filter(({ index }) => index < first)
  const steps = [...earlier, ...copy.steps.map((step, offset) => ({ index: first + offset, step }))]
  try {
    await window.mend({ state, base: isWhole(missionOfSnapshot(copy.snapshot)) ? copy.snapshot : null, steps, stranded, now })
  } catch (error) {
    tell({ code: 'window-store-failing', detail: String(error) })
  }
}

function tellDamage(
  { tell }: DeskHomes,
  missionId: string,
  { stepsLost, stranded }: Reconciled,
  { damage }: MainReading,
  windowIsDamaged: boolean,
): void {
  if (stepsLost !== 0 || stranded.length > 0) {
    tell({ code: 'steps-unreadable', missionId, steps: stepsLost === null ? null : stepsLost + stranded.length, damage })
  } else if (damage.length > 0 || windowIsDamaged) {
    tell({ code: 'damage-mended', missionId, damage })
  }
}
