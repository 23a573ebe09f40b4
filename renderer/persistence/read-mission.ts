import { importMission } from '../../shared/commands/import-mission'
import { lengthenCopy } from '../../shared/journal/lengthen-copy'
import { isWhole, type MissionCopy } from '../../shared/journal/mission-copy'
import { type IndexedStep, type Reconciled, reconcile } from '../../shared/journal/reconcile'
import { type JournalState, replay, stateOfSnapshot } from '../../shared/journal/replay'
import { missionOfSnapshot } from '../../shared/journal/snapshot'
import { ok, type Result } from '../../shared/kernel/result'
import type { DeskHomes } from './desk-homes'
import { deskFailure, type Failure, failureOf } from './failure'
import { beginMission } from './first-step'
import { type MainReading, readHomes } from './home-readings'
import { type Answer, rebuildMainHome } from './main-home'
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

export interface MissionCopyRead extends MissionRead {
  readonly copy: MissionCopy
}

/** As `readBothHomes`; the copy has as much of the mission's journal as either home knows, also of what opening does not need. */
export async function readWholeMission(
  homes: DeskHomes,
  missionId: string,
  now: number,
): Promise<Result<MissionCopyRead, Failure>> {
  const read = await readBothHomes(homes, missionId, now)
  if (!read.ok) return read
  const copy = await withEarlierSteps(homes, read.value.copy)
  return copy.ok ? ok({ ...read.value, copy: copy.value }) : deskFailure(copy.error)
}

/** Reads what opening needs of both, decides, mends. The copy's journal reaches back to a snapshot. */
export async function readBothHomes(homes: DeskHomes, missionId: string, now: number): Promise<Result<MissionCopyRead, Failure>> {
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

async function mendMain(homes: DeskHomes, { main: repair, state, copy }: Reconciled): Promise<readonly IndexedStep[]> {
  if (repair.kind === 'none') return []
  const { main } = homes
  const { kind } = repair
  const mended = await (kind === 'append'
    ? main.append(state.mission.id, repair.after, repair.steps)
    : rebuildWhole(homes, state, copy))
  if (mended.ok) return []
  // The last step is enough: the queue finds out from there what else the journal lacks.
  return copy.steps.slice(-1).map((step) => ({ index: state.stepCount - 1, step }))
}

async function rebuildWhole(homes: DeskHomes, state: JournalState, copy: MissionCopy): Answer<null> {
  const whole = await withEarlierSteps(homes, copy)
  // What cannot be read now stays where the home that is replaced is kept.
  return rebuildMainHome(homes.main, state, whole.ok ? whole.value : copy)
}

/** The copy with the steps before its snapshot, as far back as the home knows them that knows more. */
async function withEarlierSteps({ window, main }: DeskHomes, copy: MissionCopy): Answer<MissionCopy> {
  const { missionId, stepCount } = copy.snapshot
  if (stepCount === 0) return ok(copy)
  const own = await window.readEarlier(missionId, stepCount).catch(() => [])
  const theirs = own.length === stepCount ? ok([]) : await main.readEarlier(missionId, stepCount)
  if (!theirs.ok) return theirs
  const isTheirs = theirs.value.length > own.length
  return ok(lengthenCopy(copy, isTheirs ? theirs.value : own.map(({ step }) => step)))
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
